/** Somebody puts off an essay of five evenings: the bargain with oneself, and other bargains in the same house. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { merge } from '../../src/merge.ts';
import { verdictOn } from './party.ts';

const text = readFileSync(new URL('../case/fixtures/productivity-hacks.yaml', import.meta.url), 'utf8');

export interface Bargain {
  /** Toil of putting up the note. */
  readonly price?: number;
  /** What an evening's chocolate pays, and the whole essay. */
  readonly treat?: number;
  readonly done?: number;
  /** What comes without the note: the same chocolate, whatever one does, or none. */
  readonly without?: 'chocolate anyway' | 'no chocolate';
  readonly more?: Record<string, unknown>;
}

/** Writing is 0.6 of toil an evening, videos pay 1, and what comes later counts for three tenths. */
export function essay({ price = 0.2, treat = 0.8, done = 10, without = 'chocolate anyway', more = {} }: Bargain = {}) {
  const { variants: _, ...base } = parse(text) as CaseDraft;
  const { parameters = {} } = base;
  const is = (name: string, value: number) => ({ [name]: { ...parameters[name], is: value } });
  const mouth = {
    states: {
      empty: { on: { write: { to: 'chocolate', if: { note: 'up' } }, 'watch videos': null } },
    },
  };
  const patch = {
    parameters: { ...is('price', price), ...is('treat', treat), ...is('done', done) },
    ...(without === 'no chocolate' ? { world: { mouth } } : {}),
    neocortex: { horizon: 6 },
    predict: {},
  };
  return verdictOn(defineCase(merge(merge(base, patch), more) as CaseDraft));
}
