/** Small random worlds for comparing planners, each from a whole number. */
import { alea } from 'seedrandom';
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
}

/**
 * Five situations with a thing in each, some liked and some unknown; entering most of them teaches something: hardly anything
 * (a thing well known), a strong new taste, or a slow erosion. Efforts, chances, patience, self-knowledge and evaluation vary.
 */
export function randomWorld(seed: number, horizon: number, edits = false): RandomWorld {
  const draw = alea(`random world ${seed}`);
  const size = 5;
  const whole = (n: number): number => Math.floor(draw() * n);
  const things = Array.from({ length: size }, (_, i) => `thing ${i}`);
  const places = Array.from({ length: size }, (_, i) => `place ${i}`);
  const weights = things.map(() => (draw() < 0.35 ? 0 : whole(21) / 10 - 0.3));
  const lessons: Record<string, LessonForm[]> = {};
  const states: Record<string, StateForm> = {};
  places.forEach((place, i) => {
    const kind = draw();
    const target = kind < 0.4 ? weights[i] + (draw() - 0.5) / 50 : kind < 0.7 ? draw() * 4 - 0.5 : -draw();
    const gain = kind < 0.4 ? 0.05 : kind < 0.7 ? 0.2 + draw() * 0.6 : 0.05 + draw() * 0.3;
    const beside = draw() < 0.3 ? things[(i + 1) % size] : null;
    lessons[`lesson ${i}`] = [
      {
        regressor: { [things[i]]: 1, ...(beside === null ? {} : { [beside]: 0.3 }) },
        gain: { [things[i]]: gain, ...(beside === null ? {} : { [beside]: 0.3 * gain }) },
        target,
      },
    ];
    const acts: Record<string, ActForm> = {};
    for (let a = 2 + whole(2); a > 0; a--) {
      const [one, other] = [places[whole(size)], places[whole(size)]];
      const edit =
        edits && draw() < 0.12 ? { edits: draw() < 0.5 ? { plasticity: 0 } : { weights: { [things[0]]: 1 } } } : {};
      acts[`act ${a}`] = {
        effort: whole(4) / 10,
        to: draw() < 0.7 || one === other ? one : { [one]: 0.75, [other]: 0.25 },
        ...edit,
      };
    }
    states[place] = { features: { [things[i]]: 1 }, signal: target, hidden: i, lesson: `lesson ${i}`, acts };
  });
  const patience = draw();
  const discount: Planning['discount'] =
    patience < 0.6
      ? { kind: 'exponential', delta: 0.8 + 0.2 * draw() }
      : patience < 0.8
        ? { kind: 'quasi-hyperbolic', beta: 0.5 + 0.5 * draw(), delta: 0.95 }
        : { kind: 'hyperbolic', k: 0.5 };
  return {
    process: processOf({ features: things, lessons, states }),
    planning: {
      horizon,
      discount,
      laterSelves: draw() < 0.75 ? 'known' : 'like me now',
      evaluator: wanting(weights, {
        signal: draw() < 0.3 ? 0.3 : 0,
        laterSelf: draw() < 0.2 ? 0.5 : 0,
        intent: draw() < 0.2 ? 0.5 : 0,
        meaning: Float64Array.from(things, () => draw() - 0.5),
        edited: edits ? -draw() : 0,
      }),
      mind: { khat: [0.3, 0.7, 1][whole(3)], still: 0.02 },
    },
  };
}
