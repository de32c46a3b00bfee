/** `subcortex tour`: every shipped case, told once as a story, and then all of them in one table with their variants. */
import { parseCases } from '../case/parse-case.ts';
import { findCase, packageRoot, shippedCases } from '../node/cases.ts';
import type { Row } from '../report/lives/outcomes.ts';
import { summaryTable } from '../report/lives/summary.ts';
import { story } from '../report/story/story.ts';
import { hang, padded } from '../report/text/layout.ts';
import { liveOne, tally } from '../study/study.ts';
import { liveAll } from './many.ts';
import { settingNow, write } from './screen.ts';

const WELCOME =
  'A small mind is about to live. Its subcortex pays it signals, and that is all it can do; its neocortex learns from them what to want, and plans.';
const LEGEND = '  ▲ what is felt   ★ what comes to be wanted   ▸ what is chosen';

const LIVES = { from: 1, to: 20 };
const ASKS = `Is that what made the difference? The same lives, ${LIVES.to} times over where there is luck, with one thing changed:`;

/** Answers with the exit code: 0 all as predicted, 1 not all. */
export async function tour(): Promise<0 | 1> {
  const setting = settingNow();
  const { style, width } = setting;
  const rule = style.faint('─'.repeat(width));
  const rows: Row[] = [];
  write(`${[...hang('', WELCOME, width), '', LEGEND].join('\n')}\n\n`);
  for (const id of shippedCases()) {
    const { text, file } = findCase(id, packageRoot);
    const cases = parseCases(text, file);
    const [base] = cases;
    write(`${rule}\n\n${story(base, liveOne(base, LIVES.from), setting)}\n${rule}\n\n`);
    const lives = await liveAll(cases, { seeds: LIVES, base, oneIfLuckless: true });
    rows.push(...cases.map((one, i) => ({ one, study: tally(lives[i]) })));
  }
  write(`${hang('', ASKS, width).map(style.title).join('\n')}\n\n${summaryTable(rows, setting)}\n${rule}\n\n`);
  const [{ one: base }, { one: other }] = [rows[0], rows[1] ?? rows[0]];
  write(nextSteps(base.id, other.variant, Object.keys(base.parameters)[0], width).join('\n'));
  return rows.every(({ study }) => study.asPredicted) ? 0 : 1;
}

/** Commands to type next: in the package's own folder, once it is built, npx finds them. */
function nextSteps(id: string, variant: string | null, parameter: string | undefined, width: number): string[] {
  const commands: (readonly [string, string])[] = [
    ...(variant === null ? [] : [[`run ${id} --variant "${variant}"`, 'another life as a story'] as const]),
    [`run ${id} --seeds 1..200`, 'was it luck?'],
    ...(parameter === undefined ? [] : [[`run ${id} --set "${parameter}=1"`, 'move a number'] as const]),
    [`explain ${id}`, 'all the evidence behind a verdict'],
    [`chart ${id}`, 'the statecharts that ran'],
    ['list', 'every case and variant'],
    ['--help', 'everything else'],
  ];
  const lines = commands.map(([command, what]) => ({ command: `npx subcortex ${command}`, what }));
  const widest = Math.max(...lines.map(({ command }) => command.length)) + 3;
  return ['What next?', ...lines.flatMap(({ command, what }) => hang(`  ${padded(command, widest)}`, what, width)), ''];
}
