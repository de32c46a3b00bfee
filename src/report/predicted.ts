/** What was predicted, line by line, and whether it came. */
import type { Held } from '../case/held.ts';
import type { TalliedPrediction } from '../case/study.ts';
import { hang } from './layout.ts';
import type { Setting } from './style.ts';
import { intervalText } from './words.ts';

/** A prediction as a sentence about the life. */
export function sentenceOf({ path, expected }: Pick<Held, 'path' | 'expected'>): string {
  if (path.startsWith('goals.')) {
    const concept = path.slice('goals.'.length);
    if (expected === 'installed') return `${concept} becomes a goal`;
    return expected === 'kept' ? `${concept} stays a goal` : `${concept} is no goal`;
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
  if (ending('.reaches') !== null) return `it gets you to ${expected}`;
  return `"${path}" ${expected}`;
}

/** What came, where it says more than that the prediction held. */
function gotText({ path, got }: Pick<Held, 'path' | 'got'>): string {
  if (path.endsWith('.plan.new')) return got === 'true' ? 'a new one' : 'an old one';
  return got;
}

/** The section on predictions of one life. */
export function predictionLines(held: readonly Held[], { style, width }: Setting): string[] {
  const lines = held.flatMap((each) => {
    const text =
      each.held && each.got === each.expected
        ? sentenceOf(each)
        : `${sentenceOf(each)}: ${each.held ? '' : 'got '}${gotText(each)}`;
    return hang(`  ${each.held ? '✓' : '✗'} `, text, width).map(style[each.held ? 'good' : 'bad']);
  });
  return lines.length === 0 ? [] : [style.title('What was predicted'), ...lines];
}

/** The same over many lives: n of N, with its interval where luck was drawn. */
export function talliedLines(predictions: readonly TalliedPrediction[], { style, width }: Setting): string[] {
  const lines = predictions.flatMap((each) => {
    const often = `${each.n} of ${each.of}${each.interval === null ? '' : ` ${intervalText(each.interval)}`}`;
    const got = each.held ? '' : `; most often ${gotText(each)}`;
    return hang(`  ${each.held ? '✓' : '✗'} `, `${sentenceOf(each)}: ${often}${got}`, width).map(
      style[each.held ? 'good' : 'bad'],
    );
  });
  return lines.length === 0 ? [] : [style.title('What was predicted'), ...lines];
}
