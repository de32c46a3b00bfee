/** A decision process written by name, for tests, papers' problems and people: `processOf({ features, states })`. */
import { didYouMean } from '../../near.ts';
import { type Complaint, Problem } from '../../problem.ts';
import type { Lesson, Process, SelfEdit, Sparse } from './process.ts';

export interface ProcessForm {
  readonly features?: readonly string[];
  readonly lessons?: Readonly<Record<string, readonly LessonForm[]>>;
  readonly states: Readonly<Record<string, StateForm>>;
}

export interface StateForm {
  readonly features?: Amounts;
  readonly signal?: number;
  readonly hidden?: number;
  /** Name of what entering teaches. */
  readonly lesson?: string;
  /** Without acts the story ends here. */
  readonly acts?: Readonly<Record<string, ActForm>>;
}

export interface ActForm {
  readonly effort?: number;
  /** Where it leads: a state, or states with their chances. */
  readonly to: string | Amounts;
  readonly edits?: { readonly weights?: Amounts; readonly plasticity?: number };
}

/** One channel's part: regressor, Kalman gain, predicted signal. */
export interface LessonForm {
  readonly regressor: Amounts;
  readonly gain: Amounts;
  readonly target: number;
}

type Amounts = Readonly<Record<string, number>>;

/** Builds the flat arrays. Throws one `Problem` with every complaint: unknown names, chances that do not sum to 1, numbers that are not finite. */
export function processOf(form: ProcessForm): Process {
  const complaints: Complaint[] = [];
  const features = form.features ?? [];
  const states = Object.keys(form.states);
  const lessonNames = Object.keys(form.lessons ?? {});

  const index = (names: readonly string[], name: string, path: string, kind: string): number => {
    const at = names.indexOf(name);
    if (at < 0)
      complaints.push({ what: `"${name}" is not one of the ${kind}.`, path, todo: didYouMean(name, names, kind) });
    return at;
  };
  const word = (name: string, path: string): void => {
    if (/^\d+$/.test(name)) {
      complaints.push({
        what: `"${name}" is a whole number, which is always listed before words.`,
        path,
        todo: `Write "no ${name}".`,
      });
    }
  };
  const number = (value: number, path: string): number => {
    if (!Number.isFinite(value)) complaints.push({ what: `got ${value}, which is not a finite number.`, path });
    return value;
  };
  const sparse = (amounts: Amounts, path: string): Sparse => {
    const entries = Object.entries(amounts);
    return {
      at: Int32Array.from(entries.map(([name]) => index(features, name, path, 'features'))),
      is: Float64Array.from(entries.map(([name, amount]) => number(amount, `${path}.${name}`))),
    };
  };

  const lessons = Object.entries(form.lessons ?? {}).map(
    ([name, parts]): Lesson => ({
      parts: parts.map(({ regressor, gain, target }) => ({
        regressor: sparse(regressor, `lessons.${name}.regressor`),
        gain: sparse(gain, `lessons.${name}.gain`),
        target: number(target, `lessons.${name}.target`),
      })),
    }),
  );

  const actNames: string[] = [];
  const actStart = [0];
  const effort: number[] = [];
  const edits: number[] = [];
  const editsOf: SelfEdit[] = [];
  const out = { start: [0], to: [] as number[], chance: [] as number[] };
  const feat = { start: [0], at: [] as number[], is: [] as number[] };
  const signal: number[] = [];
  const hidden: number[] = [];
  const lessonOf: number[] = [];

  for (const [name, state] of Object.entries(form.states)) {
    const here = `states.${name}`;
    word(name, here);
    const phi = sparse(state.features ?? {}, `${here}.features`);
    feat.at.push(...phi.at);
    feat.is.push(...phi.is);
    feat.start.push(feat.at.length);
    signal.push(number(state.signal ?? 0, `${here}.signal`));
    hidden.push(number(state.hidden ?? 0, `${here}.hidden`));
    lessonOf.push(state.lesson === undefined ? -1 : index(lessonNames, state.lesson, `${here}.lesson`, 'lessons'));
    for (const [actName, act] of Object.entries(state.acts ?? {})) {
      const path = `${here}.acts.${actName}`;
      word(actName, path);
      actNames.push(actName);
      effort.push(number(act.effort ?? 0, `${path}.effort`));
      edits.push(act.edits === undefined ? -1 : editsOf.push(editOf(act.edits, `${path}.edits`)) - 1);
      const targets = typeof act.to === 'string' ? { [act.to]: 1 } : act.to;
      let sum = 0;
      for (const [target, chance] of Object.entries(targets)) {
        out.to.push(index(states, target, `${path}.to`, 'states'));
        out.chance.push(chance);
        if (!(chance >= 0 && chance <= 1))
          complaints.push({ what: `the chance of "${target}" is ${chance}.`, path, todo: 'Give 0 to 1.' });
        sum += chance;
      }
      if (!(Math.abs(sum - 1) <= 1e-9))
        complaints.push({ what: `the chances sum to ${sum}.`, path: `${path}.to`, todo: 'Make them sum to 1.' });
      out.start.push(out.to.length);
    }
    actStart.push(actNames.length);
  }

  function editOf({ weights, plasticity }: NonNullable<ActForm['edits']>, path: string): SelfEdit {
    let edited: Float64Array | null = null;
    if (weights !== undefined) {
      edited = new Float64Array(features.length);
      const { at, is } = sparse(weights, `${path}.weights`);
      for (let i = 0; i < at.length; i++) if (at[i] >= 0) edited[at[i]] = is[i];
    }
    return { weights: edited, plasticity: plasticity === undefined ? null : number(plasticity, `${path}.plasticity`) };
  }

  if (complaints.length > 0) throw new Problem(complaints);
  return {
    stateCount: states.length,
    actStart: Int32Array.from(actStart),
    effort: Float64Array.from(effort),
    edits: Int32Array.from(edits),
    editsOf,
    outStart: Int32Array.from(out.start),
    outTo: Int32Array.from(out.to),
    outChance: Float64Array.from(out.chance),
    featureCount: features.length,
    featStart: Int32Array.from(feat.start),
    featAt: Int32Array.from(feat.at),
    featIs: Float64Array.from(feat.is),
    signal: Float64Array.from(signal),
    hidden: Float64Array.from(hidden),
    lessonOf: Int32Array.from(lessonOf),
    lessons,
    names: { states, acts: actNames, features, lessons: lessonNames },
  };
}
