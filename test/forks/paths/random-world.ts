/** Small random worlds with a contract, a felt signal and something to learn, each from a whole number. */
import { alea } from 'seedrandom';
import { type Contract, contractOf } from '../../../src/forks/paths/index.ts';
import {
  type ActForm,
  type LessonForm,
  type Planning,
  type Process,
  processOf,
  type StateForm,
  wanting,
} from '../../../src/neocortex/planner/index.ts';

export interface RandomWorld {
  readonly process: Process;
  readonly planning: Planning;
  readonly contract: Contract;
  /** The felt signal is this feature. */
  readonly felt: readonly number[];
}

/** [acts] What each act is: by its name. */
export const actNames = (process: Process): readonly string[] => process.names?.acts ?? [];

/**
 * Three places, with a note or without (the contract); the note settles which place pays. Entering a place teaches the desire for the thing
 * there, half of what is left or all at once, so that imagined selves told apart by counts are exact. Some acts write or tear the note, are
 * left to chance, or freeze one's learning; efforts, patience, self-knowledge and evaluation vary.
 */
export function randomWorld(seed: number): RandomWorld {
  const draw = alea(`paths ${seed}`);
  const whole = (n: number): number => Math.floor(draw() * n);
  const from = (low: number, high: number): number => low + (high - low) * draw();
  const places = ['home', 'work', 'club'];
  const notes = ['no note', 'note'];
  const situations = places.flatMap((place) => notes.map((note) => [place, note] as const));
  const nameOf = (place: string, note: string): string => `${place}, ${note}`;
  const things = situations.map(([place, note]) => `thing at ${nameOf(place, note)}`);
  const weights = things.map(() => (draw() < 0.3 ? 0 : from(-0.3, 1)));
  const khat = draw() < 0.5 ? 1 : 0.8;
  const lessons: Record<string, LessonForm[]> = {};
  const states: Record<string, StateForm> = {};
  // The same acts with and without the note, save those that it brings or that a world without it lacks.
  const menus = places.map(() =>
    Array.from({ length: 1 + whole(2) }, (_, i) => ({
      name: `way ${i}`,
      to: whole(3),
      other: draw() < 0.35 ? whole(3) : null,
      effort: from(0, 0.4), // never alike: a later self who is torn would go by the order of its menu
      freezes: draw() < 0.08,
    })),
  );
  situations.forEach(([place, note], s) => {
    const paid = draw() < 0.6 ? from(-1, 2) : 0;
    if (draw() < 0.55) {
      const away = from(0.6, 1.6) * (draw() < 0.35 ? -1 : 1);
      lessons[things[s]] = [
        {
          regressor: { [things[s]]: 1 },
          gain: { [things[s]]: draw() < 0.5 ? 1 / khat : 0.6 },
          target: weights[s] + away,
        },
      ];
    }
    const acts: Record<string, ActForm> = {};
    for (const { name, to, other, effort, freezes } of menus[places.indexOf(place)]) {
      if (note === 'note' && draw() < 0.15) continue;
      const one = nameOf(places[to], note);
      const two = other === null ? one : nameOf(places[other], note);
      acts[name] = {
        effort,
        to: one === two ? one : { [one]: 0.7, [two]: 0.3 },
        ...(freezes ? { edits: { plasticity: 0 } } : {}),
      };
    }
    acts.stay = { effort: from(0, 0.3), to: nameOf(place, note) };
    if (place === 'home' || draw() < 0.3)
      acts[note === 'note' ? 'tear it up' : 'write a note'] = {
        effort: from(0, 0.2),
        to: nameOf(place, note === 'note' ? 'no note' : 'note'),
      };
    states[nameOf(place, note)] = {
      features: { [things[s]]: 1, ...(paid === 0 ? {} : { 'felt signal': paid }) },
      signal: paid,
      ...(lessons[things[s]] === undefined ? {} : { lesson: things[s] }),
      acts,
    };
  });
  const process = processOf({ features: [...things, 'felt signal'], lessons, states });
  const patience = draw();
  return {
    process,
    planning: {
      horizon: seed % 6 === 0 ? 5 : 3 + whole(2), // the re-planner takes its time
      discount:
        patience < 0.6
          ? { kind: 'exponential', delta: from(0.8, 1) }
          : patience < 0.8
            ? { kind: 'quasi-hyperbolic', beta: from(0.5, 1), delta: 0.95 }
            : { kind: 'hyperbolic', k: 0.5 },
      laterSelves: draw() < 0.75 ? 'known' : 'like me now',
      evaluator: wanting([...weights, draw() < 0.5 ? from(0, 0.8) : 0], {
        signal: draw() < 0.3 ? 0.3 : 0,
        laterSelf: draw() < 0.3 ? 0.5 : 0,
        intent: draw() < 0.2 ? 0.5 : 0,
        meaning: Float64Array.from([...things, ''], () => draw() - 0.5),
        edited: -draw(),
      }),
      mind: { khat, still: 0 },
      lessons: 99,
      nodes: 1e9,
    },
    contract: partlyUnknown(
      contractOf(
        situations.map((situation) => [...situation]),
        [false, true],
        actNames(process),
      ),
      situations.map(() => draw() < 0.15),
    ),
    felt: [things.length],
  };
}

/** Some situations are never met under the other contract, for all the agent knows. */
const partlyUnknown = ({ swap, acts }: Contract, unknown: readonly boolean[]): Contract => ({
  swap: (own, reference) => {
    const seen = swap(own, reference);
    return seen === null || (seen !== own && unknown[seen]) ? null : seen;
  },
  acts,
});
