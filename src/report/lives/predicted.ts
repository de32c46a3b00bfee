/** What was predicted, line by line, and whether it came. */
import type { Case, GoalPrediction } from '../../case/case.ts';
import type { Held } from '../../study/held.ts';
import type { TalliedPrediction } from '../../study/study.ts';
import { hang } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import { intervalText } from '../text/words.ts';

type Tick = Case['tick'];

/** A prediction as a sentence about the life; `tick`: the name of its ticks. */
export function sentenceOf({ path, expected }: Pick<Held, 'path' | 'expected'>, tick: Tick): string {
  if (path.startsWith('goals.')) {
    const concept = path.slice('goals.'.length);
    switch (expected as GoalPrediction) {
      case 'installed':
        return `${concept} becomes a goal`;
      case 'kept':
        return `${concept} stays a goal`;
      case 'none':
        return `${concept} is no goal`;
      case 'shunned':
        return `${concept} is shunned`;
    }
  }
  const judged = /^(?:(.*)\.)?(verdict|class)$/.exec(path);
  if (judged !== null) {
    const at = judged[1] === undefined ? '' : `at "${judged[1]}": `;
    return judged[2] === 'verdict' ? `${at}the verdict is "${expected}"` : `${at}its class is "${expected}"`;
  }
  if (path.startsWith('happens.')) {
    const often: Readonly<Record<string, string>> = { '0': 'never comes', '1': 'comes once' };
    return `after the last decision ${path.slice('happens.'.length)} ${often[expected] ?? `comes ${expected} times`}`;
  }
  const ending = (end: string): string | null => (path.endsWith(end) ? path.slice(0, -end.length) : null);
  const does = ending('.does');
  if (does !== null) return `at "${does}" you ${expected}`;
  if (ending('.plan.new') !== null) {
    return expected === 'true' ? 'the plan was never carried out before' : 'the plan was carried out before';
  }
  if (ending('.plan.steps') !== null) return `the plan takes ${expected} ${expected === '1' ? 'step' : 'steps'}`;
  if (ending('.reaches') !== null)
    return `it gets you to ${expected} ${expected.endsWith(' within 1') ? tick.one : tick.many}`;
  return `"${path}" ${expected}`;
}

/** What came, where it says more than that the prediction held. */
export function gotText({ path, got }: Pick<Held, 'path' | 'got'>): string {
  if (path.endsWith('.plan.new')) return got === 'true' ? 'a new one' : 'an old one';
  const [, state, strengths] = /^(\w+) (\(.*\))$/.exec(got) ?? [];
  if (!path.startsWith('goals.') || state === undefined) return got;
  const now = state === 'none' ? 'not wanted' : state === 'aversion' ? 'shunned' : 'wanted';
  return `${now} at the end ${strengths}`;
}

/** The section on predictions of one life. */
export function predictionLines(held: readonly Held[], tick: Tick, { style, width }: Setting): string[] {
  const lines = held.flatMap((each) => {
    const text =
      each.held && each.got === each.expected
        ? sentenceOf(each, tick)
        : `${sentenceOf(each, tick)}: ${each.held ? '' : each.path.startsWith('goals.') ? 'but ' : 'got '}${gotText(each)}`;
    return hang(`  ${each.held ? '✓' : '✗'} `, text, width).map(style[each.held ? 'good' : 'bad']);
  });
  return lines.length === 0 ? [] : [style.title('What was predicted'), ...lines];
}

/** The same over many lives: n of N, with its interval where luck was drawn. */
export function talliedLines(
  predictions: readonly TalliedPrediction[],
  tick: Tick,
  { style, width }: Setting,
): string[] {
  const lines = predictions.flatMap((each) => {
    const often = `${each.n} of ${each.of}${each.interval === null ? '' : ` ${intervalText(each.interval)}`}`;
    const got = each.held ? '' : `; most often ${gotText(each)}`;
    return hang(`  ${each.held ? '✓' : '✗'} `, `${sentenceOf(each, tick)}: ${often}${got}`, width).map(
      style[each.held ? 'good' : 'bad'],
    );
  });
  return lines.length === 0 ? [] : [style.title('What was predicted'), ...lines];
}
