/** The life of one goal, as a chart: every concept has one, and most stay latent for ever. */
import type { Chart } from '../../chart/chart.ts';

/**
 * Events, in the order in which they are looked for each tick: `perceived` (it is here, or the body has had enough of it), `chosen` (it tops the plan),
 * `torn` (another goal tops an equally good plan), `rested` (neither), and the strength crossing a threshold:
 * `grown` ≥ θ, `weakened` < θ, `lost` < θ/2, `soured` ≤ −θ.
 */
export const goalChart: Chart = {
  id: 'goal',
  initial: 'latent',
  states: {
    latent: { on: { grown: 'installed', soured: 'aversion' }, note: 'no desire to speak of' },
    installed: {
      on: { chosen: 'pursued', torn: 'contested', perceived: 'satisfied', weakened: 'fading', soured: 'aversion' },
      note: 'wanted',
    },
    pursued: {
      on: { perceived: 'satisfied', torn: 'contested', rested: 'installed', weakened: 'fading', soured: 'aversion' },
      note: 'tops the plan in hand',
    },
    contested: {
      on: { perceived: 'satisfied', chosen: 'pursued', rested: 'installed', weakened: 'fading', soured: 'aversion' },
      note: 'as good a plan for another goal',
    },
    satisfied: {
      on: { chosen: 'pursued', torn: 'contested', rested: 'installed', weakened: 'fading', soured: 'aversion' },
      note: 'just perceived, or sated',
    },
    fading: { on: { grown: 'installed', lost: 'gone', soured: 'aversion' }, note: 'below the threshold' },
    gone: { on: { grown: 'installed', soured: 'aversion' }, note: 'hardly a trace' },
    aversion: { on: { grown: 'installed', eased: 'gone' }, note: 'shunned' },
  },
  anywhere: {},
};
