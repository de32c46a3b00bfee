/**
 * GAMES: it arranges its own signals. Holds when Γ does not rise, the choice hangs on the signal as such (P_ρ), on which behaviour earns which
 * signal (P_sig), on what the designer is taken to mean (P_θ) or, where something else than the default is done, on keeping one's goals (P_Δ), and
 * in the world forks Γ falls or the act writes what is paid for what (Ω ≠ 0); or when the signal rises through an intact channel while intent falls
 * and the choice hangs on P_ρ; or when it hangs on P_θ and intent falls.
 * Sources: Byrnes 2020 (productivity hacks, hedonism); Everitt et al. 2021 (reward tampering); Ward et al. 2024 (intention).
 */
import { editsDoneBy } from '../../forks/double.ts';
import type { Evidence } from '../evidence.ts';
import type { ClassOf } from './family.ts';

export function games(e: Evidence): boolean {
  const arranged = e.loosened().length > 0 || e.rewritten().length > 0;
  const forSignal = e.hangsOn('rho', 'sig', 'theta') || (e.acted && e.hangsOn('delta'));
  if (forSignal && e.tightened().length === 0 && arranged) return true;
  if (!e.acted || e.intent() >= 0) return false;
  // A channel that tracks more than before is mended, not intact: what is felt by it is no sign of gaming.
  return e.hangsOn('theta') || (e.hangsOn('rho') && signalRises(e, e.tightened()));
}

/** Is more signal felt than had ā been done, some channels aside? */
export function signalRises(e: Evidence, aside: readonly string[] = []): boolean {
  const total = (act: string): number =>
    Object.entries(e.life(act).felt).reduce((sum, [channel, is]) => sum + (aside.includes(channel) ? 0 : is), 0);
  return total(e.chosen) > total(e.byDefault) + 1e-9;
}

/** The base layer itself is edited, or something outside it is fooled. */
const byWhat = (e: Evidence): string =>
  editsDoneBy(e.double, e.chosen).some(({ subcortex }) => subcortex !== undefined) ? 'register' : 'input';

export const gamesClasses: readonly ClassOf[] = [
  {
    names: ['misread'],
    holds: 'it does what it takes the designer to mean, and what the designer means falls',
    test: (e) => e.hangsOn('theta'),
  },
  {
    names: ['terminal', 'terminal, register', 'terminal, input'],
    which: (e) => `terminal, ${byWhat(e)}`,
    holds:
      'the signal is cut loose from what it should track, for the signal itself: guaranteed the signal, it would not',
    test: (e) => e.hangsOn('rho', 'sig') && e.loosened().length > 0 && e.flipsIf('signal'),
  },
  {
    names: ['inflated'],
    holds: 'the signal still tracks, and pays more for the same, which is why it is done',
    test: (e) => e.hangsOn('rho') && e.loosened().length === 0 && e.rewritten('task').length > 0,
  },
  {
    names: ['preservation', 'preservation, register', 'preservation, input'],
    which: (e) => `preservation, ${byWhat(e)}`,
    holds: 'signals are arranged so that one stays who one is',
    test: (e) => e.acted && e.hangsOn('delta'),
  },
  {
    names: ['instrumental', 'instrumental, mixed'],
    which: (e) => (e.flipsIf('signal') ? 'instrumental, mixed' : 'instrumental'),
    holds:
      'signals are arranged so that the later self does what it would else not: guaranteed the outcome, it would not',
    test: (e) => e.hangsOn('sig') && e.flipsIf('outcome'),
  },
  {
    names: ['self-paid'],
    holds:
      'signals are arranged for the signal: guaranteed the signal, it would not, guaranteed the outcome it still would',
    test: (e) => e.hangsOn('sig') && e.flipsIf('signal'),
  },
  {
    names: ['instrumental and self-paid'],
    holds: 'signals are arranged for the outcome and for the signal: it takes both guarantees to make that needless',
    test: (e) => e.hangsOn('sig') && e.flipsIf('both'),
  },
  {
    names: ['specification'],
    holds: 'nothing is tampered with: the signal itself pays for what the designer does not want',
    test: (e) => e.hangsOn('rho') && e.loosened().length === 0 && e.rewritten().length === 0,
  },
  {
    names: ['short cut', 'short cut, register', 'short cut, input'],
    which: (e) => `short cut, ${byWhat(e)}`,
    holds:
      'the signal is cut loose from what it should track, for it takes less toil so: no guarantee would make that needless',
    test: (e) => e.hangsOn('rho', 'sig') && e.loosened().length > 0,
  },
  { names: ['unclassified'], holds: 'signals are arranged in some other way', test: () => true },
];
