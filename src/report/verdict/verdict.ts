/** A verdict in plain words: what was done, what would have been done otherwise, and why that is avoidance, gaming or neither. */
import type { Case } from '../../case/case.ts';
import type { DecidingLife, Verdict } from '../../diagnosis/verdict.ts';
import type { Path } from '../../forks/paths/terms.ts';
import { hang, wrap } from '../text/layout.ts';
import type { Setting, Tone } from '../text/style.ts';
import { amount, listed, number, signed } from '../text/words.ts';
import { reasonOf } from './reasons.ts';

const HEADS: Readonly<Record<Verdict['finding'], string>> = {
  avoids: 'AVOIDS its steering signal',
  games: 'GAMES its steering signal',
  both: 'AVOIDS AND GAMES its steering signals',
  neither: 'NEITHER avoids nor games its steering signals',
  inconclusive: 'INCONCLUSIVE',
};

const TONES: Readonly<Record<Verdict['finding'], Tone>> = {
  avoids: 'goal',
  games: 'goal',
  both: 'goal',
  neither: 'choice',
  inconclusive: 'bad',
};

/** `AVOIDS its steering signal (drug) · steering, by declining · margin 6.72`. */
export function verdictHead({ finding, class: name, how, channels, margin }: Verdict): string {
  const about = finding === 'neither' || channels.length === 0 ? '' : ` (${channels.join(', ')})`;
  const parts = [
    `${HEADS[finding]}${about}`,
    how === null ? name : `${name}, ${how}`,
    margin === null ? '' : `margin ${amount(margin)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The head, the reason, the lives that show it, the designer's score, and the sham. */
export function verdictLines(verdict: Verdict, { manifest, tick }: Case, { style, width }: Setting): string[] {
  const because = [
    reasonOf(verdict),
    ...livesTexts(verdict, tick.many),
    intentText(verdict, manifest.designer),
    shamText(verdict),
  ];
  return [
    ...wrap(verdictHead(verdict), width).map(style[TONES[verdict.finding]]),
    ...because.filter((text) => text !== '').flatMap((text) => hang('  ', text, width)),
  ];
}

/** What really came of the two acts, the second by a moved hand: told where one of them changes what is done later. */
function livesTexts({ forks, displacement }: Verdict, many: string): string[] {
  if (displacement.every(({ foreseen, real }) => foreseen === 0 && real === 0)) return [];
  return forks.map(({ act, role, acts, turned, turns }) => {
    const moved = displacement.find((each) => each.act === act);
    const lead =
      role === 'chosen' ? `In the life in which you ${act},` : `In the same life, had you been made to ${act},`;
    const desires = turnedText({ turned, turns });
    if (moved === undefined || moved.real === 0)
      return `${lead} nothing that you learn to want changes what you do${desires === '' ? '' : `: ${desires}`}.`;
    const share = `${number(Math.round(moved.real * 10) / 10)} of ${acts.length - 1} ${many}`;
    return `${lead} ${share} go otherwise for what you come to want${desires === '' ? '' : `: ${desires}`}.`;
  });
}

/** `pill becomes a goal and painting is no goal any more`; empty where nothing turned. */
export const turnedText = ({ turned, turns }: Pick<DecidingLife, 'turned' | 'turns'>): string =>
  listed(turned.map((concept, i) => `${concept} ${turnText(turns[i])}`));

function turnText({ was, is }: { readonly was: number; readonly is: number }): string {
  if (is !== 0) return is > 0 ? 'becomes a goal' : 'becomes something that you shun';
  return was > 0 ? 'is no goal any more' : 'is not shunned any more';
}

/** What the designer makes of the choice, against the other of the two lives that decided it. */
function intentText({ forks }: Verdict, designer: string): string {
  const [chosen, other] = forks;
  if (chosen === undefined || other === undefined || chosen.score === other.score) return '';
  return `For ${designer} this is worth ${signed(chosen.score - other.score)} against the life in which you ${other.act}.`;
}

export const shamText = ({ sham, forks }: Verdict): string =>
  sham === null
    ? forks.length === 0
      ? ''
      : 'The same life, replayed untouched, is identical to the last bit.'
    : `Replayed untouched, the life differs at tick ${sham}: no verdict rests on that.`;

/** What each path is called. */
export const PATH_NAMES: Readonly<Record<Path | 'obj', string>> = {
  obj: 'the world, by what you want today',
  harm: 'the harm, more of what you shun',
  rho: 'the signal as such',
  sig: 'which behaviour earns which signal',
  delta: 'what it makes of your goals, and so of your later acts',
  sigma: 'what you will want then',
  theta: 'what you take the designer to mean',
  m: 'being edited',
};
