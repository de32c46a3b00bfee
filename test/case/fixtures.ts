/** The cases that the tests of this folder read, and ways to spoil them. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { type CaseOptions, parseCase, parseCases } from '../../src/case/parse-case.ts';
import { type Complaint, Problem } from '../../src/problem.ts';

const read = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

export const food = read('food-reward.yaml');
export const essay = read('productivity-hacks.yaml');
/** A little of everything that the format has. */
export const small = read('small.yaml');

/** The text with `from`, which must stand there once, replaced. */
export function spoilt(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`the fixture has not one ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}

/** The small case with `from` replaced by `to`. */
export function smallWith(from: string, to: string, options: CaseOptions = {}): Case {
  return parseCase(spoilt(small, from, to), 'small.yaml', options);
}

/** What is complained of; none where the case is right. Anything but a Problem is thrown on. */
export function complaintsOf(telling: () => unknown): readonly Complaint[] {
  try {
    telling();
  } catch (error) {
    if (error instanceof Problem) return error.complaints;
    throw error;
  }
  return [];
}

export interface Mistake {
  /** What the small case says. */
  readonly from: string;
  /** What it says instead; the part between ‹ and › is what the complaint must point at. */
  readonly wrong: string;
  readonly what: string;
  /** Words of the remedy. */
  readonly todo?: string;
  /** Something much like it that is right. */
  readonly right: string;
}

/** Expects exactly this complaint at exactly this place, in the base or any variant, and none of the look-alike. */
export function expectMistake({ from, wrong, what, todo, right }: Mistake): void {
  const marked = spoilt(small, from, wrong);
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace('‹', '').replace('›', '');
  const before = text.slice(0, start).split('\n');
  const complaints = complaintsOf(() => parseCases(text, 'small.yaml'));
  expect(complaints.map((complaint) => complaint.what)).toEqual([what]);
  const { place } = complaints[0];
  expect(place).toEqual({
    file: 'small.yaml',
    line: before.length,
    column: before[before.length - 1].length + 1,
    width: end - start,
    quote: text.split('\n')[before.length - 1],
  });
  if (todo !== undefined) expect(complaints[0].todo).toContain(todo);
  expect(complaintsOf(() => parseCases(spoilt(small, from, right), 'small.yaml'))).toEqual([]);
}
