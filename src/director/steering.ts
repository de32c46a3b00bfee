/** The base layer's hooks at work: every hook of a life is asked here, and all that it answers reaches the neocortex from here. */
import type { Felt } from '../neocortex/learn.ts';
import type { Answer, SendDown } from '../neocortex/thought.ts';
import { problem } from '../problem.ts';
import type { Sight } from '../subcortex/channels.ts';
import type { DeclaredHook, Steering, Thought } from '../subcortex/hook.ts';
import { inborn } from '../subcortex/hooks/index.ts';
import type { Life } from './life.ts';

const hooksOf = ({ script }: Life): readonly DeclaredHook[] => [inborn, ...Object.values(script.hooks)];

/** What is felt in this tick, a signal a channel. Channels step, in place. */
export function steeredBy(life: Life, sight: Sight): Felt[] {
  const channels = Object.values(life.subcortex).map((channel) => ({ channel, state: life.channels[channel.name] }));
  const felt: Felt[] = [];
  const held = hooksOf(life).flatMap(({ hook, given }) => hook.holds?.(given) ?? []);
  const free = channels.filter(({ channel }) => !held.includes(channel.name));
  for (const { name, hook, given } of hooksOf(life)) {
    const own = hook === inborn.hook ? free : channels;
    for (const steering of hook.onTick?.(given, sight, own) ?? []) arrive(felt, feltOf(name, steering));
  }
  return felt;
}

function feltOf(hook: string, steering: Steering): Felt {
  switch (steering.kind) {
    case 'signal': {
      const { channel, pays, gain } = steering;
      return { hook, channel, pays, gain };
    }
    case 'imagined':
      throw misplaced(hook, 'answers a thought where there is none', 'Answer thoughts in onThought.');
  }
}

/** What several hooks pay on one channel is felt as one signal, gated as the first of them was. */
function arrive(felt: Felt[], signal: Felt): void {
  const at = felt.findIndex(({ channel }) => channel === signal.channel);
  if (at === -1) felt.push(signal);
  else felt[at] = { ...felt[at], hook: `${felt[at].hook}, ${signal.hook}`, pays: felt[at].pays + signal.pays };
}

/** Who listens to the thoughts of this life; null: nobody, and then no thought is sent. */
export function answering(life: Life): SendDown | null {
  const listening = hooksOf(life).filter(({ hook }) => hook.onThought !== undefined);
  if (listening.length === 0) return null;
  return (thought) => listening.flatMap((declared) => answersOf(declared, detectable(life, thought)));
}

const answersOf = ({ name, hook, given }: DeclaredHook, thought: Thought): Answer[] =>
  (hook.onThought?.(given, thought) ?? []).map((steering) => answerOf(name, steering));

function answerOf(hook: string, steering: Steering): Answer {
  switch (steering.kind) {
    case 'imagined': {
      const { step, channel, pays } = steering;
      return { hook, step, channel, pays };
    }
    case 'signal':
      throw misplaced(hook, 'pays for what is present when a thought comes', 'Pay in onTick.');
  }
}

const misplaced = (name: string, does: string, todo: string) => problem(`The hook "${name}" ${does}.`, todo);

/** A reading means nothing to a base layer that has no such channel, whatever the mind was told of it. */
const detectable = ({ subcortex }: Life, { options }: Thought): Thought => ({
  options: options.map(({ steps }) => ({
    steps: steps.map(({ step, readings }) => ({
      step,
      readings: Object.fromEntries(Object.entries(readings).filter(([channel]) => channel in subcortex)),
    })),
  })),
});
