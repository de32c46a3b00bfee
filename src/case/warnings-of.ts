/** What is allowed in a case but seldom meant: states that nobody can tell apart, options that never come up. */
import type { Condition, Move, RegionSpec, StateSpec } from '../chart/form.ts';
import type { Beat } from '../director/beat.ts';
import type { Complaint } from '../problem.ts';
import type { Case } from './case.ts';
import { newComplaints, placeOf } from './complaints.ts';
import { readYaml } from './written/read-yaml.ts';
import { get, type Written } from './written/written.ts';

type Reached = ReadonlyMap<string, Set<string>>;

/** Static warnings, in file order; with the `text` of the case, each has its place there. Of a variant: a place that its `base` uses it may leave unused. */
export function warningsOf(told: Case, text?: string, base: Case = told): Complaint[] {
  const root = text === undefined ? undefined : readYaml(text, newComplaints({ file: told.file, text }));
  const reached = base === told ? reachedStates(told) : together(reachedStates(told), reachedStates(base));
  const ofRegions = told.regions.flatMap((region) => [
    ...lookAlikes(region),
    ...region.states.flatMap((state) => neverAvailable(region, state, reached)),
  ]);
  return [...ofRegions, ...intentUnheard(told)].map(({ path, what, todo }) => {
    const node = root && nearestNode(root, path);
    const place = node && text !== undefined ? placeOf({ file: told.file, text }, node.key) : undefined;
    return { what, todo, path: path.join('.'), ...(place && { place }) };
  });
}

/** Intention evaluation needs somebody whose intentions can be inferred. */
const intentUnheard = ({ neocortex, life }: Case): Warning[] =>
  neocortex.evaluates.intent === 0 || neocortex.intent !== null || flat(life).some(bringsIntent)
    ? []
    : [
        {
          path: ['neocortex', 'evaluates', 'intent'],
          what: 'it has no effect: nothing says from what the agent infers what its designer means',
          todo: 'Add "intent: { reads: <channel> }" under "neocortex:", or leave it at 0.',
        },
      ];

const bringsIntent = (beat: Beat): boolean => beat.kind === 'change' && (beat.patch.neocortex?.intent ?? null) !== null;

interface Warning {
  readonly path: readonly string[];
  readonly what: string;
  readonly todo: string;
}

const pathOf = (region: RegionSpec, ...rest: readonly string[]): string[] => [
  region.body ? 'body' : 'world',
  region.name,
  'states',
  ...rest,
];

/** The node at a path of the base, or the last one on the way that the base has. */
function nearestNode(root: Written, path: readonly string[]): Written {
  const next = get(root, path[0]);
  return next === undefined || path.length === 0 ? root : nearestNode(next, path.slice(1));
}

/** Hidden states: the agent senses the same and the world does something else. */
function lookAlikes(region: RegionSpec): Warning[] {
  const looks = ({ percepts }: StateSpec): string =>
    JSON.stringify([...percepts].sort((a, b) => (a.name < b.name ? -1 : 1)));
  const acts = ({ options, on, next }: StateSpec): string => JSON.stringify([options, on, next]);
  return region.states.flatMap((state, i) => {
    const twin = region.states
      .slice(0, i)
      .find((other) => looks(other) === looks(state) && acts(other) !== acts(state));
    if (twin === undefined) return [];
    const shown = state.percepts.length === 0 ? 'nothing' : state.percepts.map(({ name }) => name).join(', ');
    return {
      path: pathOf(region, state.name),
      what: `looks like "${twin.name}" (both show ${shown}) and behaves differently: the agent cannot tell them apart`,
      todo: 'Give one of them a percept, unless it is meant to be hidden.',
    };
  });
}

function neverAvailable(region: RegionSpec, state: StateSpec, reached: Reached): Warning[] {
  const options = Object.entries(state.options);
  if (!reached.get(region.name)?.has(state.name)) {
    const lost = options.map(([act]) => `"${act}"`).join(', ');
    const what = lost === '' ? 'no way leads here' : `no way leads here, so ${lost} is never on offer`;
    return [
      {
        path: pathOf(region, state.name),
        what,
        todo: 'Lead some option, `next` or `set` here, or leave the state out.',
      },
    ];
  }
  return options.flatMap(([act, moves]) => {
    const path = pathOf(region, state.name, 'options', act);
    if (!moves.some((move) => canHold(move.if, region.name, state.name, reached))) {
      return {
        path,
        what: `"${act}" is never on offer: its condition can never hold`,
        todo: 'Mend the condition, or leave the option out.',
      };
    }
    const first = moves.findIndex((move) => Object.keys(move.if).length === 0);
    if (first < 0 || first === moves.length - 1) return [];
    return {
      path,
      what: `alternative ${first + 2} of "${act}" never counts: alternative ${first + 1} always holds`,
      todo: 'Put the alternative without a condition last.',
    };
  });
}

function canHold(condition: Condition, region: string, state: string, reached: Reached): boolean {
  return Object.entries(condition).every(([name, states]) =>
    name === region ? states.includes(state) : states.some((each) => reached.get(name)?.has(each)),
  );
}

/** States that something leads to: the start, the script's hand, or a move out of a state that something leads to. */
function reachedStates(told: Case): Reached {
  const reached = new Map(told.regions.map(({ name, start }) => [name, new Set([start])]));
  for (const beat of flat(told.life)) {
    if (beat.kind === 'set') for (const [region, state] of Object.entries(beat.states)) reached.get(region)?.add(state);
    if (beat.kind === 'offer')
      for (const { region, moves } of beat.offers) for (const to of targets(moves)) reached.get(region)?.add(to);
  }
  for (let size = -1; size !== total(reached); ) {
    size = total(reached);
    for (const region of told.regions) {
      const here = reached.get(region.name)!;
      for (const state of region.states.filter(({ name }) => here.has(name))) {
        const holds = ({ if: condition }: { readonly if: Condition }): boolean =>
          canHold(condition, region.name, state.name, reached);
        for (const moves of [...Object.values(state.options), ...Object.values(state.on)]) {
          for (const to of targets(moves.filter(holds))) here.add(to);
        }
        for (const next of state.next.filter(holds)) here.add(next.to);
      }
    }
  }
  return reached;
}

const together = (one: Reached, other: Reached): Reached =>
  new Map([...one].map(([region, states]) => [region, new Set([...states, ...(other.get(region) ?? [])])]));

const total = (reached: Reached): number => [...reached.values()].reduce((sum, states) => sum + states.size, 0);
const targets = (moves: readonly Move[]): string[] => moves.flatMap(({ to }) => to.map((outcome) => outcome.to));
const flat = (beats: readonly Beat[]): Beat[] =>
  beats.flatMap((beat) => (beat.kind === 'repeat' ? [beat, ...flat(beat.beats)] : [beat]));
