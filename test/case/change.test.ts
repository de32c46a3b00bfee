import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import type { Patch } from '../../src/chart/form.ts';
import { merge } from '../../src/merge.ts';
import { drives } from '../../src/subcortex/drives/index.ts';
import { small, smallWith, spoilt } from './fixtures.ts';

const changed = (patch: string) => {
  const told = smallWith('- live: 5', `- change: ${patch}`);
  const [beat] = told.life;
  const change: Patch = beat.kind === 'change' ? beat.patch : {};
  return {
    change,
    subcortex: merge(told.subcortex, change.subcortex ?? {}),
    neocortex: merge(told.neocortex, change.neocortex ?? {}),
  };
};

describe('a change is a merge patch on channels and settings', () => {
  test('it speaks the language of the case and acts on the drive', () => {
    const { change, subcortex } = changed('{ subcortex: { eye: { pays: 0, late: 2, gain: { eyes: { awake: 3 } } } } }');
    expect(change).toEqual({ subcortex: { eye: { given: { pays: 0 }, late: 2, gain: { eyes: { awake: 3 } } } } });
    expect(subcortex.eye).toMatchObject({
      given: { of: 'light', pays: 0 },
      gain: { eyes: { asleep: 0, awake: 3 } },
      late: 2,
    });
  });

  test('null takes a channel away', () => {
    const { change, subcortex } = changed('{ subcortex: { eye: null } }');
    expect(change).toEqual({ subcortex: { eye: null } });
    expect(Object.keys(subcortex)).toEqual(['nose']);
  });

  test('a new channel comes whole', () => {
    const { subcortex } = changed('{ subcortex: { skin: { drive: pain, of: heat } } }');
    expect(subcortex.skin).toMatchObject({
      name: 'skin',
      drive: { drive: 'pain', states: drives.pain.states },
      given: { of: 'heat', pays: -1 },
      gain: {},
      late: 0,
      noise: 0,
    });
  });

  test('a channel on another drive keeps nothing of the old one', () => {
    const { subcortex } = changed('{ subcortex: { nose: { drive: play, of: smell } } }');
    expect(subcortex.nose.drive).toMatchObject({ drive: 'play', start: 'ready', states: drives.play.states });
    expect(Object.keys(subcortex.nose.drive.parameters)).toEqual(['pays']);
    expect(subcortex.nose.given).toEqual({ of: 'smell', pays: 1 });
  });

  test('null for a number of a channel is its default again', () => {
    const { subcortex } = changed(
      '{ subcortex: { nose: { rest: null, noise: null, gain: null }, eye: { gain: null } } }',
    );
    expect(subcortex.nose).toMatchObject({ given: { of: 'heat', rest: 3 }, noise: 0 });
    expect(subcortex.eye.gain).toEqual({});
  });

  test('settings change under their own names', () => {
    const { neocortex } = changed(
      '{ neocortex: { later selves: like me now, introspection: { from: 9 }, evaluates: { later self: 0.5 }, credit: { signal prior: 2 }, self doubt: 3, choice: best } }',
    );
    expect(neocortex).toMatchObject({
      horizon: 4,
      laterSelves: 'like me now',
      introspection: 9,
      evaluates: { now: 1, laterSelf: 0.5, intent: 0 },
      credit: { rule: 'kalman', signalPrior: 2 },
      selfDoubt: 3,
    });
    expect(neocortex.choice).toEqual({ kind: 'best' });
  });

  test('a discount changes its kind and keeps nothing of the old one', () => {
    expect(changed('{ neocortex: { discount: { hyperbolic: 1 } } }').neocortex.discount).toEqual({
      kind: 'hyperbolic',
      k: 1,
    });
    expect(changed('{ neocortex: { discount: { beta: 0.5 } } }').neocortex.discount).toEqual({
      kind: 'quasi-hyperbolic',
      beta: 0.5,
      delta: 0.95,
    });
  });

  test('a lone number is an exponential discount, whatever it was at birth', () => {
    const told = parseCase(
      spoilt(
        spoilt(small, 'horizon: 4', 'discount: { beta: 0.3 }, horizon: 4'),
        '- live: 5',
        '- change: { neocortex: { discount: 0.5 } }',
      ),
      'small.yaml',
    );
    const [beat] = told.life;
    expect(beat.kind === 'change' && merge(told.neocortex, beat.patch.neocortex ?? {}).discount).toEqual({
      kind: 'exponential',
      delta: 0.5,
    });
  });

  test('an act edits the make-up in the same way', () => {
    const told = smallWith(
      'effort: 0.1 }',
      'edits: { subcortex: { eye: { pays: 0 } }, neocortex: { learns: { desires: false } } } }',
    );
    const [move] = told.regions[0].states[0].options['switch on'];
    expect(move.edits).toEqual({
      subcortex: { eye: { given: { pays: 0 } } },
      neocortex: { learns: { desires: false } },
    });
  });
});
