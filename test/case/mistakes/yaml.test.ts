import { describe, expect, test } from 'vitest';
import { parseCase, variantsOf } from '../../../src/case/parse-case.ts';
import { complaintText } from '../../../src/problem.ts';
import { complaintsOf, expectMistake, type Mistake, small } from '../fixtures.ts';

const mistakes: Record<string, Mistake> = {
  'anchors are refused': {
    from: 'mend: dark }',
    wrong: 'mend: ‹&d› dark }',
    what: '"&d" is an anchor, which a case may not use',
    right: 'mend: "dark" }',
  },
  'tags are refused': {
    from: 'mend: dark }',
    wrong: 'mend: ‹!!str› dark }',
    what: 'a tag ("!...") stands here, which a case may not use',
    right: "mend: 'dark' }",
  },
  'merge keys are refused': {
    from: 'start: dark\n',
    wrong: 'start: dark\n    ‹<<›: { background: true }\n',
    what: '"<<" is a merge key, which a case may not use',
    right: 'start: dark\n    background: true\n',
  },
  'a key that stands twice is pointed at the second time': {
    from: 'start: dark\n',
    wrong: 'start: dark\n    ‹start›: lit\n',
    what: '"start" stands here twice',
    right: 'start: dark\n    # start: lit\n',
  },
  'a key is a plain name': {
    from: 'start: dark\n',
    wrong: 'start: dark\n    ? ‹[a, b]›\n    : c\n',
    what: 'a key must be a plain name',
    right: 'start: dark\n    ? background\n    : false\n',
  },
  'a key that JavaScript keeps for itself is refused': {
    from: 'asleep: { percepts: [rest] }',
    wrong: 'asleep: { percepts: [rest] }, ‹__proto__›: {}',
    what: 'the key "__proto__" is a word that JavaScript keeps for itself',
    right: 'asleep: { percepts: [rest] }, proto: {}',
  },
};

const only = (text: string) => {
  const complaints = complaintsOf(() => parseCase(text, 'small.yaml'));
  expect(complaints).toHaveLength(1);
  return complaints[0];
};

describe('what is not the plain part of YAML is refused where it stands', () => {
  for (const [title, mistake] of Object.entries(mistakes)) test(title, () => expectMistake(mistake));

  test('an alias is refused, and so is its anchor', () => {
    const text = small.replace('wait: broken', 'wait: &w broken').replace('mend: dark', 'mend: *w');
    expect(complaintsOf(() => parseCase(text, 'small.yaml')).map(({ what }) => what)).toEqual([
      '"&w" is an anchor, which a case may not use',
      '"*w" is an alias, which a case may not use',
    ]);
  });

  test('an empty file says that it is empty', () => {
    expect(only('')).toMatchObject({ what: 'this file is empty', place: { line: 1, column: 1 } });
    expect(only('# nothing but a comment\n')).toMatchObject({ what: 'this file is empty' });
    expect(only('\n')).toMatchObject({ what: 'this file is empty', place: { line: 1, column: 1 } });
    expect(only('---\n')).toMatchObject({ what: 'this file is empty' });
    expect(only('null\n')).toMatchObject({ what: 'this file is empty' });
  });

  test('a list is no case', () => {
    expect(only('- case: small\n')).toMatchObject({
      what: 'a case is a map of sections',
      place: { line: 1, column: 1 },
    });
  });

  test('a mere text is no case', () => {
    expect(only('small\n')).toMatchObject({
      what: 'a case is a map of sections',
      place: { line: 1, column: 1, width: 5 },
    });
  });

  test('one file holds one case', () => {
    expect(only(`${small}---\ncase: other\n`)).toMatchObject({ what: 'a second document begins here' });
    expect(only('---\n---\ncase: other\n')).toMatchObject({ what: 'a second document begins here' });
  });

  test('YAML 1.1, in which `on` is true, is refused', () => {
    expect(only(`%YAML 1.1\n---\n${small}`)).toMatchObject({ what: 'a case has no %YAML line', place: { line: 1 } });
  });

  test.each([
    ['a bracket that is not closed', 'case: [small\n', 1, 13],
    ['a quote that is not closed', 'case: "small', 1, 13],
    ['a tab that indents', 'world:\n\tlamp: {}\n', 2, 1],
    ['a text with a colon', 'title: A lamp: the story\n', 1, 8],
    ['a reserved character', 'title: @home\n', 1, 8],
  ])('%s is no YAML', (_, text, line, column) => {
    const complaint = only(text);
    expect(complaint.what).toMatch(/^this is not YAML: /);
    expect(complaint.place).toMatchObject({ line, column });
    expect(complaint.place?.quote).not.toBe('');
    expect(complaint.todo).toMatch(/\.$/);
  });

  /** The text with blanks put before a line, or taken away there; lines count from 1. */
  const moved = (text: string, line: number, by: number): string =>
    text
      .split('\n')
      .map((each, i) => (i + 1 !== line ? each : by > 0 ? ' '.repeat(by) + each : each.slice(-by)))
      .join('\n');

  test('a line too far to the right is one complaint, which names it and the line before', () => {
    // 15: "lamp:", 16: "start: dark", 17: "states:".
    const complaint = only(moved(small, 17, 2));
    expect(complaint).toMatchObject({
      what: 'this is not YAML: line 17 is indented otherwise than line 16: entries of one map begin in one column',
      place: { line: 17, column: 7, width: 7 },
    });
    expect(complaint.todo).toBe(
      'Line 16 begins in column 5, line 17 in column 7. Make them the same, or put a text with ": " in quotes.',
    );
  });

  test.each([
    ['the first of a map, too far to the right', 16, 2, 'line 17 is indented otherwise than line 16'],
    ['the last of a map, too far to the left', 17, -1, 'line 17 is indented otherwise than line 16'],
    ['a region', 15, 1, 'line 25 is indented otherwise than line 15'],
  ])('%s: both lines that differ are named', (_, line, by, what) => {
    const complaint = only(moved(small, line, by));
    expect(complaint.what).toContain(`this is not YAML: ${what}: entries of one map begin in one column`);
    expect(complaint.todo).toMatch(/^Line \d+ begins in column \d+, line \d+ .*ake .* the same/);
  });

  test('items of a list and lines of a text have columns, too', () => {
    const list = 'life:\n  - live: 5\n - live: 6\n';
    expect(only(list).what).toMatch(/line 3 is indented otherwise than line 2: items of one list begin in one column$/);
    const entry = 'life:\n  - repeat: 5\n   beats: []\n';
    expect(only(entry)).toMatchObject({
      what: 'this is not YAML: line 3 is indented otherwise than line 2: entries of one map begin in one column',
      todo: 'Line 2 begins in column 5 after its dash, line 3 in column 4. Make them the same.',
    });
    const prose = 'story: >\n    a lamp\n  in a room\n';
    expect(only(prose).what).toMatch(
      /line 3 is indented otherwise than line 2: lines of one text begin in one column$/,
    );
    const left = 'a:\n    tell:\n  - b\n';
    expect(only(left).what).toMatch(/a list begins no further to the left than the key that it belongs to$/);
  });

  test('wherever one line is moved, one thing is said and what to do, and mostly that line is named', () => {
    const count = { named: 0, other: 0 };
    const lines = small.split('\n').length;
    for (let line = 1; line < lines; line++) {
      for (const by of [1, 2, 3]) {
        const complaints = complaintsOf(() => parseCase(moved(small, line, by), 'small.yaml'));
        if (!complaints[0]?.what.startsWith('this is not YAML')) continue;
        expect(complaints).toHaveLength(1);
        expect(complaints[0].todo).toMatch(/\.$/);
        count[new RegExp(`\\bline ${line}\\b`).test(complaints[0].what) ? 'named' : 'other']++;
      }
    }
    expect(count.named).toBeGreaterThan(100);
    expect(count.other / count.named).toBeLessThan(0.05);
  });

  test('a text with a colon is no matter of columns, nor is a stray word', () => {
    expect(only('title: A lamp: the story\n').what).toMatch(/Nested mappings/);
    const stray = only('tick: [day, days] or so\n');
    expect(stray.what).toMatch(/Unexpected scalar/);
    expect(stray.todo).toMatch(/^Nothing may stand here: look for a missing colon, comma, quote or bracket/);
  });

  test('a file of more than a million characters is refused unread', () => {
    expect(only(`${small}#${'x'.repeat(1_000_000)}`).what).toMatch(/^this file is too large: 100\d{4} characters$/);
  });

  test('no line is quoted of a file that is too large, and of a long line only what is around the place', () => {
    expect(complaintText(only('x'.repeat(1_000_001))).length).toBeLessThan(200);
    const long = small.replace('start: dark', `start: ${'dark '.repeat(100)}`);
    const [complaint] = complaintsOf(() => parseCase(long, 'small.yaml'));
    expect(complaint.place?.quote.length).toBeGreaterThan(500);
    const [, line, carets] = complaintText(complaint).split('\n');
    expect(line).toMatch(/^ {2}16 \| {5}start: dark dark .*…$/);
    expect(line.length).toBeLessThan(175);
    expect(carets.length).toBeLessThan(175);
  });

  test('a key with a control character is called that, and the character is not repeated', () => {
    const text = small.replace('    start: dark\n', '    "st\\eart": dark\n    start: dark\n');
    expect(only(text).what).toBe('the key "st\\u001bart" has a control character in it (an escape, say)');
    expect(complaintText(only(text))).not.toContain(String.fromCharCode(27));
  });

  test('nesting that would exhaust a parser is refused unread', () => {
    expect(only('['.repeat(100_000)).what).toBe('this file is nested too deeply');
    expect(only('- '.repeat(100_000)).what).toBe('this file is nested too deeply');
    expect(only('{a: '.repeat(100_000)).what).toBe('this file is nested too deeply');
  });

  test('forty levels are as deep as a case goes', () => {
    const nested = (levels: number): string => `case: ${'['.repeat(levels)}${']'.repeat(levels)}`;
    const words = (levels: number) =>
      complaintsOf(() => parseCase(nested(levels), 'small.yaml')).map(({ what }) => what);
    expect(words(41)).toContain('this is nested too deeply');
    expect(words(40)).not.toContain('this is nested too deeply');
  });

  test('a file that cannot be read has no variants either', () => {
    expect(complaintsOf(() => variantsOf('- a', 'small.yaml'))).toHaveLength(1);
    expect(variantsOf(small, 'small.yaml')).toEqual(['blind', 'bright']);
  });

  test('on and off are words', () => {
    const text = small.replaceAll('lit', 'on').replaceAll('dark', 'off');
    const { regions } = parseCase(text, 'small.yaml');
    expect(regions[0].states.map(({ name }) => name)).toEqual(['off', 'on', 'broken']);
  });

  test('lines that end as on Windows are counted all the same', () => {
    const text = small.replace('start: dark', 'start: drak').replaceAll('\n', '\r\n');
    expect(only(text)).toMatchObject({ place: { line: 16, column: 12, width: 4, quote: '    start: drak' } });
  });

  test('a byte order mark takes no column', () => {
    expect(only(`\uFEFF${small.replace('start: dark', 'start: drak')}`)).toMatchObject({
      place: { line: 16, column: 12, width: 4 },
    });
    expect(only(`\uFEFF${small.replace('case: small', 'case: smal')}`)).toMatchObject({
      place: { line: 1, quote: 'case: smal', column: 7 },
    });
  });

  test('a complaint reads like a finger on the line', () => {
    expect(complaintText(only(small.replace('mend: dark', 'mend: drak')))).toBe(
      [
        'small.yaml:24:67  world.lamp.states.broken.options.mend: "mend" leads to "drak", which is not a state of "lamp"',
        '  24 |       broken: { percepts: [smell], options: { wait: broken, mend: drak } }',
        '     |                                                                   ^^^^',
        '  Did you mean "dark"? States of "lamp": dark, lit, broken.',
      ].join('\n'),
    );
  });
});
