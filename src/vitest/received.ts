/** What a matcher was given, in words, and what to give it instead. */
import type { CaseStudy } from '../node/study.ts';
import { type Problem, problem } from '../problem.ts';

type Taken = 'study' | 'trace' | 'fork' | 'source';

const TAKES: Readonly<Record<Taken, string>> = {
  study: 'a study',
  trace: 'a trace',
  fork: 'a fork',
  source: 'the name of a case, or a function from a number to a case',
};

/** The received study. Throws a Problem for anything else. */
export function studyIn(matcher: string, received: unknown): CaseStudy {
  if (!isStudy(received)) throw refusal(matcher, 'study', received);
  return received;
}

/** `toChoose takes a study, and got a trace`, and how to come by what it takes. */
export function refusal(matcher: string, takes: Taken, received: unknown): Problem {
  const { name, isA } = whatIs(received);
  return problem(`${matcher} takes ${TAKES[takes]}, and got ${name}.`, `Use ${wayTo(takes, isA, received)} instead.`);
}

type Kind = 'promise' | 'study' | 'life' | 'trace' | 'fork' | 'case' | 'verdict' | 'draft' | 'other';

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

const isStudy = (value: unknown): value is CaseStudy => has(value, 'case', 'lives', 'deeds', 'verdicts');
export const isTrace = (value: unknown): boolean => has(value, 'script', 'steps', 'moments', 'end');
export const isFork = (value: unknown): boolean => has(value, 'intervention', 'trace', 'differs');

function whatIs(value: unknown): { readonly name: string; readonly isA: Kind } {
  if (has(value, 'then')) return { name: 'a promise that was not awaited', isA: 'promise' };
  if (isStudy(value)) return { name: 'a study', isA: 'study' };
  if (isTrace(value)) return { name: 'a trace', isA: 'trace' };
  if (isFork(value)) return { name: 'a fork', isA: 'fork' };
  if (has(value, 'outcome', 'verdicts')) return { name: 'one life of a study', isA: 'life' };
  if (has(value, 'finding', 'class')) return { name: 'a verdict', isA: 'verdict' };
  if (has(value, 'regions', 'subcortex', 'life')) return { name: 'a case', isA: 'case' };
  if (has(value, 'world', 'subcortex', 'life')) return { name: 'a draft of a case', isA: 'draft' };
  if (typeof value === 'string') return { name: JSON.stringify(value), isA: 'other' };
  if (value === null || value === undefined) return { name: String(value), isA: 'other' };
  if (Array.isArray(value)) return { name: 'a list', isA: 'other' };
  return { name: typeof value === 'object' ? 'an object' : `a ${typeof value}`, isA: 'other' };
}

function wayTo(takes: Taken, isA: Kind, value: unknown): string {
  const seed = seedOf(isA, value);
  if (takes === 'study') {
    if (isA === 'promise') return 'expect(await study(…))';
    if (isA === 'verdict') return 'a study, or expect(verdict).toMatchObject({ finding: … }),';
    if (seed !== null) return `a study of that life, await study(case, { seeds: { from: ${seed}, to: ${seed} } }),`;
    return 'expect(await study(case))';
  }
  if (takes === 'trace') return isA === 'fork' ? 'expect(fork.trace)' : 'a life, expect(live(case, { seed: 1 })),';
  if (takes === 'fork') {
    return isA === 'trace' ? 'expect(fork(trace, tick, intervention))' : 'expect(fork(life, tick, intervention))';
  }
  if (isA === 'draft') return 'expect((x: number) => defineCase(draft, { set: { parameter: x } }))';
  return 'expect((x: number) => loadCase(name, { set: { parameter: x } }))';
}

function seedOf(isA: Kind, value: unknown): number | null {
  if (isA === 'trace') return (value as { seed: number }).seed;
  return isA === 'life' ? (value as { outcome: { seed: number } }).outcome.seed : null;
}
