/** Small cases for tests: only what a test is about need be said. */
import type { Case } from '../src/case/case.ts';
import { defineCase } from '../src/case/define-case.ts';
import type { CaseDraft } from '../src/case/draft.ts';
import { startOf, type World, type WorldState, worldOf } from '../src/world/world.ts';

type Regions = CaseDraft['world'];

/** Names of the decisions of a life, those in repeats too. */
const decisionsIn = (life: CaseDraft['life']): string[] =>
  life.flatMap((beat) => ('decide' in beat ? [beat.decide] : 'repeat' in beat ? decisionsIn(beat.beats) : []));

/** The first act that the world offers: the default of every decision. */
const anyAct = (world: Regions): string =>
  Object.values(world).flatMap(({ states }) =>
    Object.values(states).flatMap((state) => Object.keys(state?.options ?? {})),
  )[0];

export function told(parts: Partial<CaseDraft> & Pick<CaseDraft, 'world'>, variant?: string): Case {
  const life = parts.life ?? [{ live: 1 }];
  const draft: CaseDraft = {
    case: 'told',
    title: 'A test',
    story: 'A small world.',
    tick: ['tick', 'ticks'],
    manifest: {
      designer: 'nobody',
      default: Object.fromEntries(decisionsIn(life).map((name) => [name, anyAct(parts.world)])),
    },
    subcortex: {},
    ...parts,
    life,
  };
  return defineCase(draft, variant === undefined ? {} : { variant });
}

/** Regions, compiled and at their start. */
export function worldWith(
  regions: Regions,
  body: Regions = {},
): { world: World; state: WorldState; at: () => string[] } {
  const { regions: specs } = told({ world: regions, body });
  const world = worldOf(specs);
  const state = startOf(world);
  return { world, state, at: () => state.at.map((index, r) => world.regions[r].states[index].name) };
}

/** A promise that nothing is left to luck. */
export const noLuck = (purpose: string): never => {
  throw new Error(`luck was asked for: ${purpose}`);
};

/** Freezes everything in a value of plain JSON: whoever changes it later is caught. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}

/** Everything in a value that would not come back from JSON as it went, with its path. */
export function notPlain(value: unknown, path = '$'): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${Object.is(value, -0) ? '-0' : value}`];
  if (typeof value !== 'object') return [`${path} is ${typeof value}`];
  if (Array.isArray(value)) {
    const holes = Array.from({ length: value.length }, (_, i) => i).filter((i) => !(i in value));
    return [
      ...holes.map((i) => `${path}.${i} is a hole`),
      ...value.flatMap((each, i) => notPlain(each, `${path}.${i}`)),
    ];
  }
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return [`${path} is a ${kind.constructor.name}`];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(/^(0|[1-9]\d*)$/.test(key) ? [`${path} has the integer-like key ${key}`] : []),
    ...notPlain(each, `${path}.${key}`),
  ]);
}
