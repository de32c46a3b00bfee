/** What the script may do to a life, beat by beat. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../src/case/draft.ts';
import { isYoked } from '../../src/director/life.ts';
import { live, liveFrom } from '../../src/director/live.ts';
import { momentText } from '../../src/director/moment.ts';
import type { Trace } from '../../src/director/trace.ts';
import { Problem } from '../../src/problem.ts';
import { notPlain, told } from '../told.ts';

const world: CaseDraft['world'] = {
  place: {
    start: 'home',
    states: {
      home: { percepts: ['home'], options: { stay: 'home', leave: { to: 'town', effort: 0.5 } } },
      town: { percepts: ['town'], options: { return: 'home', eat: 'cake' } },
      cake: { percepts: ['cake'], chemistry: ['sugar'], options: { return: 'home' } },
    },
  },
};
const body: CaseDraft['body'] = {
  belly: { start: 'hungry', states: { hungry: { percepts: ['hunger'] }, full: null } },
};
const subcortex: CaseDraft['subcortex'] = { taste: { drive: 'sweet taste', of: 'sugar', pays: 3 } };

const lived = (life: CaseDraft['life'], more: Partial<CaseDraft> = {}, seed = 1): Trace =>
  live(told({ world, body, subcortex, life, ...more }), { seed });

const acts = ({ steps }: Trace): string[] => steps.map(({ act }) => act);
const places = ({ steps }: Trace): string[] => steps.map(({ at }) => at.place);
const problemOf = (life: () => unknown): string => {
  try {
    life();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return 'none';
};
const beliefs = ({ end }: Trace): string => JSON.stringify(end.mind.model);

describe('time', () => {
  test('passes only in live, guide and decide', () => {
    const trace = lived([
      { say: 'Once.' },
      { live: 2 },
      { set: { place: 'town' } },
      { guide: ['return', 'stay'] },
      { change: { neocortex: { horizon: 3 } } },
      { tell: { that: 'stay', 'leads to': { place: 'home' } } },
      { decide: 'where' },
      { say: 'The end.' },
    ]);
    expect(trace.steps.map(({ how }) => how)).toEqual(['chosen', 'chosen', 'guided', 'guided', 'decided']);
    expect(trace.steps.map(({ tick }) => tick)).toEqual([0, 1, 2, 3, 4]);
    expect(trace.steps.map(({ beats }) => beats.map(({ kind }) => kind).join(' '))).toEqual([
      'say',
      '',
      'set',
      '',
      'change tell',
    ]);
    expect(trace.steps[4].decision?.name).toBe('where');
  });

  test('is told tick by tick: what was sensed, on offer, done and paid for', () => {
    const { steps } = lived([{ guide: ['leave', 'eat', 'return'] }, { guide: ['stay'] }]);
    expect(steps.map(({ percepts }) => percepts.join(' '))).toEqual([
      'home hunger',
      'town hunger',
      'cake hunger',
      'home hunger',
    ]);
    expect(steps.map(({ options }) => options)).toEqual([
      ['stay', 'leave'],
      ['return', 'eat'],
      ['return'],
      ['stay', 'leave'],
    ]);
    expect(steps.map(({ signals }) => signals[0].pays)).toEqual([0, 0, 3, 0]);
    expect(steps.map(({ effort }) => effort)).toEqual([0.5, 0, 0, 0]);
    expect(steps.map(({ novelty }) => novelty)).toEqual([0, 1, 1, 1]);
  });

  test('repeats what is to be repeated, as if it had been written out', () => {
    const short = lived([
      {
        repeat: 3,
        beats: [{ guide: ['leave', 'return'] }, { repeat: 2, beats: [{ live: 1 }, { set: { place: 'home' } }] }],
      },
    ]);
    const one = [
      { guide: ['leave', 'return'] },
      { live: 1 },
      { set: { place: 'home' } },
      { live: 1 },
      { set: { place: 'home' } },
    ];
    const long = lived([...one, ...one, ...one]);
    expect(JSON.stringify(short.steps)).toBe(JSON.stringify(long.steps));
    expect(short.steps).toHaveLength(12);
  });
});

describe('a beat that cannot happen', () => {
  test('ends the life with a Problem that names the tick and the seed', () => {
    const message = problemOf(() =>
      lived([{ live: 3 }, { set: { place: 'home' } }, { guide: ['stay', 'eat'] }], {}, 17),
    );
    expect(message).toContain('tick 4');
    expect(message).toContain('seed 17');
    expect(message).toContain('"eat"');
    expect(message).toContain('On offer: stay, leave.');
  });

  test('may happen in one seed and not in another', () => {
    const tossed = (seed: number) =>
      problemOf(() =>
        live(
          told({
            world: {
              coin: {
                start: 'held',
                states: {
                  held: { options: { toss: { to: { heads: 0.5, tails: 0.5 } } } },
                  heads: { options: { cheer: 'held' } },
                  tails: { options: { sigh: 'held' } },
                },
              },
            },
            life: [{ guide: ['toss', 'cheer'] }],
          }),
          { seed },
        ),
      );
    const results = Array.from({ length: 40 }, (_, seed) => tossed(seed));
    const failed = results.filter((message) => message !== 'none');
    expect(failed.length).toBeGreaterThan(8);
    expect(failed.length).toBeLessThan(32);
    results.forEach((message, seed) => {
      if (message !== 'none') expect(message).toMatch(new RegExp(`tick 1 with seed ${seed},`));
    });
  });

  test('is also to live where nothing is on offer', () => {
    const message = problemOf(() =>
      live(
        told({
          world: { pit: { start: 'edge', states: { edge: { options: { fall: 'bottom' } }, bottom: null } } },
          life: [{ guide: ['fall'] }, { live: 1 }],
        }),
      ),
    );
    expect(message).toContain('tick 1');
    expect(message).toContain('nothing is on offer');
  });
});

describe("the director's hand", () => {
  const childhood: CaseDraft['life'] = [{ guide: ['leave', 'return', 'leave', 'return', 'stay', 'stay'] }];

  test('moves the world at once: the next thing sensed is where one has been put', () => {
    expect(places(lived([{ guide: ['stay'] }, { set: { place: 'cake' } }, { guide: ['return'] }]))).toEqual([
      'home',
      'cake',
    ]);
  });

  test('teaches nothing about where acts lead: the last act is not blamed for it', () => {
    const moved = lived([...childhood, { set: { place: 'town' } }, { guide: ['return'] }]);
    const stay = moved.end.mind.acts.indexOf('stay');
    const [place] = moved.end.mind.model.senses;
    // Of the two times that "stay" was done, only one led anywhere that it could be credited with: home (value 0).
    expect(place.byAct[stay]?.tables[0][0]?.[0]?.slice(1)).toEqual([1]);
  });

  test('and nothing about toil either', () => {
    const moved = lived([{ guide: ['leave'] }, { set: { place: 'home' } }, { guide: ['leave', 'return'] }]);
    const unmoved = lived([{ guide: ['leave', 'return'] }]);
    const efforts = ({ end }: Trace) => end.mind.model.efforts[end.mind.acts.indexOf('leave')].track?.tables[0];
    expect(efforts(moved)).toEqual(efforts(unmoved));
  });

  test('is no news: nothing was foreseen, so nothing came otherwise', () => {
    expect(
      lived([{ guide: ['leave'] }, { set: { place: 'cake' } }, { live: 1 }]).steps.map(({ novelty }) => novelty),
    ).toEqual([0, 0]);
  });

  test('still lets one feel what is there, and want it', () => {
    const trace = lived([{ set: { place: 'cake' } }, { guide: ['return'] }]);
    expect(trace.steps[0].signals[0].pays).toBe(3);
    expect(trace.end.mind.goals[trace.end.mind.concepts.list.findIndex(({ label }) => label === 'cake')].state).toBe(
      'installed',
    );
  });
});

describe('an offer', () => {
  const offers = (...acts: readonly (readonly [string, string])[]): CaseDraft['life'][number] => ({
    offer: Object.fromEntries(acts),
  });

  test('stands until the next choice, whoever makes it', () => {
    const { steps } = lived([
      offers(['fly', 'cake']),
      { guide: ['stay', 'stay'] },
      offers(['fly', 'cake']),
      { live: 1 },
      { live: 1 },
      offers(['fly', 'cake']),
      { guide: ['fly'] },
    ]);
    expect(steps.map(({ options }) => options.includes('fly'))).toEqual([true, false, true, false, true]);
  });

  test('that is taken moves its region', () => {
    expect(places(lived([offers(['fly', 'cake']), { guide: ['fly', 'return'] }]))).toEqual(['home', 'cake']);
  });

  test('may be made again', () => {
    const again = [offers(['fly', 'cake']), { guide: ['fly', 'return'] }];
    expect(places(lived([{ repeat: 2, beats: again }]))).toEqual(['home', 'cake', 'home', 'cake']);
  });

  test('that is made again and does something else is refused: its name is all that anybody remembers of it', () => {
    const twice = () =>
      lived([offers(['fly', 'cake']), { guide: ['fly', 'return'] }, offers(['fly', 'town']), { live: 1 }]);
    expect(problemOf(twice)).toContain('The act "fly" is offered more than once, and does not always do the same.');
  });

  test('may be one of several at once', () => {
    const { steps } = lived([offers(['fly', 'cake'], ['swim', 'town']), { guide: ['swim'] }]);
    expect(steps[0].options).toEqual(['stay', 'leave', 'fly', 'swim']);
  });
});

describe('a change', () => {
  test('of desires frozen keeps every weight from then on', () => {
    const trace = lived([
      { change: { neocortex: { learns: { desires: false } } } },
      { guide: ['leave', 'eat', 'return'] },
    ]);
    expect(trace.steps.flatMap(({ changes }) => changes)).toEqual([]);
    expect(trace.end.mind.lines[0].desires.w.every((w) => w === 0)).toBe(true);
  });

  test('of what a channel pays is felt from the next tick on', () => {
    const trace = lived([
      { guide: ['leave', 'eat'] },
      { change: { subcortex: { taste: { pays: 0.5 } } } },
      { guide: ['return'] },
    ]);
    expect(trace.steps[2].signals[0].pays).toBe(0.5);
  });

  test('may take a channel away: nothing is paid on it any more', () => {
    const trace = lived([{ change: { subcortex: { taste: null } } }, { guide: ['leave', 'eat', 'return'] }]);
    expect(trace.steps.map(({ signals }) => signals)).toEqual([[], [], []]);
    expect(trace.end.channels).toEqual({});
  });

  test('may bring a channel, which is felt and learned from', () => {
    const trace = lived([
      { guide: ['leave', 'eat', 'return'] },
      { change: { subcortex: { eye: { drive: 'play', of: 'town', pays: 1 } } } },
      { guide: ['leave', 'return'] },
    ]);
    expect(trace.steps[4].signals.map(({ channel, pays }) => `${channel} ${pays}`)).toEqual(['taste 0', 'eye 1']);
    expect(trace.steps[4].changes.map(({ channel }) => channel)).toContain('eye');
    expect(trace.end.mind.lines.map(({ channel }) => channel)).toEqual(['taste', 'eye']);
  });

  test('may give a channel another drive, which begins at its beginning', () => {
    const trace = lived([
      { guide: ['leave', 'eat', 'return'] },
      { change: { subcortex: { taste: { drive: 'habituating taste', of: 'sugar', pays: 2 } } } },
      { set: { place: 'cake' } },
      { guide: ['return'] },
    ]);
    expect(trace.steps[3].signals[0].pays).toBe(2);
    expect(trace.end.channels.taste.at).toBe('weary');
  });

  test('of a gate makes the percepts of that body region no regressors of the channel, also of a channel that was not there before', () => {
    const gain = { belly: { full: 0 } };
    const eat: CaseDraft['life'] = [{ set: { place: 'cake' } }, { guide: ['return'] }];
    const hungerOf = (trace: Trace) => {
      const { mind } = trace.end;
      return mind.lines.map(
        ({ desires }) => desires.w[mind.concepts.list.findIndex(({ label }) => label === 'hunger')],
      );
    };
    const born = lived(eat, { subcortex: { taste: { drive: 'sweet taste', of: 'sugar', pays: 3, gain } } });
    const gated = lived([{ change: { subcortex: { taste: { gain } } } }, ...eat]);
    const brought = lived(
      [{ change: { subcortex: { taste: { drive: 'sweet taste', of: 'sugar', pays: 3, gain } } } }, ...eat],
      { subcortex: {} },
    );
    expect(hungerOf(lived(eat))[0]).toBeGreaterThan(0.3);
    expect([born, gated, brought].map(hungerOf)).toEqual([[0], [0], [0]]);
  });

  test('of a gate in mid-life is heeded by imagination too, as after a rest', () => {
    const script = told({
      world,
      body,
      subcortex: {
        taste: { drive: 'sweet taste', of: 'sugar', pays: 3 },
        eye: { drive: 'play', of: 'town', pays: 0.5 },
      },
      life: [
        { guide: ['leave', 'eat', 'return', 'leave', 'return'] },
        { live: 12 },
        { change: { subcortex: { taste: { gain: { belly: { full: 0 } } } } } },
        { live: 12 },
      ],
    });
    const whole = live(script);
    const changed = whole.steps.findIndex(({ beats }) => beats.length > 0);
    expect(changed).toBe(17);
    // Put away and taken up again just after the change: nothing that was imagined before it may linger.
    const before = live(script, { until: changed + 1 });
    expect(momentText(liveFrom(script, before.end).end) === momentText(whole.end)).toBe(true);
    const afresh = liveFrom(script, live(script, { until: changed }).end);
    expect(JSON.stringify(afresh.steps) === JSON.stringify(whole.steps.slice(changed))).toBe(true);
    expect(momentText(afresh.end) === momentText(whole.end)).toBe(true);
  });

  test('of which channels there are does not mix up how the body gates the others', () => {
    const gated = (first: boolean): CaseDraft['subcortex'] => ({
      ...(first && { eye: { drive: 'play', of: 'town', pays: 1 } }),
      taste: { drive: 'sweet taste', of: 'sugar', pays: 3, gain: { belly: { hungry: 1, full: 0 } } },
    });
    const life: CaseDraft['life'] = [
      { change: { subcortex: { eye: null } } },
      { guide: ['leave', 'return'] },
      { set: { belly: 'full' } },
      { guide: ['leave', 'return', 'leave', 'return'] },
    ];
    const trace = lived(life, { subcortex: gated(true) });
    const { mind } = trace.end;
    const gainOf = (channel: string) => mind.model.gains[mind.lines.findIndex((line) => line.channel === channel)];
    expect(gainOf('taste').values).toEqual([1, 0]);
    expect(gainOf('eye')).toEqual({ values: [1], track: null });
  });
});

describe('an act that edits the agent', () => {
  const lab: CaseDraft['world'] = {
    place: {
      start: 'lab',
      states: {
        lab: {
          percepts: ['lab'],
          options: { freeze: { to: 'lab', edits: { neocortex: { learns: { desires: false } } } }, eat: 'cake' },
        },
        cake: { percepts: ['cake'], chemistry: ['sugar'], options: { return: 'lab' } },
      },
    },
  };

  test('changes it from the next tick on', () => {
    const trace = lived([{ guide: ['eat', 'return', 'freeze', 'eat', 'return'] }], { world: lab });
    expect(trace.steps.map(({ changes }) => changes.length > 0)).toEqual([false, true, true, false, false]);
    expect(trace.end.neocortex.learns.desires).toBe(false);
  });

  test('is felt as being edited on the tick after, once that is noticed, and on no other', () => {
    const trace = lived([{ guide: ['eat', 'return', 'freeze', 'eat'] }], {
      world: lab,
      neocortex: { introspection: { from: 0 } },
    });
    const edited = [2, 3, 4].map(
      (until) => liveFrom(trace.script, live(trace.script, { until }).end, until).end.edited,
    );
    expect(edited).toEqual([false, true, false]);
    expect(trace.end.mind.concepts.list.map(({ label }) => label)).toContain('being edited');
  });
});

describe('being told', () => {
  const cakeShop: CaseDraft['life'][number] = {
    tell: { that: 'eat', where: { place: 'town' }, 'leads to': { place: 'cake' }, feels: { taste: 3 } },
  };

  test('changes what one believes and not what one wants, by a single bit', () => {
    const trace = lived([{ guide: ['leave', 'return'] }, cakeShop, { guide: ['stay'] }]);
    const without = lived([{ guide: ['leave', 'return'] }, { guide: ['stay'] }]);
    const { mind } = trace.end;
    const cake = mind.concepts.list.findIndex(({ label }) => label === 'cake');
    expect(mind.lines[0].desires.w.every((w) => w === 0)).toBe(true);
    expect(mind.lines[0].desires.w[cake]).toBe(0);
    expect(mind.lines[0].beliefs.w[cake]).toBeGreaterThan(2.5);
    expect(beliefs(trace)).not.toBe(beliefs(without));
  });

  test('leaves the self-model alone, unless it is about oneself', () => {
    const self = (beat: CaseDraft['life'][number]) => lived([beat, { guide: ['stay'] }]).end.mind.self;
    expect(self(cakeShop)).toEqual({ ab: 0, bb: 0 });
    expect(self({ tell: { 'of yourself': { plasticity: 0.5 }, weight: 8 } })).toEqual({ ab: 4, bb: 8 });
    expect(self({ witness: { that: 'eat', 'wants after': { cake: 2 } } })).not.toEqual({ ab: 0, bb: 0 });
  });

  test('nothing of oneself gets in while the self-model is frozen', () => {
    const self = (beat: CaseDraft['life'][number]) =>
      lived([beat, { guide: ['stay'] }], { neocortex: { learns: { self: false } } }).end.mind.self;
    expect(self({ tell: { 'of yourself': { plasticity: 0.5 } } })).toEqual({ ab: 0, bb: 0 });
    expect(self({ witness: { that: 'eat', 'wants after': { cake: 2 } } })).toEqual({ ab: 0, bb: 0 });
  });

  test('nothing about the world gets in while the world model is frozen', () => {
    const frozen = (life: CaseDraft['life']) => lived(life, { neocortex: { learns: { world: false } } });
    expect(beliefs(frozen([{ guide: ['stay', 'leave'] }, cakeShop, { guide: ['eat'] }]))).toBe(
      beliefs(frozen([{ guide: ['stay', 'leave'] }, { guide: ['eat'] }])),
    );
  });

  test('speaks of what one would sense there, conditions included', () => {
    const lamp: CaseDraft['world'] = {
      ...world,
      lamp: {
        start: 'off',
        states: { off: { on: { eat: 'on' } }, on: { percepts: { shine: { is: 1, if: { place: 'town' } } } } },
      },
    };
    const trace = lived(
      [
        { tell: { that: 'eat', where: { place: 'town' }, 'leads to': { place: 'town', lamp: 'on' } } },
        { guide: ['stay'] },
      ],
      { world: lamp },
    );
    const shine = trace.end.mind.senses[1].values.findIndex((value) => value.some(({ name }) => name === 'shine'));
    expect(
      trace.end.mind.model.senses[1].byAct[trace.end.mind.acts.indexOf('eat')]?.tables
        .flat(2)
        .flatMap((counts) => counts?.slice(1).map((n, v) => (n > 0 ? v : -1)) ?? [])
        .filter((v) => v >= 0),
    ).toContain(shine);
  });

  test('once counts like being shown once', () => {
    const seen = lived([
      { witness: { that: 'eat', where: { place: 'town' }, 'leads to': { place: 'cake' } } },
      { guide: ['stay'] },
    ]);
    const { mind } = seen.end;
    expect(
      mind.model.senses[0].byAct[mind.acts.indexOf('eat')]?.tables
        .flat(2)
        .flatMap((counts) => counts?.slice(1) ?? [])
        .filter((n) => n > 0),
    ).toEqual(expect.arrayContaining([1]));
  });

  test('of a channel that is still to come makes room for it, and the body gates it once it is there', () => {
    const taste = { drive: 'sweet taste', of: 'sugar', pays: 3, gain: { belly: { full: 0 } } };
    const trace = lived(
      [{ guide: ['leave', 'return'] }, cakeShop, { live: 3 }, { change: { subcortex: { taste } } }, { live: 3 }],
      { subcortex: {} },
    );
    expect(trace.end.mind.lines.map(({ channel, deafTo }) => [channel, deafTo])).toEqual([['taste', [1]]]);
    expect(notPlain(trace.end)).toEqual([]);
  });
});

describe('a yoked life', () => {
  const cake: CaseDraft['life'] = [{ repeat: 4, beats: [{ guide: ['leave', 'eat', 'return', 'stay'] }] }];
  const sweet = { drive: 'sweet taste', of: 'sugar', pays: 3 };
  const yoked = (shuffle: boolean, life = cake, base: CaseDraft['subcortex'] = { taste: sweet }) =>
    told(
      {
        world,
        body,
        subcortex: base,
        life: cake,
        variants: {
          yoked: { why: 'To see.', subcortex: { taste: { ...sweet, yoked: { to: 'base', shuffle } } }, life },
        },
      },
      'yoked',
    );
  const base = lived(cake);
  const paid = ({ steps }: Trace) => steps.map(({ signals }) => signals[0].pays);

  test('is paid what the other life was paid, tick by tick, whatever it does', () => {
    const other = live(yoked(false, [{ guide: Array(16).fill('stay') }]), { yokedTo: base });
    expect(isYoked(yoked(false))).toBe(true);
    expect(paid(other)).toEqual(paid(base));
    expect(acts(other)).toEqual(Array(16).fill('stay'));
  });

  test('with shuffled times is paid as much and as often, on other ticks', () => {
    const shuffled = live(yoked(true), { yokedTo: base });
    expect(paid(shuffled).toSorted()).toEqual(paid(base).toSorted());
    expect(paid(shuffled)).not.toEqual(paid(base));
    expect(paid(live(yoked(true), { yokedTo: base, seed: 2 }))).not.toEqual(paid(shuffled));
  });

  test('with shuffled times is a matter of luck, and says so', () => {
    expect(live(yoked(false), { yokedTo: base }).end.draws).toBe(0);
    expect(live(yoked(true), { yokedTo: base }).end.draws).toBeGreaterThan(0);
  });

  test('to a channel that came late holds no holes, and is taken up again alike', () => {
    const late = lived(
      [
        { guide: ['leave', 'eat', 'return'] },
        { change: { subcortex: { taste: { drive: 'sweet taste', of: 'sugar', pays: 3 } } } },
        { guide: ['leave', 'eat', 'return'] },
      ],
      { subcortex: {} },
    );
    const script = yoked(true, [{ guide: Array(6).fill('stay') }]);
    const whole = live(script, { yokedTo: late });
    expect(notPlain(whole.moments[0])).toEqual([]);
    expect(whole.moments[0].yoke.taste).toEqual([0, 0, 0, 0, 0, 3]);
    expect(momentText(liveFrom(script, live(script, { yokedTo: late, until: 2 }).end).end)).toBe(momentText(whole.end));
    expect(paid(whole).toSorted()).toEqual([0, 0, 0, 0, 0, 3]);
  });
});
