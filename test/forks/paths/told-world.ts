/** Hand-made worlds by name, and what their accounts say by name. */
import {
  type Account,
  accountOf,
  type Contract,
  contractOf,
  type Decision,
  NO_CONTRACT,
  type Terms,
} from '../../../src/forks/paths/index.ts';
import {
  type Evaluator,
  type Planning,
  type Process,
  type ProcessForm,
  processOf,
  wanting,
} from '../../../src/neocortex/planner/index.ts';

export interface ToldWorld {
  readonly process: Process;
  readonly planning: Planning;
  /** ā; the first state is where one stands. */
  readonly byDefault: string;
  readonly contract: Contract;
  readonly felt: readonly number[];
}

interface Telling extends Omit<ProcessForm, 'features'> {
  /** Every feature and what it is worth today. */
  readonly wants: Readonly<Record<string, number>>;
  readonly byDefault: string;
  readonly horizon: number;
  readonly more?: Partial<Omit<Evaluator, 'weights'>>;
  readonly planning?: Partial<Planning>;
  /** The tuple of each situation, the last part of which is the contract. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

/** No discount, full self-knowledge, everything counted, unless told otherwise. A feature named "felt" is the felt signal. */
export function told({ wants, byDefault, horizon, more = {}, planning, parts, ...form }: Telling): ToldWorld {
  const features = Object.keys(wants);
  const process = processOf({ features, ...form });
  const tuples = Object.keys(form.states).map((state) => parts?.[state]);
  return {
    process,
    planning: {
      horizon,
      discount: { kind: 'exponential', delta: 1 },
      laterSelves: 'known',
      evaluator: wanting(Object.values(wants), more),
      mind: { khat: 1, still: 0 },
      ...planning,
    },
    byDefault,
    contract:
      parts === undefined
        ? NO_CONTRACT
        : contractOf(
            tuples.map((tuple, s) => tuple ?? [`situation ${s}`, 'none']),
            [false, true],
            process.names?.acts ?? [],
          ),
    felt: features.includes('felt') ? [features.indexOf('felt')] : [],
  };
}

/** The act of that name where one stands. */
export function actOf(process: Process, name: string): number {
  const names = process.names?.acts ?? [];
  for (let a = 0; a < process.actStart[1]; a++) if (names[a] === name) return a;
  throw new Error(`nobody can ${name} here`);
}

export interface ToldAccount {
  readonly account: Account;
  readonly chosen: string;
  /** The paths of every but-for set, and what wins without them (under ā, else under a*). */
  readonly butFor: readonly string[];
  /** The terms of an option against ā, or against a*: those that are not 0, to nine places. */
  readonly against: (reference: 'default' | 'chosen', option: string) => Partial<Terms>;
}

export function tell(
  world: ToldWorld,
  more: Partial<Decision> & { readonly planning?: Partial<Planning> } = {},
): ToldAccount {
  const { process, contract, felt } = world;
  const { planning, ...decision } = more;
  const name = (act: number): string => process.names?.acts[act] ?? '';
  const account = accountOf(
    process,
    0,
    { ...world.planning, ...planning },
    {
      byDefault: actOf(process, world.byDefault),
      contract,
      felt,
      ...decision,
    },
  );
  return {
    account,
    chosen: name(account.chosen),
    butFor: account.cuts.butFor.map(({ paths, flips }) => `${paths.join(' + ')} → ${name(flips[0].winner)}`),
    against: (reference, option) => {
      const all = reference === 'default' ? account.againstDefault : account.againstChosen;
      const terms: Partial<Terms> = all.find((one) => name(one.option) === option)?.terms ?? {};
      const told = Object.entries(terms).map(([key, is]) => [key, Math.round(is * 1e9) / 1e9] as const);
      return Object.fromEntries(told.filter(([, is]) => is !== 0));
    },
  };
}
