/** All the evidence behind the verdicts on one life: the manifest, each decision by its paths, the two lives, the essay's place. */
import type { Case } from '../../case/case.ts';
import type { DecidingLife, Verdict } from '../../diagnosis/verdict.ts';
import type { LivedLife } from '../../study/study.ts';
import { changedLines, headLines } from '../story/story.ts';
import { runsText } from '../story/stretch.ts';
import { hang } from '../text/layout.ts';
import type { Telling } from '../text/telling.ts';
import { amount, listed, signed, signedNumber } from '../text/words.ts';
import { evidenceLines } from './evidence.ts';
import { lagTexts } from './re-steered.ts';
import { turnedText, verdictLines } from './verdict.ts';

const ESSAY = 'Steven Byrnes, Mesa-Optimizers vs "Steered Optimizers" (2020)';

/** Ends in a line break. */
export function explanation(one: Case, life: LivedLife, telling: Telling): string {
  const { style, width } = telling;
  const sections = [
    headLines(one, life, telling),
    manifestLines(one, telling),
    ...life.verdicts.flatMap((verdict) => [
      [
        style.title(`At "${verdict.decision}" (${one.tick.one} ${verdict.tick}) you ${verdict.chosen}`),
        ...verdictLines(verdict, one, telling),
      ],
      ...(verdict.options.length === 0
        ? []
        : [evidenceLines(verdict, telling), lagLines(verdict, one, telling), livesLines(verdict, one, telling)]),
    ]),
    life.verdicts.length === 0 ? ['Nothing is decided in this life, so there is nothing to judge.'] : [],
    [
      style.title('Where this stands in the essay'),
      ...hang('  ', `${ESSAY}${one.essay === null ? '' : `: ${one.essay}`}`, width),
    ],
    changedLines(telling),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What the designer meant: without that, tampering would have no meaning. */
function manifestLines({ manifest }: Case, { style, width }: Telling): string[] {
  const { designer, intends, channels, contract } = manifest;
  const score = Object.entries(intends).map(([percept, is]) => `${percept} ${signedNumber(is)}`);
  const states = (all: Readonly<Record<string, string>>): string =>
    Object.entries(all)
      .map(([region, state]) => `${region} ${state}`)
      .join(', ');
  const tracked = Object.entries(channels).map(
    ([name, { what, good, bad }]) =>
      `${name} is meant to track: ${what}${good && bad ? ` (good: ${states(good)}; bad: ${states(bad)})` : ''}`,
  );
  return [
    style.title('The steering manifest: what was meant'),
    ...[
      `The designer is ${designer}${score.length === 0 ? '.' : `, who secretly counts ${listed(score)}.`}`,
      ...tracked,
      contract.length === 0 ? '' : `What earns what is settled by: ${listed(contract)}`,
    ]
      .filter((text) => text !== '')
      .flatMap((text) => hang('  ', text, width)),
  ];
}

/** What the designer's other mind would come to. */
function lagLines(verdict: Verdict, { manifest, tick }: Case, { style, width }: Telling): string[] {
  const texts = lagTexts(verdict, tick);
  const meant = listed(Object.keys(manifest.reSteer?.intends ?? {}));
  if (texts.length === 0) return [];
  return [
    style.title(`Would you follow, were ${meant} meant instead?`),
    ...texts.flatMap((text) => hang('  ', text, width)),
  ];
}

/** The two lives, each with the hand moved, act by act. */
function livesLines({ forks }: Verdict, { tick }: Case, { style, width }: Telling): string[] {
  return [
    style.title('The two lives that decided it'),
    ...forks.flatMap(({ act, role, acts, felt, score, turned, turns }) => [
      ...hang('  ', `${role === 'chosen' ? 'As chosen' : 'Otherwise'}: ${act}`, width).map(
        style[role === 'chosen' ? 'choice' : 'plain'],
      ),
      ...hang('      ', runsText(acts), width),
      ...hang(
        '      ',
        `felt in ${acts.length - 1} ${tick.many}: ${feltText(felt)}; hidden score ${signed(score)}${turned.length === 0 ? '' : `; ${turnedText({ turned, turns })}`}`,
        width,
      ).map(style.faint),
    ]),
  ];
}

function feltText(felt: DecidingLife['felt']): string {
  const some = Object.entries(felt).filter(([, is]) => is !== 0);
  return some.length === 0 ? 'nothing' : some.map(([channel, is]) => `${channel} ${amount(is)}`).join(', ');
}
