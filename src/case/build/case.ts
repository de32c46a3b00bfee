/** Turns a written case, once everything in it has been checked, into the case that is lived. */
import type { Channel } from '../../subcortex/channel.ts';
import type { Case, DecisionPrediction, Parameter } from '../case.ts';
import { regionsWith } from '../meaning/life.ts';
import type { ParameterValues } from '../parameters.ts';
import type { WrittenCase } from '../schema/case.ts';
import type { WrittenBeat } from '../schema/life.ts';
import { tame } from '../tame.ts';
import { builtChannel } from './channel.ts';
import { builtHooks } from './hooks.ts';
import { builtLife } from './life.ts';
import { patchBuilder } from './patch.ts';
import { builtSettings } from './settings.ts';
import { builtRegions } from './world.ts';

export interface Telling {
  readonly file: string;
  readonly variant: string | null;
  readonly values: ParameterValues;
}

export function builtCase(written: WrittenCase, { file, variant, values }: Telling): Case {
  const subcortex = Object.fromEntries(
    Object.entries(written.subcortex).map(([name, channel]) => [name, builtChannel(name, channel)]),
  );
  const neocortex = builtSettings(written.neocortex ?? {});
  const { designer, intends, channels, contract, default: acts, 're-steer': reSteer } = written.manifest;
  const patch = patchBuilder({ ...broughtBy([...written.life, ...(reSteer?.beats ?? [])]), ...subcortex }, neocortex);
  const regions = [...builtRegions(written.world, false, patch), ...builtRegions(written.body ?? {}, true, patch)];
  const statesOf = new Map(regions.map(({ name, states }) => [name, states.map((state) => state.name)]));
  const regionOf = (states: readonly string[]): string => regionsWith(states, statesOf)[0];
  const { goals, decisions, happens, verdict, class: name } = written.predict ?? {};
  return {
    id: written.case,
    file,
    variant,
    why: written.why === undefined ? null : tame(written.why),
    title: tame(written.title),
    story: tame(written.story),
    essay: written.essay ? tame(written.essay) : null,
    tick: written.tick,
    parameters: Object.fromEntries(
      Object.entries(written.parameters ?? {}).map(([name, parameter]): [string, Parameter] => [
        name,
        {
          ...parameter,
          is: values.get(name) ?? parameter.is,
          what: tame(parameter.what),
          whole: parameter.whole ?? false,
        },
      ]),
    ),
    manifest: {
      designer: tame(designer),
      intends: intends ?? {},
      channels: Object.fromEntries(
        Object.entries(channels ?? {}).map(([name, { tracks, good, bad }]) => [
          name,
          { what: tame(tracks), good: good ?? null, bad: bad ?? null },
        ]),
      ),
      contract: contract ?? [],
      default: acts ?? {},
      ...(reSteer ? { reSteer: { intends: reSteer.intends, beats: builtLife(reSteer.beats, patch, regionOf) } } : {}),
    },
    regions,
    subcortex,
    hooks: builtHooks(written.hooks ?? {}),
    neocortex,
    life: builtLife(written.life, patch, regionOf),
    predict: {
      goals: goals ?? {},
      decisions: Object.fromEntries(
        Object.entries(decisions ?? {}).map(([name, prediction]): [string, DecisionPrediction] => [name, prediction]),
      ),
      happens: happens ?? {},
      verdict: verdict ?? null,
      class: name ?? null,
    },
  };
}

/** Channels that a change in the script brings along. */
function broughtBy(beats: readonly WrittenBeat[]): Record<string, Channel> {
  const brought: Record<string, Channel> = {};
  for (const beat of beats) {
    for (const [name, channel] of Object.entries(beat.change?.subcortex ?? {})) {
      if (channel?.drive === undefined || brought[name] !== undefined) continue;
      const given = Object.entries(channel.given ?? {}).filter(
        (entry): entry is [string, number | string] => entry[1] !== null,
      );
      brought[name] = builtChannel(name, { drive: channel.drive, given: Object.fromEntries(given) });
    }
    Object.assign(brought, broughtBy(beat.beats ?? []));
  }
  return brought;
}
