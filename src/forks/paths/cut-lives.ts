/** The two cut lives of an option: with the reference life's selves, and with what they would feel under the reference life's contract. */
import { deliberate } from '../../neocortex/planner/deliberation.ts';
import { discounts } from '../../neocortex/planner/foresight.ts';
import type { Planning, Process, Tables } from '../../neocortex/planner/index.ts';
import { BEST } from '../../neocortex/planner/planning.ts';
import { problem } from '../../problem.ts';
import { type ActWorth, actWorthBy } from './act-worth.ts';
import { type ChoosingBeside, liveBeside } from './beside.ts';
import { type Brought, counting } from './brought.ts';
import { type Choosing, type Chosen, choosingBy, chosenAmong, type Weighed } from './choosing.ts';
import { type Contract, NO_CONTRACT } from './contract.ts';
import type { Lives } from './terms.ts';

/** How a decision is cut. */
export interface Cutting {
  readonly contract: Contract;
  /** True: the selves that the reference life lends believe that they stay who they are. Default false: they foresee what they would become. */
  readonly blind?: boolean;
}

export type CutLives = (option: number, reference: number) => Omit<Lives, 'real'>;

/** ψˢ and ψ⁰ of options against references. Throws a Problem, when lived, where the contract turns a situation into another by its own parts. */
export function cutLives(
  process: Process,
  root: number,
  planning: Planning,
  tables: Tables,
  { contract, blind = false }: Cutting,
): CutLives {
  const { horizon } = planning;
  const own = discounts(planning.discount, horizon);
  const really = choosingBy(process, tables, null);
  const lent = blind ? choosingBy(process, tables, blindTables(process, root, planning, tables)) : really;
  const felt = feeling(process, contract, lent, actWorthBy(process, tables, planning, lent, blind), planning);
  const live = (option: number, reference: number, beside: ChoosingBeside): Brought => {
    const count = counting(process);
    liveBeside(process, tables, root, { option, reference, horizon }, really, beside, (j, act, to, chance) =>
      count.meet(own[j] * chance, act, to),
    );
    return count.all();
  };
  return (option, reference) => {
    const selves = live(option, reference, lent);
    // Where no contract can differ, both lives are one.
    return { selves, contract: contract.swap === NO_CONTRACT.swap ? selves : live(option, reference, felt) };
  };
}

/** [N] What each imagined self would do from each step on, did it believe that neither living nor editing changes it. */
function blindTables(process: Process, root: number, planning: Planning, { selves }: Tables): Tables[] {
  const unchanging: Process = { ...process, editsOf: process.editsOf.map(() => ({})) }; // being edited still counts as such
  return selves.weights.map(
    (weights) =>
      deliberate(unchanging, root, {
        ...planning,
        evaluator: { ...planning.evaluator, weights },
        mind: { khat: 0, still: 0 },
      }).tables,
  );
}

/** A self who, choosing, feels the signals of the same situation with the contract of the reference life's. */
function feeling(
  process: Process,
  { swap, acts }: Contract,
  choosing: Choosing,
  worth: ActWorth,
  planning: Planning,
): ChoosingBeside {
  const { actStart } = process;
  const known = new Map<string, readonly Chosen[]>();
  return (j, self, own, reference) => {
    const seen = swap(own, reference);
    if (own === reference && seen !== own)
      throw problem(`The contract turns situation ${own} into ${seen} by its own parts.`, 'Let swap(s, s) be s.');
    if (seen === null || seen === own) return choosing(j, self, own);
    const key = `${j} ${self} ${own} ${seen}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const menu: Weighed[] = [];
    for (let act = actStart[own]; act < actStart[own + 1]; act++) {
      let there = act; // an act that the reference life's world lacks earns what it really earns
      for (let other = actStart[seen]; other < actStart[seen + 1]; other++)
        if (acts[other] === acts[act]) there = other;
      menu.push({ act, u: worth(j, self, there) });
    }
    const chosen = chosenAmong(menu, planning.choice ?? BEST);
    known.set(key, chosen);
    return chosen;
  };
}
