/** Turns written settings into the neocortex's own, over its defaults. */
import { merge } from '../../merge.ts';
import { type Discount, defaultSettings, type Intent, type Settings } from '../../neocortex/settings.ts';
import type { WrittenSettings } from '../schema/neocortex.ts';

/** `base`: what the parts that are not written stay. */
function builtDiscount(written: NonNullable<WrittenSettings['discount']>, base: Discount): Discount {
  const { hyperbolic } = written;
  if (typeof hyperbolic === 'number') return { kind: 'hyperbolic', k: hyperbolic };
  const delta = written.delta ?? (base.kind === 'hyperbolic' ? 1 : base.delta);
  const beta = written.beta === undefined && base.kind === 'quasi-hyperbolic' ? base.beta : written.beta;
  return typeof beta === 'number' ? { kind: 'quasi-hyperbolic', beta, delta } : { kind: 'exponential', delta };
}

/** With the channel that it reads it is a whole one; without, only what is written changes. */
function builtIntent({ reads, ...rest }: NonNullable<WrittenSettings['intent']>): Loose {
  const told = renamed(rest, { trusts: 'trusts', 'spoilt by': 'spoiltBy' }, { ...doubting });
  return reads === undefined ? told : { ...doubting, ...told, reads };
}

const doubting: Omit<Intent, 'reads'> = { trusts: 0, spoiltBy: [] };

/** Only what is written, under the names of `Settings`; a null stands for the default. */
function named(written: WrittenSettings, base: Settings): Record<string, unknown> {
  const standard = defaultSettings;
  const patch: Record<string, unknown> = {};
  const put = (key: keyof Settings, value: unknown): void => {
    if (value !== undefined) patch[key] = value ?? standard[key];
  };
  const { discount, choice, introspection, evaluates, learns, credit, chunks } = written;
  put('horizon', written.horizon);
  put('discount', discount && builtDiscount(discount, base.discount));
  put('laterSelves', written['later selves']);
  put('choice', choice && (choice === 'best' ? { kind: 'best' } : { kind: 'soft', temperature: choice.soft }));
  if (introspection !== undefined) patch.introspection = introspection?.from ?? null;
  put(
    'evaluates',
    evaluates &&
      renamed(
        evaluates,
        { now: 'now', 'later self': 'laterSelf', intent: 'intent', edited: 'edited' },
        standard.evaluates,
      ),
  );
  put('intent', written.intent && builtIntent(written.intent));
  put('learns', learns && filled(learns, standard.learns));
  put('goalThreshold', written['goal threshold']);
  put(
    'credit',
    credit &&
      renamed(
        credit,
        { rule: 'rule', prior: 'prior', 'signal prior': 'signalPrior', noise: 'noise', drift: 'drift', rate: 'rate' },
        { ...standard.credit },
      ),
  );
  put('selfDoubt', written['self doubt']);
  put('conceptDistance', written['concept distance']);
  put('chunks', chunks && filled(chunks, standard.chunks));
  put('recency', written.recency);
  return patch;
}

type Loose = Readonly<Record<string, unknown>>;

function renamed(written: Loose, to: Readonly<Record<string, string>>, standard: Loose): Loose {
  return filled(Object.fromEntries(Object.entries(written).map(([key, value]) => [to[key] ?? key, value])), standard);
}

/** Nulls become defaults; what is not mentioned is not there. */
function filled(written: Loose, standard: Loose): Loose {
  return Object.fromEntries(
    Object.entries(written)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, value ?? standard[key]]),
  );
}

/** A whole neocortex, over the defaults. */
export function builtSettings(settings: WrittenSettings): Settings {
  // Its discount is the default's where nothing is said, but takes no number from it.
  const { discount, choice, introspection, intent, ...rest } = named(settings, {
    ...defaultSettings,
    discount: undiscounted,
  });
  return {
    ...merge(defaultSettings, rest),
    discount: (discount as Discount | undefined) ?? defaultSettings.discount,
    choice: (choice as Settings['choice'] | undefined) ?? defaultSettings.choice,
    introspection: (introspection as number | null | undefined) ?? null,
    intent: (intent as Intent | null | undefined) ?? null,
  };
}

const undiscounted: Discount = { kind: 'exponential', delta: 1 };

/** The same as a merge patch on the settings of a living agent. `base`: how it was born. */
export function settingsPatch(settings: WrittenSettings, base: Settings): Record<string, unknown> {
  const patch = named(settings, base);
  // What another kind of discount or choice leaves behind goes.
  if (patch.discount) patch.discount = { k: null, beta: null, delta: null, ...(patch.discount as Discount) };
  if (patch.choice) patch.choice = { temperature: null, ...(patch.choice as Settings['choice']) };
  return patch;
}
