/** A few lines of a life around one tick, for where there is no room for the whole story: what was said, imagined, done, and came of it. */
import type { Case } from '../../case/case.ts';
import type { Step } from '../../director/trace.ts';
import type { DecisionOutcome } from '../../study/outcome.ts';
import type { LivedLife } from '../../study/study.ts';
import { columns, hang, paddedLeft } from '../text/layout.ts';
import { amount } from '../text/words.ts';
import { beatRemarks } from './beats.ts';
import { newContext, remarksOn, turnsOf } from './felt.ts';
import { becomesOf, choiceText } from './imagined.ts';

/** One thing to tell; the lower its rank, the sooner it is told where there is no room for everything. */
interface Item {
  readonly tick: number;
  readonly rank: number;
  readonly lead: string;
  readonly text: string;
}

/** Turns of goals that are told from one tick on. */
const MOST_TURNS = 2;

/** At most `rows` lines about `tick`, which must have been lived. */
export function excerpt(
  one: Case,
  { trace, outcome }: Pick<LivedLife, 'trace' | 'outcome'>,
  tick: number,
  rows: number,
  width: number,
): string[] {
  const before = trace.steps.filter((step) => step.tick <= tick);
  const step = before[before.length - 1];
  const decided = outcome.decisions.find((each) => each.tick === tick);
  const threshold = one.neocortex.goalThreshold;
  const items: Item[] = [
    ...scene(before),
    ...step.beats
      .filter(({ kind }) => kind !== 'say')
      .flatMap((beat) =>
        beatRemarks(beat).map(({ text }) => ({ tick, rank: beat.kind === 'offer' ? 2 : 4, lead: '', text })),
      ),
    ...(decided === undefined ? felt(one, trace, tick) : imagined(decided, step, threshold)),
    ...trace.steps
      .filter((each) => each.tick > tick)
      .flatMap((each) => turnsOf(each, threshold).map(({ text }) => ({ tick: each.tick, rank: 1, lead: '', text })))
      .slice(0, MOST_TURNS),
  ];
  return fitting(one, items, rows, width, trace.steps.length);
}

/** The last words that were spoken. */
function scene(before: readonly Step[]): Item[] {
  const spoken = before.flatMap(({ tick, beats }) => beats.flatMap((b) => (b.kind === 'say' ? [{ tick, b }] : [])));
  return spoken.slice(-1).map(({ tick, b }) => ({ tick, rank: 3, lead: '', text: b.text }));
}

/** The option that was taken and the best other one, with who one would become by each; then the choice. */
function imagined(decided: DecisionOutcome, step: Step, threshold: number): Item[] {
  const { decision, does, wants } = decided;
  const { tick } = step;
  const others = decision.options.filter(({ act }) => act !== does).sort((a, b) => b.u - a.u);
  const shown = [...decision.options.filter(({ act }) => act === does), ...others.slice(0, 1)];
  const freely = step.how === 'decided' && does === decision.chosen;
  return [
    ...shown.map(({ act, u, becomes }) => ({
      tick,
      rank: 2,
      lead: '  ',
      text: [
        `you imagine: ${act}, worth ${amount(u)}`,
        ...becomesOf(decision.meant?.now === 0 ? [] : becomes, wants, threshold).map(({ text }) => text),
      ].join(', '),
    })),
    { tick, rank: 0, lead: '▸ ', text: freely ? choiceText(decided) : `you ${does}, whatever you imagined` },
  ];
}

/** What was felt and done on an ordinary tick. */
function felt(one: Case, trace: LivedLife['trace'], tick: number): Item[] {
  const context = newContext(trace.end.mind.concepts.list, one.neocortex.goalThreshold);
  let items: Item[] = [];
  trace.steps.forEach((step, i) => {
    if (step.tick > tick) return;
    // Asked of every tick in order: what is news depends on what has been felt so far.
    const remarks = remarksOn(step, trace.steps[i - 1], context);
    items = [
      ...remarks.map(({ text }) => ({ tick: step.tick, rank: 0, lead: '', text })),
      { tick: step.tick, rank: 2, lead: step.how === 'guided' ? 'led: ' : '▸ ', text: step.act },
    ];
  });
  return items;
}

/** What fits, by rank, told in the order of the life, each tick under its clock. */
function fitting(one: Case, items: readonly Item[], rows: number, width: number, ticks: number): string[] {
  const digits = String(Math.max(0, ticks - 1)).length;
  const clock = (tick: number): string => `  ${one.tick.one} ${paddedLeft(String(tick), digits)}  `;
  const margin = ' '.repeat(columns(clock(0)));
  const set = items.map((item, order) => ({
    ...item,
    order,
    lines: hang(item.lead, item.text, width - margin.length),
  }));
  let left = rows;
  const told = new Set<number>();
  for (const { order, lines } of [...set].sort((a, b) => a.rank - b.rank || a.order - b.order)) {
    if (lines.length > left) continue;
    left -= lines.length;
    told.add(order);
  }
  let shown = -1;
  return set
    .filter(({ order }) => told.has(order))
    .flatMap(({ tick, lines }) =>
      lines.map((line) => {
        const head = tick === shown ? margin : clock(tick);
        shown = tick;
        return head + line;
      }),
    );
}
