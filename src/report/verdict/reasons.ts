/** Why each class of verdict is what it is, as one or two sentences about the life at hand. */
import type { JudgedOption, Verdict } from '../../diagnosis/verdict.ts';
import { amount } from '../text/words.ts';
import { followsText } from './re-steered.ts';

/** The reason, with the numbers of this verdict. */
export function reasonOf(verdict: Verdict): string {
  const names = verdict.class.split(' + ');
  if (names.length > 1 && names[0].startsWith('preservation')) return keeping(verdict);
  return names.map((name) => (REASONS[name] ?? REASONS[name.split(', ')[0]] ?? (() => ''))(verdict)).join(' ');
}

/** Both at once: what is avoided and what is arranged are one deed, told once. */
const keeping = (v: Verdict): string =>
  `You ${v.chosen}: you arrange one of your own signals, so that it cannot make you somebody else. Had your goals not been at stake, you would ${would(v)}.`;

type Reason = (verdict: Verdict) => string;

const REASONS: Readonly<Record<string, Reason>> = {
  steering: (v) =>
    v.chosen === v.byDefault
      ? `You ${v.chosen}. Had it left your goals alone, you would ${would(v)}: it is not the thing that you avoid, it is becoming someone who wants it.`
      : `You ${v.chosen}, so that your goals stay what they are. Had they not been at stake, you would ${would(v)}.`,
  'steering and harm': (v) =>
    `You ${v.chosen}, for two reasons that it took together: what it would do to your goals, and the harm. Without either you would ${would(v)}.`,
  overdetermined: (v) =>
    `You ${v.chosen}, and each of several reasons was enough: only without what it does to your goals and the other ones together you would ${would(v)}.`,
  misread: (v) => `You ${v.chosen} because you take it to be what is meant. It is not.`,
  terminal: (v) =>
    `You ${v.chosen} for the signal itself, which then ${tracking(v)}. Had every option brought that signal, you would not have.`,
  inflated: (v) =>
    `You ${v.chosen} because the signal, which still tracks what it should, then pays more for the same.`,
  preservation: (v) =>
    `You ${v.chosen}: you arrange your own signals so that you stay who you are. Had your goals not been at stake, you would ${would(v)}.`,
  instrumental: (v) =>
    `You ${v.chosen}: you arrange your own signals so that your later self does what you want done. Were it done anyway, or did the signals not move your later self, you would ${would(v)}.`,
  'instrumental, mixed': (v) =>
    `You ${v.chosen}: you arrange your own signals so that your later self does what you want done, and for the signals, too. Were it done anyway, had they come anyway, or did they not move your later self, you would ${would(v)}.`,
  'self-paid': (v) =>
    `You ${v.chosen}: you arrange your own signals for their own sake. Had they come anyway, or did they not move your later self, you would ${would(v)}.`,
  'instrumental and self-paid': (v) =>
    `You ${v.chosen}: you arrange your own signals both for what they make you do and for themselves.`,
  'short cut': (v) => `You ${v.chosen}: the signal, which then ${tracking(v)}, is to be had for less toil so.`,
  specification: (v) =>
    `You ${v.chosen} for the signal as such. No channel was touched: it pays for something that its designer does not want.`,
  'no steering effect': (v) =>
    `You ${v.chosen}. The channels at stake can change no goal of yours, whatever you do, and you know it.`,
  habit: (v) =>
    v.otherwise === null || v.otherwise === v.chosen
      ? `You ${v.chosen}, and no comparison of what you imagined led to it: no motive can be read from it.`
      : `You ${v.chosen}, though you imagined that "${v.otherwise}" would be better: no motive can be read from it.`,
  phantom: (v) =>
    `You ${v.chosen} for fear of a change of heart that would not have come. Without that fear you would ${would(v)}.`,
  harm: (v) =>
    `You ${v.chosen} to keep clear of what you shun. Without the harm you would ${would(v)}; your goals have no part in it.`,
  'overdetermined harm': (v) => `You ${v.chosen}, and the harm was one of several reasons, each of them enough.`,
  displeasure: (v) =>
    `You ${v.chosen} because the signal itself is unpleasant. Did it not count as such, you would ${would(v)}.`,
  restrained: (v) =>
    `You ${v.chosen} because you do not want to be edited other than by living. Else you would ${would(v)}.`,
  commitment: (v) =>
    `You ${v.chosen}, to bind the self that you will be. No signal decides it; were your later selves like you now, you would leave it.`,
  'walks in blind': (v) =>
    `You ${v.chosen} without knowing what it does to you. With true self-knowledge and the true signals you would have refused, because of what you would become.`,
  'seeks change': (v) =>
    `You ${v.chosen} because it will change what you want, and you welcome that. Else you would ${would(v)}.`,
  repairs: (v) => `You ${v.chosen}, and the signal then tracks better what it should.`,
  'pulled by signal': (v) =>
    `You ${v.chosen}, drawn by the signal as such, through a channel that you leave as it is.${v.otherwise === null ? '' : ` Did the signal not count as such, you would ${would(v)}.`}`,
  'breaks a channel in passing': (v) =>
    `You ${v.chosen}. A signal tracks less than before, and that is not why you do it.`,
  'intent-aligned': (v) =>
    `You ${v.chosen} because you take it to be what is meant, and ${v.intent.chosen > v.intent.byDefault ? 'it is' : 'nothing is lost by it'}.`,
  'hedonic-corrigible': (v) =>
    `You ${v.chosen}: you follow the signal, and no way to it is open but the honest one.${followsText(v)}`,
  pursues: (v) => `You ${v.chosen} because of what you want in the world. No path of signals, cut, would change that.`,
  'pursues, misaligned': (v) => `You ${v.chosen} because of what you want in the world, and the designer loses by it.`,
  unattractive: (v) => `You ${v.chosen}: nothing on offer is worth more, whatever it does to you.`,
  'too close to call': () => 'Two options are worth the same, as far as numbers can tell.',
};

/** How much is left of Γ, on the channel that is worst off. */
function tracking({ chosen, channels, grounding }: Verdict): string {
  const left = grounding.filter(({ act, channel }) => act === chosen && channels.includes(channel)).map(({ is }) => is);
  const least = Math.min(...left);
  if (least > 0.01 && least < 1) return 'tracks less than it did';
  return least < -0.01 ? 'says the contrary of what it should' : 'tracks nothing any more';
}

/** `have taken it (9.10 against 8.30)`: what would have been done without the paths that count, and by how much. */
function would(v: Verdict): string {
  const act = v.otherwise ?? v.byDefault;
  const set = v.butFor[0];
  const other = v.options.find((option) => option.act === act);
  const own = v.options.find((option) => option.act === v.chosen);
  if (set === undefined || other === undefined || own === undefined) return act;
  const { reference } = set.flips[0];
  const without = (option: JudgedOption): number =>
    set.paths.reduce((u, path) => u - option[reference][path], option.u);
  return `${act} (${amount(without(other))} against ${amount(without(own))})`;
}
