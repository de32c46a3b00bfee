/** Checks the size of a case: what would take for ever to live or to plan. */
import { get, itemsOf, numberOf, type Written } from '../written/written.ts';
import type { Checking } from './vocabulary.ts';

/** Combinations of region states, and ticks of one life. */
export const statesAtMost = 1_000_000;
export const ticksAtMost = 1_000_000;

export function checkLimits({ root, words, complaints }: Checking): void {
  const sizes = [...words.regions].map(([name, states]) => ({ name, size: Math.max(1, states.length) }));
  const product = sizes.reduce((total, { size }) => total * size, 1);
  const world = get(root, 'world');
  if (world && product > statesAtMost) {
    const largest = [...sizes].sort((a, b) => b.size - a.size).slice(0, 8);
    const factors = largest.map(({ name, size }) => `${name} ${size}`).join(' × ');
    complaints.aboutKey(
      world,
      `this world explodes: its regions have more than ${statesAtMost} combinations of states`,
      `They have ${product}: ${factors}${sizes.length > largest.length ? ' × ...' : ''}.`,
    );
  }
  const life = get(root, 'life');
  const ticks = ticksOf(life);
  if (life && ticks > ticksAtMost)
    complaints.aboutKey(life, `this life takes more than ${ticksAtMost} ticks`, `It takes ${ticks}.`);
}

function ticksOf(beats: Written | undefined): number {
  return itemsOf(beats).reduce((total, beat) => {
    const acts = get(beat, 'guide') ? itemsOf(get(beat, 'guide')).length : 0;
    const inner = get(beat, 'beats');
    const repeated = inner ? (numberOf(get(beat, 'repeat')) ?? 1) * ticksOf(inner) : 0;
    return total + (numberOf(get(beat, 'live')) ?? 0) + acts + repeated + (get(beat, 'decide') ? 1 : 0);
  }, 0);
}
