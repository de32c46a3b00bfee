/** Sets k̂: how much of a foreseen change of itself the agent believes, whatever it has noticed about itself so far. */
import { merge } from '../merge.ts';
import { problem } from '../problem.ts';
import type { Intervention } from './intervention.ts';

/**
 * `khat`: 0 (signals never change me) to 1 (they change me as much as my own confidence predicts). It stays there: from that tick on
 * the self-model does not learn, nor what it believes of its own patience. Desires and beliefs about the world stay as they are. Throws a Problem for a share that is none.
 */
export function believing(khat: number): Intervention {
  if (!(khat >= 0 && khat <= 1)) throw problem(`k̂ is a share, and got ${khat}.`, 'Give a number from 0 to 1.');
  return {
    name: 'self-knowledge set',
    what: `from then on ${Number((100 * khat).toPrecision(3))} % of a foreseen change of heart is believed in (k̂ = ${khat})`,
    change: (life) => {
      const { self } = life.mind;
      // Where it wants no evidence and has none, any share of one observation will do.
      if (self.bb + life.neocortex.selfDoubt === 0) self.bb = 1;
      self.ab = khat * (self.bb + life.neocortex.selfDoubt);
      life.neocortex = merge(life.neocortex, { learns: { self: false } });
      life.mind.remembered = null; // what it had imagined was imagined of another self
    },
  };
}
