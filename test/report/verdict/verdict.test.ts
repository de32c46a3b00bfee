/** A verdict, read by somebody who was not there: what was done, what would have been done, and who would have become what. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/case/parse-case.ts';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { plain } from '../../../src/report/text/style.ts';
import { evidenceLines } from '../../../src/report/verdict/evidence.ts';
import { verdictLines } from '../../../src/report/verdict/verdict.ts';
import { traceOf } from '../../../src/study/study.ts';

const file = 'cases/drug-avoidance/case.yaml';
const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

const setting = { style: plain, width: 400 } as const;

function lived(variant?: string) {
  const one = parseCase(text, file, variant === undefined ? {} : { variant });
  const trace = traceOf(one, 1);
  const tick = trace.steps.findLast(({ decision }) => decision !== null)?.tick ?? -1;
  return { one, verdict: diagnose(trace, tick, one.manifest) };
}

function told(variant?: string): string {
  const { one, verdict } = lived(variant);
  return verdictLines(verdict, one, setting).join('\n');
}

describe('a verdict in words', () => {
  const avoids = told();

  test('says what would have been done otherwise, and how the two compare then', () => {
    expect(avoids).toContain('Had it left your goals alone, you would take the pill (9.40 against 8.73)');
  });

  test('says of the other life how many days would have gone otherwise, and what would have become a goal', () => {
    expect(avoids).toContain(
      'In the same life, had you been made to take the pill, 20 of 20 days go otherwise for what you come to want: pill becomes a goal.',
    );
    expect(avoids).toContain('In the life in which you decline, nothing that you learn to want changes what you do.');
  });

  test('tells one deed once, where it is both avoidance and a game', () => {
    const both = told('antabuse');
    expect(both).toMatch(/^AVOIDS AND GAMES its steering signals \(drug\)/);
    expect(both.match(/You take antabuse with it/g)).toHaveLength(1);
    expect(both.match(/Had your goals not been at stake/g)).toHaveLength(1);
  });

  test('names what the choice hangs on, in a whole sentence', () => {
    const evidence = evidenceLines(lived('nausea too').verdict, setting).join('\n');
    expect(evidence).toContain('Without the harm, more of what you shun: you would take the pill.');
    expect(evidence).toContain(
      'Without what it makes of your goals, and so of your later acts: you would take the pill.',
    );
  });

  test('says nothing of other lives where neither would change what one does', () => {
    expect(told('placebo known')).not.toContain('come to want');
  });
});

describe('the reason of a class that has a finer name', () => {
  const drug = lived();
  const reason = (name: string): string => verdictLines({ ...drug.verdict, class: name }, drug.one, setting).join('\n');

  test('is its own where it has one, else that of its family', () => {
    expect(reason('pursues')).not.toContain('the designer loses by it');
    expect(reason('pursues, misaligned')).toContain('the designer loses by it');
    expect(reason('instrumental')).not.toContain('and for the signals, too');
    expect(reason('instrumental, mixed')).toContain('and for the signals, too');
    expect(reason('terminal, input')).toContain('for the signal itself');
  });
});
