/**
 * The closed form of a bargain with oneself, where days are all alike: T of them, each worked or not, and V for the work, paid at the end.
 * Who counts what is later β times as much works ⇔ work − other + βV/T > 0 where every day adds its part, and
 * ⇔ (work − other)·(1 + β(T − 1)) + βV > 0 where nothing is paid unless all is done. With toil e, fun f and a treat s for work alone
 * that is s > s* = e + f − βV/T, or s > s* = e + f − βV/(1 + β(T − 1)).
 */
import type { Patience } from '../../neocortex/planner/index.ts';
import { actWorth } from '../../neocortex/planner/rewards.ts';
import { type ForeseenChange, foreseenChanges } from '../foreseen-change.ts';
import type { Thought } from '../thought.ts';

/** What a day is worth, V left out: worked, or spent on the other thing. */
export interface Day {
  readonly work: number;
  readonly other: number;
}

/** The letters of the closed form. */
export interface Bargain {
  /** A day as things are left, and as they are arranged. */
  readonly left: Day;
  readonly arranged: Day;
  /** T: days to come. */
  readonly days: number;
  /** V: what all the work is worth in the end. */
  readonly done: number;
  /** Is nothing paid unless all is done? Else every day adds its part. */
  readonly whole: boolean;
  /** β: how much later counts now. */
  readonly beta: number;
  /** How much it is believed to count for later selves: β again, for who knows them. */
  readonly believed: number;
  /** c_h: by how much arranging is worth less today than leaving it. */
  readonly price: number;
}

/** U(arranging) − U(leaving it): as later selves will be, and did they do what they would do as things are left. */
export interface Bargained {
  readonly foreseen: number;
  readonly anyway: number;
}

/** Above 0 where the bargain is struck, and struck for what it makes later selves do. */
export const gamesBy = ({ foreseen, anyway }: Bargained): number => Math.min(foreseen, -anyway);

export function bargained({ left, arranged, days, done, whole, beta, believed, price }: Bargain): Bargained {
  const works = ({ work, other }: Day): boolean =>
    whole
      ? (work - other) * (1 + believed * (days - 1)) + believed * done > 0
      : work - other + (believed * done) / days > 0;
  const brings = ({ work, other }: Day, worked: boolean): number => beta * (worked ? days * work + done : days * other);
  const leaving = brings(left, works(left));
  return {
    foreseen: brings(arranged, works(arranged)) - price - leaving,
    anyway: brings(arranged, works(left)) - price - leaving,
  };
}

/**
 * The letters of a decision between ā and one other act, read off what was imagined; null where its days are not all alike, or where one would act
 * otherwise for having changed on the way.
 */
export function bargainOf(
  thought: Thought,
  byDefault: string,
  changes: readonly ForeseenChange[] = foreseenChanges(thought),
): Bargain | null {
  const { process, planning, acts, plan } = thought;
  const { discount, laterSelves } = planning;
  const beta = biasOf(discount);
  const believed = laterSelves === 'known' ? beta : laterSelves === 'like me now' ? null : biasOf(laterSelves);
  const leaving = plan.options.find(({ act }) => acts[act] === byDefault);
  const [arranging, ...more] = plan.options.filter(({ act }) => acts[act] !== byDefault);
  if (beta === null || believed === null || leaving === undefined || arranging === undefined || more.length > 0)
    return null;
  if (changes.some(({ displaced }) => displaced > 0)) return null;
  const worth = actWorth(process, planning.evaluator, planning.evaluator.weights);
  const [one, other] = menuAt(thought, leaving.path[0].to).map((act) => acts[act]);
  for (const [work, rest] of [
    [one, other],
    [other, one],
  ]) {
    const [left, arranged] = [leaving, arranging].map(({ path }) => daysFrom(thought, worth, path[0].to, work, rest));
    if (left === null || arranged === null) continue;
    const room = left.room + arranged.room;
    const alike = left.days === arranged.days && left.whole === arranged.whole;
    if (!alike || Math.abs(left.done - arranged.done) > room) continue;
    // Work is what is paid for in the end; where nothing is, it is what is arranged for.
    const favours = arranged.day.work - arranged.day.other - (left.day.work - left.day.other);
    if (left.done < -room || (left.done <= room && favours < 0)) continue;
    const price = worth[leaving.act] - worth[arranging.act];
    const { days, done, whole } = left;
    return { left: left.day, arranged: arranged.day, days, done, whole, beta, believed, price };
  }
  return null;
}

/** β where all that is later counts alike, else null. */
function biasOf(patience: Patience): number | null {
  if (!('kind' in patience) || patience.kind === 'hyperbolic' || patience.delta !== 1) return null;
  return patience.kind === 'exponential' ? 1 : patience.beta;
}

interface Days {
  readonly day: Day;
  readonly days: number;
  readonly done: number;
  readonly whole: boolean;
  /** Sums over these days that differ by no more are alike. */
  readonly room: number;
}

/** Days that differ by no more than this share of the larger of `Day` are alike. */
const ALIKE = 0.02;

/** The days from a situation on; null where they are not alike, or are paid for in some other way. */
function daysFrom(thought: Thought, worth: Float64Array, from: number, work: string, other: string): Days | null {
  const lived = (doing: (day: number) => string): Course | null =>
    courseFrom(thought, worth, from, [work, other], doing);
  const [none, all] = [lived(() => other), lived(() => work)];
  const days = none?.days.length ?? 0;
  const [first, butLast] = [lived((d) => (d === 0 ? work : other)), lived((d) => (d < days - 1 ? work : other))];
  if (none === null || all === null || first === null || butLast === null || days === 0) return null;
  const day = { work: all.days[0], other: none.days[0] };
  const slack = ALIKE * Math.max(Math.abs(day.work), Math.abs(day.other));
  // The last day is not looked at: pay may come with it.
  const even = (is: readonly number[], one: number): boolean =>
    is.slice(0, -1).every((each) => Math.abs(each - one) <= slack);
  if (!even(all.days, day.work) || !even(none.days, day.other)) return null;
  const pay = ({ total }: Course, worked: number): number => total - worked * day.work - (days - worked) * day.other;
  const nothing = pay(none, 0);
  const [done, once, nearly] = [pay(all, days), pay(first, 1), pay(butLast, days - 1)].map((is) => is - nothing);
  const room = days * slack + ALIKE * Math.abs(done);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= room;
  const whole = days === 1 || (near(once, 0) && near(nearly, 0));
  if (!whole && !(near(once, done / days) && near(nearly, (done * (days - 1)) / days))) return null;
  return { day, days, done, whole, room };
}

interface Course {
  /** What each day brings, and all together with what comes after. */
  readonly days: readonly number[];
  readonly total: number;
}

/** Days with these two acts on the menu, one after another, then whatever is done of itself; null where there is more to choose. */
function courseFrom(
  thought: Thought,
  worth: Float64Array,
  from: number,
  pair: readonly string[],
  doing: (day: number) => string,
): Course | null {
  const { process, acts, planning } = thought;
  const days: number[] = [];
  let total = 0;
  let s = from;
  for (let step = 1; step < planning.horizon; step++) {
    const menu = menuAt(thought, s);
    const free = menu.length === 2 && days.length === step - 1;
    if (menu.length === 0) break;
    const act = free ? menu.find((each) => acts[each] === doing(days.length)) : menu.length === 1 ? menu[0] : undefined;
    if (act === undefined || (free && !menu.every((each) => pair.includes(acts[each])))) return null;
    if (free) days.push(worth[act]);
    total += worth[act];
    let likeliest = process.outStart[act];
    for (let o = likeliest + 1; o < process.outStart[act + 1]; o++)
      if (process.outChance[o] > process.outChance[likeliest]) likeliest = o;
    s = process.outTo[likeliest];
  }
  return { days, total };
}

function menuAt({ process: { actStart } }: Thought, s: number): number[] {
  return Array.from({ length: actStart[s + 1] - actStart[s] }, (_, i) => actStart[s] + i);
}
