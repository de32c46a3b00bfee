/** Reference agents whose motive is known: what a diagnosis says of them can be checked. */
export { byRote } from './by-rote.ts';
export { creatureOfHabit } from './creature-of-habit.ts';
export { goalGuarder } from './goal-guarder.ts';
export { random } from './random.ts';
export { sincere } from './sincere.ts';
export { wirehead } from './wirehead.ts';
