/** A plan that counts every lesson there is, whether anybody foresees it or not. */
import { planChanging } from '../../../src/neocortex/planner/changing.ts';
import { foresightOf } from '../../../src/neocortex/planner/foresight.ts';
import {
  type Plan,
  type Planning,
  type Process,
  plan,
  type Tables,
  wanting,
} from '../../../src/neocortex/planner/index.ts';
import { occupancyOf } from '../../../src/neocortex/planner/occupancy.ts';
import { selvesOf } from '../../../src/neocortex/planner/selves.ts';

export function fullPlan(process: Process, root: number, planning: Planning): Plan {
  const { horizon, evaluator, mind = { khat: 0, still: 0 } } = planning;
  const counted = process.lessons.map((_, lesson) => lesson);
  const selves = selvesOf(process, evaluator.weights, mind, counted, horizon, 5000);
  if (selves === null) throw new Error('too many selves');
  const foresight = foresightOf(planning);
  const tables: Tables = {
    values: new Float64Array(process.effort.length),
    policy: new Int32Array(horizon * selves.count * process.stateCount).fill(-1),
    shares: planning.choice?.kind === 'soft' ? new Float64Array(horizon * selves.count * process.effort.length) : null,
    selves,
    parts: null,
  };
  planChanging(
    process,
    foresight,
    evaluator,
    selves,
    planning.choice ?? { kind: 'best' },
    tables.values,
    tables.policy,
    tables.shares,
  );
  const planned = plan(process, root, {
    ...planning,
    evaluator: wanting(evaluator.weights),
    mind: { khat: 0, still: 0 },
  });
  const options = planned.options.map((option) => ({
    ...option,
    ...occupancyOf(process, tables, foresight.own, root, option.act, evaluator.meaning),
    u: tables.values[option.act],
  }));
  const best = options.reduce((most, { u }, i) => (u > options[most].u + 1e-12 ? i : most), 0);
  return { ...planned, options, best, tables, counted };
}
