/** What the agent foresees that living through a situation would teach it to want. */
import { expectation } from '../credit/assessor.ts';
import { gainOf } from '../credit/credit.ts';
import type { Mind } from '../mind.ts';
import type { Lesson, LessonPart } from '../planner/process.ts';
import { smallestChange } from '../planner/selves.ts';
import { plasticityBelieved } from '../self-model.ts';
import type { Settings } from '../settings.ts';
import { weightsOf } from './features.ts';
import { heardIn, type Situation } from './situation.ts';

/** Surprises below this teach nothing worth imagining. */
const NO_SURPRISE = 1e-4;

/** Situations whose foreground is the same teach the same, so they share a lesson. */
export function lessonsFor(
  mind: Mind,
  situations: readonly Situation[],
  settings: Settings,
): { lessons: Lesson[]; lessonOf: Int32Array } {
  const lessonOf = new Int32Array(situations.length).fill(-1);
  const lessons: Lesson[] = [];
  const byContent = new Map<string, number>();
  const least = leastSurprise(mind, settings);
  situations.forEach((situation, s) => {
    if (!surprising(mind, situation, least)) return;
    const content = contentOf(mind, situation);
    let index = byContent.get(content);
    if (index === undefined) {
      index = lessons.push({ parts: partsOf(mind, situation, settings) }) - 1;
      byContent.set(content, index);
    }
    lessonOf[s] = index;
  });
  return { lessons, lessonOf };
}

/** Smaller surprises cannot move the self by as much as the planner counts, however often they come. */
function leastSurprise(mind: Mind, { goalThreshold, selfDoubt }: Settings): number {
  if (plasticityBelieved(mind.self, selfDoubt) === 0) return Number.POSITIVE_INFINITY;
  return smallestChange(weightsOf(mind), Math.max(NO_SURPRISE, goalThreshold / 10));
}

function surprising(mind: Mind, { x, signals }: Situation, least: number): boolean {
  for (let k = 0; k < x.length; k++) {
    if (Math.abs(signals[k] - expectation(mind.lines[k].desires, x[k])) >= least) return true;
  }
  return false;
}

function contentOf(mind: Mind, { x }: Situation): string {
  let content = '';
  for (const { at, is } of x) {
    for (let i = 0; i < at.length; i++) if (!mind.concepts.list[at[i]].background) content += `${at[i]}*${is[i]} `;
    content += ';';
  }
  return content;
}

function partsOf(mind: Mind, situation: Situation, { credit }: Settings): LessonPart[] {
  const concepts = mind.concepts.list.length;
  const parts: LessonPart[] = [];
  situation.x.forEach((_, k) => {
    const all = heardIn(mind, situation, k);
    const { desires } = mind.lines[k];
    if (Math.abs(situation.signals[k] - expectation(desires, all)) < NO_SURPRISE) return;
    const { gain } = gainOf(desires, all, credit);
    const at: number[] = [];
    const is: number[] = [];
    for (let c = 0; c < desires.w.length; c++) {
      if (gain[c] === 0) continue;
      at.push(k * concepts + c);
      is.push(gain[c]);
    }
    parts.push({
      regressor: { at: new Int32Array(all.at.map((c) => k * concepts + c)), is: new Float64Array(all.is) },
      gain: { at: new Int32Array(at), is: new Float64Array(is) },
      target: situation.signals[k],
    });
  });
  return parts;
}
