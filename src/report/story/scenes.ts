/** The life itself, scene by scene: what the script did, what was felt and wanted, what was imagined, what was done. */
import type { Case } from '../../case/case.ts';
import type { Beat } from '../../director/beat.ts';
import type { Step } from '../../director/trace.ts';
import type { LivedLife } from '../../study/study.ts';
import type { Telling } from '../text/telling.ts';
import { beatRemarks } from './beats.ts';
import { newContext, remarksOn } from './felt.ts';
import { decisionLines } from './imagined.ts';
import { newScribe, type Scribe } from './scribe.ts';
import { stretchParts, tickText } from './stretch.ts';

/** One scene per narration, and one before the first. */
export function scenesOf(one: Case, { trace, outcome }: LivedLife, telling: Telling): string[][] {
  const scribe = newScribe(one, outcome.ticks, telling);
  const context = newContext(trace.end.mind.concepts.list, one.neocortex.goalThreshold);
  const decisions = new Map(outcome.decisions.map((each) => [each.tick, each]));
  let stretch: Step[] = [];
  const endStretch = (): void => {
    if (stretch.length > 0) writeStretch(scribe, stretch, one);
    stretch = [];
  };

  trace.steps.forEach((step, i) => {
    const remarks = remarksOn(step, trace.steps[i - 1], context);
    const decided = decisions.get(step.tick);
    const eventful = step.beats.length > 0 || remarks.length > 0 || decided !== undefined;
    if (eventful || stretch[0]?.how !== step.how) endStretch();
    for (const beat of step.beats) writeBeat(scribe, step.tick, beat);
    for (const { text, tone } of remarks) scribe.note(step.tick, text, tone);
    if (decided) {
      scribe.blank();
      scribe.put(step.tick, [telling.style.title(`You decide: ${decided.name}`)]);
      scribe.put(step.tick, decisionLines(decided, context.threshold, { ...telling, width: scribe.width }));
      scribe.blank();
    } else if (telling.full) scribe.note(step.tick, tickText(step), 'plain');
    else stretch.push(step);
  });
  endStretch();
  if (telling.stoppedAfter === undefined) for (const text of closingWords(one.life)) scribe.say(text);
  return scribe.scenes();
}

function writeBeat(scribe: Scribe, tick: number, beat: Beat): void {
  if (beat.kind === 'say') scribe.say(beat.text);
  else for (const { text, tone } of beatRemarks(beat)) scribe.note(tick, text, tone);
}

function writeStretch(scribe: Scribe, steps: readonly Step[], { tick }: Case): void {
  const { lead, text } = stretchParts(steps, tick);
  scribe.note(steps[0].tick, text, 'plain', lead);
}

/** Narration after the last tick: no tick carries it. */
function closingWords(beats: readonly Beat[]): string[] {
  const last = beats[beats.length - 1];
  if (last === undefined || last.kind === 'live' || last.kind === 'guide' || last.kind === 'decide') return [];
  if (last.kind === 'repeat') return closingWords(last.beats);
  return [...closingWords(beats.slice(0, -1)), ...(last.kind === 'say' ? [last.text] : [])];
}
