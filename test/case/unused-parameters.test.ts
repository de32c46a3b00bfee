import { expect, test } from 'vitest';
import { unusedParameters } from '../../src/case/unused-parameters.ts';
import { food, small, spoilt } from './fixtures.ts';

const idle = spoilt(small, '  luck: {', '  idle: { is: 1, from: 0, to: 2, what: nobody knows }\n  luck: {');
const warned = (text: string): readonly (string | undefined)[] =>
  unusedParameters(text, 'small.yaml').map(({ path }) => path);

test('a parameter that nothing uses is warned of, at its place', () => {
  expect(unusedParameters(idle, 'small.yaml')).toMatchObject([
    {
      path: 'parameters.idle',
      what: 'nothing uses "$idle": to move it changes nothing',
      place: { line: 7, column: 3 },
    },
  ]);
});

test('parameters that are used are not warned of, be it in one variant only', () => {
  expect(warned(small)).toEqual([]);
  expect(warned(food)).toEqual([]);
  expect(warned(`${idle}  dim:\n    why: less\n    subcortex: { eye: { pays: $idle } }\n`)).toEqual([]);
  expect(warned(`${idle}  dim:\n    why: less\n    beats: { dusk: { live: $idle } }\n`)).toEqual([]);
});

test('narration that speaks of dollars uses nothing', () => {
  expect(warned(spoilt(idle, '  - live: 5\n', '  - live: 5\n  - say: $idle\n'))).toEqual(['parameters.idle']);
});
