/** Every chart that runs when a case is lived, named and drawn. */
import type { Case } from '../case/case.ts';
import type { Chart } from '../chart/chart.ts';
import type { Move, Next, RegionSpec } from '../chart/form.ts';
import { mermaid } from '../chart/mermaid.ts';
import { actEvent, conditionText, nextEvent, regionChart } from '../chart/region-chart.ts';
import { lifeChart } from '../director/life-chart.ts';
import { cycleChart } from '../neocortex/cycle-chart.ts';
import { goalChart } from '../neocortex/goals/goal-chart.ts';
import type { Channel, DriveNext } from '../subcortex/channel.ts';
import { driveChart, quantity } from '../subcortex/channels.ts';
import { number } from './text/words.ts';

export interface Part {
  readonly name: string;
  /** What it is, for the list. */
  readonly kind: 'world' | 'body' | 'subcortex' | 'neocortex' | 'director';
  /** A Mermaid state diagram. */
  readonly text: string;
}

/** Regions, channels, then the three charts that every life has. Two parts may share a name. */
export function partsOf(one: Case): Part[] {
  return [
    ...one.regions.map(
      (region): Part => ({
        name: region.name,
        kind: region.body ? 'body' : 'world',
        text: regionText(region, one.tick),
      }),
    ),
    ...Object.values(one.subcortex).map(
      (channel): Part => ({ name: channel.name, kind: 'subcortex', text: channelText(channel, one.tick) }),
    ),
    { name: cycleChart.id, kind: 'neocortex', text: mermaid(cycleChart) },
    { name: goalChart.id, kind: 'neocortex', text: mermaid(goalChart) },
    { name: lifeChart.id, kind: 'director', text: mermaid(lifeChart) },
  ];
}

type Tick = Case['tick'];

function regionText(region: RegionSpec, tick: Tick): string {
  const labels = new Map<string, string>();
  for (const state of region.states) {
    const moves = [...Object.entries(state.options), ...Object.entries(state.on)];
    for (const [act, all] of moves) {
      all.forEach((move, i) => {
        for (const { to, chance } of move.to)
          labels.set(key(state.name, actEvent(act, i, to)), moveLabel(act, move, chance));
      });
    }
    state.next.forEach((next, i) => {
      labels.set(key(state.name, nextEvent(i, next.to)), nextLabel(next, tick));
    });
  }
  return labelled(regionChart(region), labels);
}

const key = (state: string, event: string): string => JSON.stringify([state, event]);
const labelled = (chart: Chart, labels: ReadonlyMap<string, string>): string =>
  mermaid(chart, (event, from) => labels.get(key(from, event)) ?? event);

/** `buy strawberries [season summer] 90 %, toil 0.05`. */
function moveLabel(act: string, { if: condition, effort }: Move, chance: number): string {
  const when = conditionText(condition);
  return `${act}${when === '' ? '' : ` [${when}]`}${chance === 1 ? '' : ` ${percent(chance)}`}${effort === 0 ? '' : `, toil ${effort}`}`;
}

/** `after 3 hours, 50 %, [place table]`; `at once` where nothing is waited for. */
function nextLabel({ if: condition, after, chance }: Next, { one, many }: Tick): string {
  const when = conditionText(condition);
  const parts = [
    after > 0 ? `after ${after} ${after === 1 ? one : many}` : '',
    chance < 1 ? `${percent(chance)} each ${one}` : '',
    when === '' ? '' : `[${when}]`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'by itself' : parts.join(', ');
}

const percent = (chance: number): string => `${Number((100 * chance).toPrecision(3))} %`;

function channelText(channel: Channel, tick: Tick): string {
  const { drive } = channel;
  const labels = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const state of drive.states) {
    notes.set(state.name, `pays ${number(quantity(channel, state.pays))} for ${channel.given.of}`);
    state.next.forEach((next, i) => {
      labels.set(key(state.name, nextEvent(i, next.to)), driveLabel(channel, next, tick));
    });
  }
  const chart = driveChart(channel);
  // The drawn chart is the one that runs; only its notes say what this channel's own numbers are.
  const states = Object.fromEntries(
    Object.entries(chart.states).map(([name, state]) => [name, { ...state, note: notes.get(name) }]),
  );
  return labelled({ ...chart, states }, labels);
}

function driveLabel(channel: Channel, { to, if: condition = {}, after, chance }: DriveNext, tick: Tick): string {
  const named = Object.fromEntries(
    Object.entries(condition).map(([region, states]) => [
      region,
      states.map((state) => (state === '$of' ? String(channel.given.of) : state)),
    ]),
  );
  const given = { after: quantity(channel, after ?? 0), chance: quantity(channel, chance ?? 1) };
  return nextLabel({ to, if: named, ...given }, tick);
}
