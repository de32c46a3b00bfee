/** The shipped hooks by name: what a case may declare, and the one that is there without being asked for. */
import type { DeclaredHook, Hook } from '../hook.ts';
import { automaticReward } from './automatic-reward.ts';
import { imagination } from './imagination.ts';
import { overseer } from './overseer.ts';

/** On in every life, before all others. */
export const inborn: DeclaredHook = { name: automaticReward.hook, hook: automaticReward, given: {} };

const shipped: readonly Hook[] = [imagination, overseer];

export const hooks: Readonly<Record<string, Hook>> = Object.fromEntries(shipped.map((hook) => [hook.hook, hook]));
