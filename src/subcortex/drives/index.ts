/** The shipped drives by name: what a channel of a case may be built on. */
import type { Drive } from '../channel.ts';
import { accomplishment } from './accomplishment.ts';
import { boredom } from './boredom.ts';
import { chemicalSignature } from './chemical-signature.ts';
import { company } from './company.ts';
import { curiosity } from './curiosity.ts';
import { habituatingTaste } from './habituating-taste.ts';
import { hunger } from './hunger.ts';
import { pain } from './pain.ts';
import { play } from './play.ts';
import { sweetTaste } from './sweet-taste.ts';

const shipped: readonly Drive[] = [
  sweetTaste,
  hunger,
  pain,
  boredom,
  company,
  accomplishment,
  play,
  chemicalSignature,
  curiosity,
  habituatingTaste,
];

export const drives: Readonly<Record<string, Drive>> = Object.fromEntries(shipped.map((drive) => [drive.drive, drive]));
