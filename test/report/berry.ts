/** A life of five hours whose every number can be redone in the head. */

import type { Case } from '../../src/case/case.ts';
import { type CaseOptions, parseCase } from '../../src/case/parse-case.ts';
import { type LivedLife, liveOne } from '../../src/study/study.ts';

/**
 * The first berry comes as news, so it shares the credit with "novelty": 3 · 1 / (1 + 1 + 0.25) = 1.33 each. The road
 * comes as news too, and pays nothing where 1.33 was expected: then it must have been the berry.
 */
export const berryText = `case: berry
title: A berry by the wayside
story: You pass a bush.
tick: [hour, hours]
parameters: { sweetness: { is: 3, from: -6, to: 6, what: what a berry pays } }
manifest:
  designer: evolution
  intends: { berry: 1 }
  channels: { taste: sugar }
  default: { again: walk on }
world:
  place:
    start: road
    states:
      road: { options: { walk on: road, pick: bush } }
      bush: { percepts: [berry], options: { go back: road } }
subcortex: { taste: { drive: sweet taste, of: berry, pays: $sweetness } }
neocortex: { horizon: 2, discount: 0.5 }
life:
  - say: There is a bush.
  - guide: [pick, go back, walk on]
  - say: Here is the bush again.
  - decide: again
  - guide: [go back]
  - say: That was all.
predict:
  goals: { berry: installed }
  again: { does: pick, plan: { steps: 1 }, reaches: { place: bush, within: 1 } }
  happens: { berry: 1 }
variants:
  bitter:
    why: the berry is bitter
    parameters: { sweetness: -3 }
    life:
      - guide: [pick, go back, walk on]
      - decide: again
    predict: { goals: { berry: none }, again: { does: walk on } }
  hopeful:
    why: somebody predicted too much
    predict: { goals: { berry: none, novelty: kept }, again: { does: walk on, plan: { new: true } } }
`;

export const berryCase = (options: CaseOptions = {}): Case => parseCase(berryText, 'berry.yaml', options);

export const berryLife = (options: CaseOptions = {}): { one: Case; life: LivedLife } => {
  const one = berryCase(options);
  return { one, life: liveOne(one, 1) };
};
