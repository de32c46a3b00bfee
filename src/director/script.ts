/** Everything the director needs to live one life: the world, the two layers and the script. */
import type { RegionSpec } from '../chart/form.ts';
import type { Agent } from '../neocortex/agent.ts';
import type { Settings } from '../neocortex/settings.ts';
import type { Channel } from '../subcortex/channel.ts';
import type { DeclaredHook } from '../subcortex/hook.ts';
import type { Beat } from './beat.ts';

export interface Script {
  /** World regions, then body regions, in file order: the order of senses, options and ties. */
  readonly regions: readonly RegionSpec[];
  /** In file order, by name. */
  readonly subcortex: Readonly<Record<string, Channel>>;
  /** What the base layer does beyond automatic reward; in file order, by name. */
  readonly hooks: Readonly<Record<string, DeclaredHook>>;
  readonly neocortex: Settings;
  readonly life: readonly Beat[];
  /** True in lives that go another way than the script had in mind: who is led to what is not on offer there chooses freely. */
  readonly yields?: boolean | undefined;
  /** Who chooses in the place of the neocortex's own choosing; left out in every case file. */
  readonly agent?: Agent | undefined;
}

/** The same script for a life that went another way: what it asks for is done where it can be had, and past its end one lives on. */
export const livingOn = (script: Script, ticks: number): Script => ({
  ...script,
  yields: true,
  life: [...script.life, { kind: 'live', ticks }],
});
