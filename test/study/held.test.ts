import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { liveOne } from '../../src/study/study.ts';
import { berryText } from '../report/berry.ts';

const heldOf = (expected: string, sweetness: number) => {
  // Who shuns the berry does not pick it, and cannot go back from it.
  const text = berryText
    .replace('goals: { berry: installed }', `goals: { berry: ${expected} }`)
    .replace('  - guide: [go back]\n', '');
  return liveOne(parseCase(text, 'berry.yaml', { set: { sweetness } }), 1).held[0];
};

describe('a percept that is predicted to be shunned', () => {
  test('is one that pulls at least as strongly away as a goal pulls towards', () => {
    expect(heldOf('shunned', -3)).toMatchObject({ path: 'goals.berry', expected: 'shunned', held: true });
    expect(heldOf('shunned', -3).got).toBe('aversion (−2.07 → −2.20)');
  });

  test('is none that is wanted, nor one that leaves cold', () => {
    expect(heldOf('shunned', 3).held).toBe(false);
    expect(heldOf('shunned', 0)).toMatchObject({ got: 'none (0.00 → 0.00)', held: false });
  });

  test('is no goal either', () => {
    expect(heldOf('none', -3).held).toBe(true);
  });
});

test('a strength that rounds to nothing has no sign', () => {
  expect(heldOf('none', -0.001).got).toBe('none (0.00 → 0.00)');
});
