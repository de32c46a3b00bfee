/** A second case, written before this engine was and kept as a fixture: a bargain with oneself, and the seven ways in which it is not struck. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase, variantsOf } from '../../src/case/parse-case.ts';
import { liveOne } from '../../src/study/study.ts';

const file = 'productivity-hacks.yaml';
const text = readFileSync(new URL(`../case/fixtures/${file}`, import.meta.url), 'utf8');

describe('a bargain with oneself', () => {
  test.each([null, ...variantsOf(text, file)])('%s: is struck, or not, as predicted', (variant) => {
    const { held } = liveOne(parseCase(text, file, variant === null ? {} : { variant }), 1);
    expect(held.length).toBe(2);
    expect(held.filter((each) => !each.held)).toEqual([]);
  });
});
