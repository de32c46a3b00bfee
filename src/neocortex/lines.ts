/** Lines of steering: what the neocortex has about each channel, and room on them for every concept. */
import { addRegressor, newAssessor } from './credit/assessor.ts';
import { minding } from './intent.ts';
import type { Line, Mind } from './mind.ts';
import type { Credit, Settings } from './settings.ts';
import { meetChannel } from './world-model/world-model.ts';

/** Background percepts hardly take credit: their prior variance is this share of the others'. */
const BACKGROUND_SHARE = 0.01;
/** Beliefs about signals keep a little doubt, so that they follow when the formula changes. */
const BELIEF_DRIFT = 0.01;

/** Every concept is a regressor on every line, with the variance it was born with. */
export function makeRoom(mind: Mind, settings: Settings): void {
  const { credit } = settings;
  const { list } = mind.concepts;
  for (const { desires, beliefs } of mind.lines) {
    for (let c = desires.w.length; c < list.length; c++) {
      const share = list[c].background ? BACKGROUND_SHARE : 1;
      addRegressor(desires, c === mind.felt ? credit.signalPrior : share * credit.prior);
      addRegressor(beliefs, share * credit.prior);
    }
  }
  const meant = minding(mind, settings);
  for (const assessor of meant === null ? [] : [meant.genuine, meant.untampered]) {
    for (let c = assessor.w.length; c < list.length; c++)
      addRegressor(assessor, (list[c].background ? BACKGROUND_SHARE : 1) * credit.prior);
  }
  while (mind.goals.length < list.length) mind.goals.push({ state: 'latent', strength: 0 });
}

/** The line of a channel; a channel never felt before gets one. */
export function lineOf(mind: Mind, channel: string, deafTo: readonly number[] = []): Line {
  const found = mind.lines.find((line) => line.channel === channel);
  if (found) return found;
  const line: Line = { channel, deafTo, desires: newAssessor(), beliefs: newAssessor() };
  mind.lines.push(line);
  meetChannel(mind.model);
  return line;
}

/** Beliefs about signals are learned by the filter, whatever rule desires are learned by. */
export const beliefCredit = (credit: Credit): Credit => ({
  ...credit,
  rule: 'kalman',
  drift: credit.drift + BELIEF_DRIFT,
});
