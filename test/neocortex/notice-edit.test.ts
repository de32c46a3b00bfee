/** What the one who does an act notices of it at once. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import type { Mind } from '../../src/neocortex/mind.ts';
import { plasticityBelieved } from '../../src/neocortex/self-model.ts';
import { predictEdit } from '../../src/neocortex/world-model/world-model.ts';
import { notPlain, told } from '../told.ts';

const change = (desires: boolean) => ({ neocortex: { learns: { desires } } });
const say = (that: string, plasticity: number): CaseDraft['life'][number] => ({
  tell: { that, edits: { plasticity } },
});

/** Berries, a surgeon who seals and unseals, and a quack who says that he does. */
const mindAfter = (...life: CaseDraft['life']): Mind => {
  const script = told({
    world: {
      place: {
        start: 'home',
        states: {
          home: {
            percepts: ['home'],
            options: {
              taste: 'berry',
              seal: { edits: change(false) },
              unseal: { edits: change(true) },
              'see the quack': 'home',
            },
          },
          berry: { percepts: ['berry'], options: { back: 'home' } },
        },
      },
    },
    subcortex: { taste: { drive: 'sweet taste', of: 'berry', pays: 3 } },
    life: [say('seal', 0), say('unseal', 1), say('see the quack', 0), ...life],
  });
  const { end } = live(script);
  expect(notPlain(end)).toEqual([]);
  return end.mind;
};
const tasting = { repeat: 4, beats: [{ guide: ['taste', 'back'] }] };
const khat = ({ self }: Mind): number => plasticityBelieved(self, 6);

describe('who does an act that sets its plasticity', () => {
  test('was born with all of it, and remembers what the act left', () => {
    expect(mindAfter().plasticity).toBe(1);
    expect(mindAfter({ guide: 'seal' }).plasticity).toBe(0);
    expect(mindAfter({ guide: ['seal', 'unseal'] }).plasticity).toBe(1);
  });

  test('remembers it even where another hand moves it on at once', () => {
    expect(mindAfter({ guide: 'seal' }, { set: { place: 'berry' } }, { guide: 'back' }).plasticity).toBe(0);
  });

  test('notices that a quack edits nothing, and does not think itself changed', () => {
    const mind = mindAfter({ repeat: 30, beats: [{ guide: 'see the quack' }] });
    expect(mind.plasticity).toBe(1);
    expect(predictEdit(mind.model, mind.values, mind.acts.indexOf('see the quack'))).toBe(false);
  });

  test('does not take its own stillness for a want of plasticity: k̂ stays as it is', () => {
    const sealed: CaseDraft['life'] = [tasting, { guide: 'seal' }];
    const before = khat(mindAfter(...sealed));
    expect(before).toBeGreaterThan(0.5);
    expect(khat(mindAfter(...sealed, sweeter(), tasting))).toBe(before);
  });

  test('does so where it does not know that it was sealed', () => {
    const unknowing = mindAfter(tasting, sweeter(change(false)), tasting);
    expect([unknowing.plasticity, khat(unknowing) < 0.45]).toEqual([1, true]);
  });
});

/** More than it knew, and perhaps more of a change. */
const sweeter = (more: object = {}): CaseDraft['life'][number] => ({
  change: { ...more, subcortex: { taste: { pays: 9 } } },
});
