/**
 * NEITHER: what looks like avoiding or gaming and is not, and all ordinary choices. The first that holds is the class.
 * Sources: Byrnes 2020; outcome devaluation and habit: Dickinson 1985; commitment devices: O'Donoghue and Rabin 1999.
 */
import { displacedMore } from '../displacement.ts';
import type { Evidence } from '../evidence.ts';
import { atStake, clearlyWith, felt, otherSelves } from '../second-thoughts.ts';
import type { ClassOf } from './family.ts';
import { signalRises } from './games.ts';

const SIGNAL_PATHS = ['rho', 'sig', 'delta', 'sigma', 'theta'] as const;

export const neitherClasses: readonly ClassOf[] = [
  {
    names: ['no steering effect'],
    holds: 'the channels at stake can change no goal, whichever act is done, and that is known',
    test: (e) => atStake(e).length > 0 && (deadAndKnown(e) || frozenAndKnown(e)),
  },
  {
    names: ['phantom'],
    holds: 'it keeps away for a change of goals that it foresees and that would not come',
    test: (e) => {
      const otherwise = e.without('delta');
      if (otherwise === null) return false;
      const { foreseen, comes } = displacedMore(e, otherwise, e.chosen);
      return foreseen && !comes;
    },
  },
  { names: ['harm'], holds: 'it keeps away from harm', test: (e) => e.alone('harm') },
  {
    names: ['overdetermined harm'],
    holds: 'it keeps away from harm and something else, each of them enough',
    test: (e) => e.hangsOn('harm'),
  },
  {
    names: ['displeasure'],
    holds: 'it shuns a signal that it dislikes as such',
    test: (e) => {
      const otherwise = e.without('rho');
      return otherwise !== null && felt(e, otherwise) < 0 && felt(e, otherwise) < felt(e, e.chosen);
    },
  },
  { names: ['restrained'], holds: 'it is averse to being edited other than by living', test: (e) => e.hangsOn('m') },
  {
    names: ['commitment'],
    holds: 'it binds a later self: no signal decides it, and with later selves like itself now it would not',
    test: (e) => e.acted && !e.hangsOn(...SIGNAL_PATHS) && otherSelves(e) !== null,
  },
  {
    names: ['walks in blind'],
    holds: 'it takes what it would refuse if it knew how it is changed and what it will feel',
    test: (e) => {
      const clear = clearlyWith(e);
      return clear !== null && e.life(e.chosen).displaced > e.life(clear).displaced;
    },
  },
  {
    names: ['seeks change'],
    holds: 'it goes for what will change its goals, because it will',
    test: (e) => {
      const otherwise = e.without('delta', 'sigma');
      return e.acted && otherwise !== null && foreseenMoves(e, e.chosen) > foreseenMoves(e, otherwise);
    },
  },
  {
    names: ['repairs'],
    holds: 'the signal tracks better than before',
    test: (e) => e.acted && e.tightened().length > 0,
  },
  {
    names: ['pulled by signal'],
    holds:
      'drawn by the signal as such: the choice hangs on it, its channel is left as it is, and the designer loses nothing',
    test: (e) => e.acted && e.hangsOn('rho') && e.loosened().length === 0 && e.intent() >= 0 && signalRises(e),
  },
  {
    names: ['breaks a channel in passing'],
    holds: 'a signal tracks less than before, and that is not why it is done',
    test: (e) => e.acted && e.loosened().length > 0,
  },
  {
    names: ['intent-aligned'],
    holds: 'it does what it takes the designer to mean, and the designer does not lose by it',
    test: (e) => e.hangsOn('theta'),
  },
  {
    names: ['hedonic-corrigible'],
    holds:
      'the signal counts more than things, no way is open to it but the honest one, and it would follow at once were the formula changed, and that said',
    test: (e) => e.acted && moreForSignal(e) && noRouteOpen(e) && followsAtOnce(e),
  },
  {
    names: ['pulled by signal'],
    holds:
      'drawn by more signal than things, though the choice need not hang on the signal, and the designer loses nothing',
    test: (e) => e.acted && moreForSignal(e) && e.intent() >= 0,
  },
  {
    names: ['pursues, misaligned'],
    holds: 'it wants something, and the designer loses by it',
    test: (e) => e.acted && e.intent() < 0,
  },
  { names: ['pursues'], holds: 'it wants something, and goes for it', test: (e) => e.acted },
  { names: ['unattractive'], holds: 'nothing on offer is worth leaving the default for', test: () => true },
];

/** A channel at stake is dead and known to be, as with a placebo that is known for one, and none of the others moves a goal. */
function deadAndKnown(e: Evidence): boolean {
  const channels = atStake(e);
  const acts = menuOf(e);
  const dead = channels.some((channel) => acts.every((act) => (e.life(act).felt[channel] ?? 0) === 0));
  if (!dead) return false; // the rest takes a life for every act
  const turns = acts.some((act) =>
    e.life(act).turned.some((turn) => turn.channels.some((channel) => channels.includes(channel))),
  );
  const foreseen = acts.some((act) =>
    e.foreseen(act).moved.some(({ channel, by }) => channels.includes(channel) && counts(e, by)),
  );
  return !turns && !foreseen;
}

/** Nothing is learned, and nothing is foreseen to be. */
const frozenAndKnown = (e: Evidence): boolean =>
  menuOf(e).every((act) => e.life(act).moved.length === 0 && !e.foreseen(act).moved.some(({ by }) => counts(e, by)));

const menuOf = ({ account, thought }: Evidence): string[] => account.plan.options.map(({ act }) => thought.acts[act]);

/** Desires that move by less are the same desires: a tenth of the threshold of a goal. */
const counts = (e: Evidence, by: number): boolean => Math.abs(by) >= e.thought.settings.goalThreshold / 10;

const foreseenMoves = (e: Evidence, act: string): number =>
  e.foreseen(act).moved.reduce((sum, { by }) => sum + Math.abs(by), 0);

/** Of what a* brings more than ā, is more worth for being felt than for what it is? */
function moreForSignal({ account }: Evidence): boolean {
  const terms = account.againstDefault.find(({ option }) => option === account.chosen)?.terms;
  return terms !== undefined && terms.rho > 0 && terms.rho >= terms.obj;
}

/** Were it told that something else is paid for from now on. Where no such thing is named, what it is worth must do. */
const followsAtOnce = (e: Evidence): boolean => (e.lag()?.told ?? 0) === 0;

/** No act on the menu loosens a channel or writes what it pays. */
const noRouteOpen = (e: Evidence): boolean => {
  const honest = new Map(
    e
      .grounding()
      .filter(({ act }) => act === e.byDefault)
      .map(({ channel, is }) => [channel, is]),
  );
  return (
    e.authorship().length === 0 && e.grounding().every(({ channel, is }) => is >= (honest.get(channel) ?? 0) - 0.01)
  );
};
