/** The world outside the skull, and the body: parallel regions, compiled once from their specifications. */
import type { Chart } from '../chart/chart.ts';
import type { Condition, Move, Next, PerceptSpec, RegionSpec } from '../chart/form.ts';
import { regionChart } from '../chart/region-chart.ts';

/** A condition with names resolved: region index and, by state index, whether it holds. */
export type Test = readonly { readonly region: number; readonly states: readonly boolean[] }[];

export interface Alternative {
  readonly move: Move;
  readonly if: Test;
}

/** One thing sensed: what it is called to the senses, and how intense it is. */
export interface Percept {
  readonly name: string;
  readonly is: number;
}

export interface PlaceInRegion {
  readonly name: string;
  /** What is sensed here whatever else is the case, or null where conditions decide. */
  readonly always: readonly Percept[] | null;
  readonly percepts: readonly { readonly percept: Percept; readonly if: Test }[];
  readonly chemistry: readonly string[];
  readonly options: ReadonlyMap<string, readonly Alternative[]>;
  readonly on: ReadonlyMap<string, readonly Alternative[]>;
  readonly next: readonly { readonly spec: Next; readonly if: Test; readonly purpose: string }[];
}

export interface Region {
  readonly spec: RegionSpec;
  readonly chart: Chart;
  readonly states: readonly PlaceInRegion[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** What acts offered from outside do to this region. */
  readonly offers: ReadonlyMap<string, readonly Alternative[]>;
}

export interface World {
  readonly regions: readonly Region[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Where every region stands, by region index; `since`: ticks completed there. Plain JSON. */
export interface WorldState {
  at: number[];
  since: number[];
}

export interface OfferSpec {
  readonly act: string;
  readonly region: string;
  readonly moves: readonly Move[];
}

/** Compiles regions; `offers` are all acts that the script may ever offer from outside. */
export function worldOf(specs: readonly RegionSpec[], offers: readonly OfferSpec[] = []): World {
  const indexOf = new Map(specs.map((spec, i) => [spec.name, i]));
  const test = (condition: Condition): Test =>
    Object.entries(condition).map(([name, states]) => {
      const region = indexOf.get(name) as number;
      return { region, states: specs[region].states.map((state) => states.includes(state.name)) };
    });
  const alternatives = (moves: readonly Move[]): Alternative[] => moves.map((move) => ({ move, if: test(move.if) }));
  const acts = (all: Readonly<Record<string, readonly Move[]>>) =>
    new Map(Object.entries(all).map(([act, moves]) => [act, alternatives(moves)]));

  const regions = specs.map((spec): Region => {
    const own = Object.fromEntries(offers.filter((o) => o.region === spec.name).map((o) => [o.act, o.moves]));
    return {
      spec,
      chart: regionChart(spec, own),
      indexOf: new Map(spec.states.map((state, i) => [state.name, i])),
      offers: acts(own),
      states: spec.states.map((state) => ({
        name: state.name,
        always: state.percepts.every((percept) => Object.keys(percept.if).length === 0)
          ? state.percepts.map(perceptOf)
          : null,
        percepts: state.percepts.map((percept) => ({ percept: perceptOf(percept), if: test(percept.if) })),
        chemistry: state.chemistry,
        options: acts(state.options),
        on: acts(state.on),
        next: state.next.map((next, i) => ({
          spec: next,
          if: test(next.if),
          purpose: `next ${spec.name} ${state.name} ${i + 1}`,
        })),
      })),
    };
  });
  return { regions, indexOf };
}

const perceptOf = ({ name, is }: PerceptSpec): Percept => ({ name, is });

export function startOf(world: World): WorldState {
  return {
    at: world.regions.map((region) => region.indexOf.get(region.spec.start) as number),
    since: world.regions.map(() => 0),
  };
}

/** Does the condition hold where the regions stand? */
export function holds(test: Test, at: readonly number[]): boolean {
  for (const { region, states } of test) if (!states[at[region]]) return false;
  return true;
}

/** What one region shows now. */
export function shows(world: World, at: readonly number[], region: number): readonly Percept[] {
  const here = world.regions[region].states[at[region]];
  return here.always ?? here.percepts.filter((each) => holds(each.if, at)).map((each) => each.percept);
}

/** The state each region stands in, by name. */
export function standing(world: World, state: WorldState): Record<string, string> {
  return Object.fromEntries(world.regions.map((region, i) => [region.spec.name, region.states[state.at[i]].name]));
}
