/** The hook that answers thoughts: what a plan is expected to feel like is felt a little already, while one thinks of it. */
import type { Hook } from '../hook.ts';

export const imagination = {
  hook: 'imagination',
  what: 'The mouth waters at the thought: where a signal is predicted, some of it comes at once, and the thing imagined gets the credit.',
  parameters: { of: null, gain: 1 },
  onThought: ({ of, gain }, { options }) =>
    options
      .flatMap(({ steps }) => steps)
      .map(({ step, readings }) => ({ step, pays: Number(gain) * (readings[of] ?? 0) }))
      // Where nothing is predicted nothing is paid: not even the surprise of getting nothing.
      .filter(({ pays }) => pays !== 0)
      .map(({ step, pays }) => ({ kind: 'imagined', step, channel: String(of), pays })),
} as const satisfies Hook;
