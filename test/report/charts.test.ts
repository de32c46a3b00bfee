import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { partsOf } from '../../src/report/charts.ts';
import { small } from '../case/fixtures.ts';

const parts = partsOf(parseCase(small, 'small.yaml'));
const text = (name: string): string => parts.find((part) => part.name === name)?.text ?? '';

describe('the charts of a case', () => {
  test('are its regions, its channels, and the three that every life has', () => {
    expect(parts.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'world lamp',
      'world window',
      'body eyes',
      'subcortex eye',
      'subcortex nose',
      'neocortex neocortex',
      'neocortex goal',
      'director director',
    ]);
  });

  test('are Mermaid state diagrams, each with a beginning', () => {
    for (const part of parts) {
      expect(part.text).toMatch(/^stateDiagram-v2\n/);
      expect(part.text).toMatch(/\n {2}\[\*\] --> s\d+\n/);
    }
  });

  test('name acts as the case does, with their chances and their toil', () => {
    expect(text('lamp')).toContain('s1 --> s2: switch on 90 %, toil 0.1\n');
    expect(text('lamp')).toContain('s1 --> s3: switch on 10 %, toil 0.1\n');
    expect(text('lamp')).toContain('s3 --> s1: mend\n');
  });

  test('say how long something takes by itself, and how likely it is', () => {
    expect(text('lamp')).toContain('s2 --> s3: after 9 minutes, 50 % each minute\n');
    expect(text('window')).toContain('s2 --> s1: by itself\n');
  });

  test('name the conditions of a move', () => {
    const conditional = small.replace('mend: dark', 'mend: { to: dark, if: { window: closed } }');
    const lamp = partsOf(parseCase(conditional, 'small.yaml'))[0];
    expect(lamp.text).toContain('mend [window closed]');
  });

  test('give a channel its own numbers', () => {
    expect(text('eye')).toContain('pays 2 for light');
    expect(text('nose')).toContain('pays 1 for heat');
    expect(text('nose')).toContain('s2 --> s1: after 2 minutes\n');
    expect(text('nose')).toContain('s1 --> s2: [feels heat]\n');
  });

  test('hold no internal names of events', () => {
    for (const { text } of parts) expect(text).not.toMatch(/: (act|next|set) .* \d/);
  });
});
