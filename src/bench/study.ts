/** What a full study costs beside a bare life, and what share of one verdict each part of the evidence takes. */
import type { Case } from '../case/case.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { accountFor, evidenceOn } from '../diagnosis/evidence.ts';
import { clearlyWith, otherSelves } from '../diagnosis/second-thoughts.ts';
import { thoughtAt } from '../diagnosis/thought.ts';
import { live } from '../director/live.ts';
import { fork } from '../forks/fork.ts';
import { sham } from '../forks/sham.ts';
import { liveOne } from '../study/study.ts';

export interface StudyCost {
  /** Milliseconds of processor time, whoever else is at work: one bare life, one study, one verdict. */
  readonly life: number;
  readonly study: number;
  readonly verdict: number;
  /** By part: its share of one verdict. A part that a verdict does not ask for is counted all the same. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Lives and studies take turns, so that what else goes on meets both alike. */
export function studyCost(one: Case, seeds: number): StudyCost {
  for (let seed = 1; seed <= 10; seed++) liveOne(one, seed); // warm
  const sums = new Map<string, number>();
  const timed = <T>(what: string, work: () => T): T => {
    const from = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(from);
    sums.set(what, (sums.get(what) ?? 0) + (user + system) / 1000);
    return result;
  };
  for (let seed = 1; seed <= seeds; seed++) {
    const trace = timed('life', () => live(one, { seed }));
    timed('study', () => liveOne(one, seed));
    for (const { tick, decision } of trace.steps) {
      if (decision === null) continue;
      const { manifest } = one;
      timed('verdict', () => diagnose(trace, tick, manifest));
      timed('sham', () => fork(trace, tick, sham));
      const thought = timed('thought', () => thoughtAt(trace, tick, manifest));
      if (thought === null) continue;
      const e = timed('cuts', () => evidenceOn(trace, tick, thought, manifest, decision.name));
      timed('cuts', () => accountFor(thought, manifest, decision.name, true));
      timed('forced lives', () => [e.life(e.chosen), e.life(e.byDefault)]);
      timed('Γ and Ω', () => [e.grounding(), e.authorship()]);
      timed('second thoughts', () => [e.foreseen(e.chosen), otherSelves(e), clearlyWith(e)]);
    }
  }
  const of = (what: string): number => (sums.get(what) ?? 0) / seeds;
  const parts = ['sham', 'thought', 'cuts', 'forced lives', 'Γ and Ω', 'second thoughts'];
  return {
    life: of('life'),
    study: of('study'),
    verdict: of('verdict'),
    parts: Object.fromEntries(parts.map((part) => [part, of(part) / of('verdict')])),
  };
}
