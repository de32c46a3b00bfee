import { expect, test } from 'vitest';
import { parseCases } from '../../src/case/parse-case.ts';
import { Problem } from '../../src/problem.ts';
import { impossible } from '../../src/study/impossible.ts';
import { liveOne } from '../../src/study/study.ts';
import { berryText } from '../report/berry.ts';

const found = (text: string) => {
  const cases = parseCases(text, 'berry.yaml');
  return impossible(cases, (one) => {
    try {
      liveOne(one, 1, cases[0]);
      return null;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  });
};
const sweeter = (name: string): string => `  ${name}:\n    why: sweeter\n    parameters: { sweetness: 4 }\n`;

test('a life that can be lived has nothing impossible in it', () => {
  expect(found(berryText)).toEqual([]);
});

test('a beat that cannot happen is pointed at, with the states in which the life stands there, once for all variants', () => {
  const text = berryText.replace('guide: [go back]', 'guide: [go back, go back]') + sweeter('sweeter');
  expect(found(text)).toHaveLength(1);
  const [{ what, todo, place }] = found(text);
  expect(what).toBe('At tick 5 with seed 1, the life is to be guided to "go back", which is not on offer there.');
  expect(todo).toBe('It stands at place: road. On offer: walk on, pick.');
  expect(place?.quote).toBe('  - guide: [go back, go back]');
  expect(place?.column).toBe('  - guide: [go back, '.length + 1);
});

test('what the script sets just before counts, and what only variants do names them', () => {
  const stuck = (name: string): string =>
    `  ${name}:\n    why: lost\n    life: [{ live: 2000 }, { set: { place: bush } }, { guide: [walk on] }, { decide: again }]\n`;
  const all = found(berryText + stuck('one'));
  expect(all[0].what).toContain('At tick 2000 ');
  expect(all[0].what).toMatch(/ \(variant "one"\)$/);
  expect(all[0].todo).toBe('It stands at place: bush. On offer: go back.');
});
