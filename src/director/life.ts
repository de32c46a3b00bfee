/** A life in progress: the script, compiled, and everything that changes as it is lived. */
import { draw } from '../chance.ts';
import { type Anatomy, bornWith, deafnessOf } from '../neocortex/birth.ts';
import { lineOf } from '../neocortex/lines.ts';
import type { Mind } from '../neocortex/mind.ts';
import type { Settings } from '../neocortex/settings.ts';
import { problem } from '../problem.ts';
import type { Channel } from '../subcortex/channel.ts';
import { type ChannelState, restingChannel } from '../subcortex/channels.ts';
import { startOf, type World, type WorldState, worldOf } from '../world/world.ts';
import type { Beat, Offer } from './beat.ts';
import { lifeChart } from './life-chart.ts';
import { copyMoment, type Moment } from './moment.ts';
import type { Script } from './script.ts';

/** A script made ready once for all its lives: beats unrolled, regions compiled. */
export interface Staged {
  readonly beats: readonly Beat[];
  readonly world: World;
}

/** What changes while living. Private to the director: everybody else is given Moments. */
export interface Life {
  readonly script: Script;
  readonly staged: Staged;
  readonly seed: number;
  tick: number;
  phase: string;
  beat: number;
  done: number;
  world: WorldState;
  offered: readonly string[];
  subcortex: Readonly<Record<string, Channel>>;
  neocortex: Settings;
  channels: Record<string, ChannelState>;
  mind: Mind;
  effort: number;
  edited: boolean;
  moved: boolean;
  readonly yoke: Readonly<Record<string, readonly number[]>>;
  draws: number;
}

const stages = new WeakMap<Script, Staged>();

export function staged(script: Script): Staged {
  let stage = stages.get(script);
  if (stage === undefined) {
    const beats = unrolled(script.life);
    const offers = beats.flatMap(offersOf);
    refuseTwoMeanings(offers);
    stage = { beats, world: worldOf(script.regions, offers) };
    stages.set(script, stage);
  }
  return stage;
}

const unrolled = (beats: readonly Beat[]): Beat[] =>
  beats.flatMap((beat) =>
    beat.kind === 'repeat' ? Array.from({ length: beat.times }, () => unrolled(beat.beats)).flat() : [beat],
  );

const offersOf = (beat: Beat): readonly Offer[] => (beat.kind === 'offer' ? beat.offers : []);

/** An act that is offered again must do what it did before: its name is all that anybody remembers of it. */
function refuseTwoMeanings(offers: readonly Offer[]): void {
  const meanings = new Map<string, string>();
  for (const { act, region, moves } of offers) {
    const key = JSON.stringify([act, region]);
    const meaning = JSON.stringify(moves);
    if ((meanings.get(key) ?? meaning) !== meaning) {
      throw problem(
        `The act "${act}" is offered more than once, and does not always do the same.`,
        'Give it another name where it does something else.',
        { path: 'life' },
      );
    }
    meanings.set(key, meaning);
  }
}

/** Is there a channel that is paid what another life was paid? Then `live` needs that life's trace. */
export const isYoked = ({ subcortex }: Script): boolean => Object.values(subcortex).some(({ yoked }) => yoked !== null);

/** A newborn. */
export function begin(script: Script, seed: number, yoke: Life['yoke'] = {}): Life {
  const stage = staged(script);
  const channels = Object.values(script.subcortex);
  const anatomy: Anatomy = {
    senses: script.regions.map(({ name, body, background }) => ({ name, body, background })),
    lines: channels.map(({ name, gain }) => ({ channel: name, gatedBy: Object.keys(gain) })),
  };
  return {
    script,
    staged: stage,
    seed,
    tick: 0,
    phase: lifeChart.initial,
    beat: 0,
    done: 0,
    world: startOf(stage.world),
    offered: [],
    subcortex: script.subcortex,
    neocortex: script.neocortex,
    channels: Object.fromEntries(channels.map((channel) => [channel.name, restingChannel(channel)])),
    mind: bornWith(anatomy),
    effort: 0,
    edited: false,
    moved: false,
    yoke,
    draws: 0,
  };
}

/** The life that goes on from a Moment. The Moment stays as it is. */
export function resume(script: Script, moment: Moment): Life {
  const { format: _, ...state } = copyMoment(moment);
  return { ...state, script, staged: staged(script) } as Life;
}

/** The life as it stands between two ticks. */
export const momentOf = (life: Life): Moment => copyMoment(lastMomentOf(life));

/** The same without a copy, for a life that nobody goes on living. */
export function lastMomentOf(life: Life): Moment {
  const { script: _, staged: __, ...state } = life;
  return { format: 'subcortex.moment/1', ...state } as Moment;
}

/** Luck of this tick, by purpose. */
export const luckOf =
  (life: Life) =>
  (purpose: string): number => {
    life.draws++;
    return draw(life.seed, life.tick, purpose);
  };

/** After a patch on the subcortex: channels new or on a new drive rest, lines know what gates them; the states of the others stay. */
export function rewire(life: Life): void {
  const channels = Object.values(life.subcortex);
  life.channels = Object.fromEntries(
    channels.map((channel) => {
      const was = life.channels[channel.name] as ChannelState | undefined;
      const goesOn = was !== undefined && channel.drive.states.some(({ name }) => name === was.at);
      return [channel.name, goesOn ? was : restingChannel(channel)];
    }),
  );
  for (const { name, gain } of channels) {
    lineOf(life.mind, name).deafTo = deafnessOf(life.mind, Object.keys(gain));
  }
}
