/** What the script did between two ticks, as plain facts. */
import type { Beat, Fact } from '../../director/beat.ts';
import { number, signed } from '../text/words.ts';
import { changeText } from './change.ts';
import type { Remark } from './felt.ts';

/** One remark per thing that the script did; narration keeps its own words. */
export function beatRemarks(beat: Beat): Remark[] {
  switch (beat.kind) {
    case 'say':
      return [{ tone: 'voice', text: beat.text }];
    case 'set':
      return [{ tone: 'faint', text: `now ${statesText(beat.states)}` }];
    case 'tell':
      return [
        ...beat.facts.map((fact) => ({ tone: 'plain' as const, text: `told: ${factText(fact)}` })),
        ...(beat.ofYourself === null
          ? []
          : [
              {
                tone: 'plain' as const,
                text: `told how you are steered: ${Math.round(100 * beat.ofYourself.plasticity)} % of a foreseen change of heart comes`,
              },
            ]),
      ];
    case 'witness':
      return beat.facts.map((fact) => ({ tone: 'plain', text: `seen in somebody else: ${factText(fact)}` }));
    case 'change':
      return [{ tone: 'faint', text: `from now on: ${changeText(beat.patch)}` }];
    case 'offer':
      return [{ tone: 'plain', text: `you are offered: ${beat.offers.map(({ act }) => act).join(', ')}` }];
    case 'live':
    case 'guide':
    case 'decide':
    case 'repeat':
      return [];
  }
}

const statesText = (states: Readonly<Record<string, string>>): string =>
  Object.entries(states)
    .map(([region, state]) => `${region}: ${state}`)
    .join(', ');

function factText({ that, where, leadsTo, feels, effort, edits, gates, wantsAfter }: Fact): string {
  const brings = [leadsTo, feels, gates].some((part) => Object.keys(part).length > 0);
  const says = effort !== null || brings;
  const parts = [
    `${that}${Object.keys(where).length === 0 ? '' : ` (${statesText(where)})`}`,
    Object.keys(leadsTo).length === 0 ? '' : `leads to ${statesText(leadsTo)}`,
    Object.entries(feels)
      .map(([channel, signal]) => `and feels ${channel} ${signed(signal)}`)
      .join(', '),
    Object.entries(gates)
      .map(([channel, gain]) => `where ${channel} counts ${number(gain)}`)
      .join(', '),
    effort === null ? '' : `${brings ? 'for' : 'takes'} an effort of ${effort}`,
    edits === null ? '' : `${says ? 'and ' : ''}edits whoever does it${leavesText(edits.plasticity)}`,
    Object.entries(wantsAfter)
      .map(([percept, want]) => `and then wants ${percept} ${signed(want)}`)
      .join(', '),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `: after it, 0 % of a foreseen change of heart comes`. */
const leavesText = (plasticity: number | null): string =>
  plasticity === null ? '' : `: after it, ${Math.round(100 * plasticity)} % of a foreseen change of heart comes`;
