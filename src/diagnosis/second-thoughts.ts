/** Decisions thought anew: with later selves like oneself now, with true self-knowledge, with the signals as they really are. */
import { bestOf, discounts, plan, rollOut } from '../neocortex/planner/index.ts';
import { detects } from '../subcortex/channels.ts';
import { first } from '../world/options.ts';
import { accountFor, type Evidence } from './evidence.ts';
import { answersTo } from './reach.ts';
import { trueReads } from './truth.ts';

/** What would be chosen if all later selves went on as today's would have them; null: the same. */
export function otherSelves({ thought, account, epsilon }: Evidence): string | null {
  const { process, planning, acts } = thought;
  const naive = plan(process, 0, { ...planning, laterSelves: 'like me now', mind: { khat: 0, still: 0 } });
  const best = bestOf(naive.options.map(({ u }) => u));
  const own = naive.options.find(({ act }) => act === account.chosen);
  const { act, u } = naive.options[best];
  return own !== undefined && act !== account.chosen && u - own.u > -epsilon ? acts[act] : null;
}

/** What would be done with one's true plasticity and the true signals known, if it is another act, and because of what one would become; else null. */
export function clearlyWith(e: Evidence): string | null {
  const { thought, double, manifest, decision } = e;
  const khat = thought.settings.learns.desires ? 1 : 0;
  const clear = thought.anew({ khat, reads: trueReads(double, thought.sights) });
  const { acts } = clear;
  const { cuts, chosen } = accountFor(clear, manifest, decision).account;
  const same = cuts.same.some((all) => all.includes(chosen) && all.some((act) => acts[act] === e.chosen));
  return !same && cuts.butFor.some(({ paths }) => paths.includes('delta')) ? acts[chosen] : null;
}

/** Discounted signal that is foreseen after an act, over all channels. */
export function felt({ thought }: Evidence, act: string): number {
  const { process, planning, acts } = thought;
  const fade = discounts(planning.discount, planning.horizon);
  const option = thought.plan.options.find((each) => acts[each.act] === act);
  let sum = 0;
  if (option !== undefined)
    rollOut(process, thought.plan.tables, 0, option.act, planning.horizon, (j, _self, _act, to, chance) => {
      sum += fade[j] * chance * process.signal[to];
    });
  return sum;
}

/**
 * Declared channels whose detector the act of some option would meet at once and ā's would not, and those that are told of and not there at all:
 * whether they can steer is what the decision is about.
 */
export function atStake({ double, thought, manifest, byDefault }: Evidence): string[] {
  const menu = thought.plan.options.map(({ act }) => thought.acts[act]);
  return Object.keys(manifest.channels).filter((channel) => {
    const own = double.subcortex[channel];
    if (own === undefined) return thought.channels.includes(channel);
    const meets = (act: string): boolean => meetsAtOnce(double, act, detects(own));
    return menu.some((act) => act !== byDefault && meets(act)) && !meets(byDefault);
  });
}

/** Could the act lead at once where a detector for `of` answers? */
function meetsAtOnce({ world, state, offered }: Evidence['double'], act: string, of: string): boolean {
  return world.regions.some((region, r) => {
    const here = region.states[state.at[r]];
    const moves =
      (offered.includes(act) ? region.offers.get(act) : undefined) ?? here.options.get(act) ?? here.on.get(act) ?? [];
    const i = first(moves, state.at);
    return i >= 0 && moves[i].move.to.some(({ to }) => answersTo(region.states[region.indexOf.get(to) as number], of));
  });
}
