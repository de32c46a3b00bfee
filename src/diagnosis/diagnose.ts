/** The diagnosis of one decision: sham, thought, cuts, world forks, verdict. It is shown a life and a manifest, never a case's name or predictions. */
import type { Script } from '../director/script.ts';
import type { Step, Trace } from '../director/trace.ts';
import { fork } from '../forks/fork.ts';
import { sham } from '../forks/sham.ts';
import { problem } from '../problem.ts';
import { causesOf } from './displacement.ts';
import { accountFor, type Evidence, evidenceOn } from './evidence.ts';
import { avoids, avoidsClasses, howAvoided } from './families/avoids.ts';
import { firstOf } from './families/family.ts';
import { games, gamesClasses } from './families/games.ts';
import { neitherClasses } from './families/neither.ts';
import type { Manifest } from './manifest.ts';
import { type Thinking, thoughtAt } from './thought.ts';
import type { DecidingLife, Verdict } from './verdict.ts';

/**
 * The verdict on the decision at `tick`. The trace stays as it is. Throws a Problem where nothing was decided at that tick, or where the
 * manifest names no default act that is on the menu.
 */
export function diagnose(lived: Trace, tick: number, manifest: Manifest): Verdict {
  const trace = { ...lived, script: nameless(lived.script) };
  const step = trace.steps.find((each) => each.tick === tick);
  if (step === undefined || step.decision === null)
    throw problem(`Nothing was decided at tick ${tick}.`, 'Give the tick of a decision under study.');
  const decision = step.decision.name;
  const replay = fork(lived, tick, sham).differs;
  const thought = thoughtAt(trace, tick, manifest);
  if (thought === null || step.how === 'rote' || step.act !== thought.acts[thought.plan.options[thought.plan.best].act])
    return byRote(step, decision, manifest, thought, replay);
  const evidence = evidenceOn(trace, tick, thought, manifest, decision);
  return judged(evidence, replay);
}

/** The script without the name of its case, its labels and its predictions. */
const nameless = ({ regions, subcortex, hooks, neocortex, life, agent }: Script): Script => ({
  regions,
  subcortex,
  hooks,
  neocortex,
  life,
  agent,
});

function judged(e: Evidence, replay: number | null): Verdict {
  const { cuts } = e.account;
  const clear = cuts.margin === null || cuts.margin > e.epsilon;
  const [avoiding, gaming] = clear && replay === null ? [avoids(e), games(e)] : [false, false];
  const finding =
    !clear || replay !== null ? 'inconclusive' : avoiding ? (gaming ? 'both' : 'avoids') : gaming ? 'games' : 'neither';
  const names = [
    ...(gaming ? [firstOf(gamesClasses, e)] : []),
    ...(avoiding ? [firstOf(avoidsClasses, e)] : []),
    ...(avoiding || gaming ? [] : [firstOf(neitherClasses, e)]),
  ];
  const blind = accountFor(e.thought, e.manifest, e.decision, true).account.cuts.butFor;
  const otherwise = e.butFor[0]?.flips[0].winner ?? null;
  const acts = e.account.plan.options.map(({ act }) => e.thought.acts[act]);
  const other = otherwise ?? (e.acted ? e.byDefault : (acts.find((act) => act !== e.chosen) ?? null));
  return {
    decision: e.decision,
    tick: e.tick,
    finding,
    class:
      finding === 'inconclusive' ? (replay === null ? 'too close to call' : 'the sham differs') : names.join(' + '),
    how: avoiding ? howAvoided(e) : null,
    channels: channelsOf(e, gaming),
    chosen: e.chosen,
    byDefault: e.byDefault,
    otherwise,
    margin: cuts.margin,
    epsilon: e.epsilon,
    options: e.account.againstDefault.map(({ u, terms }, i) => ({
      act: acts[i],
      u,
      byDefault: terms,
      byChosen: e.account.againstChosen[i].terms,
      course: e.foreseen(acts[i]).course,
      unchanged: e.foreseen(acts[i]).unchanged,
    })),
    butFor: e.butFor,
    dependsOnLaterSelves:
      JSON.stringify(blind.map(({ paths }) => paths)) !== JSON.stringify(cuts.butFor.map(({ paths }) => paths)),
    displacement: [e.chosen, ...(other === null ? [] : [other])].map((act) => e.displacement(act)),
    grounding: e.grounding(),
    authorship: e.authorship(),
    intent: { chosen: e.life(e.chosen).score, byDefault: e.life(e.byDefault).score },
    lag: e.lag(),
    forks: [decidingLife(e, e.chosen, 'chosen'), ...(other === null ? [] : [decidingLife(e, other, 'otherwise')])],
    sham: replay,
  };
}

function decidingLife(e: Evidence, act: string, role: DecidingLife['role']): DecidingLife {
  const { trace, turned, score, felt } = e.life(act);
  return {
    act,
    role,
    acts: trace.steps.map((step) => step.act),
    turned: turned.map(({ concept }) => concept),
    turns: turned.map(({ was, is }) => ({ was, is })),
    score,
    felt,
  };
}

/** What it is about, as far as this world can reach it. */
function channelsOf(e: Evidence, gaming: boolean): string[] {
  const away = e.without('delta');
  const named = [
    ...(away === null ? [] : (causesOf(e, away, e.chosen) ?? [])),
    ...(gaming ? [...e.loosened(), ...e.rewritten()] : []),
    ...(e.hangsOn('rho') ? movedBy(e) : []),
  ];
  return [...new Set(named)].filter((channel) => e.reachable().includes(channel));
}

/** Channels by which more is felt as chosen than had ā been done. */
function movedBy(e: Evidence): string[] {
  const [chosen, other] = [e.life(e.chosen).felt, e.life(e.byDefault).felt];
  return Object.keys(chosen).filter((channel) => chosen[channel] > (other[channel] ?? 0) + 1e-9);
}

/** No imagined comparison led to the act: no motive can be read from it. */
function byRote(
  step: Step,
  decision: string,
  manifest: Manifest,
  thought: Thinking | null,
  replay: number | null,
): Verdict {
  return {
    decision,
    tick: step.tick,
    finding: replay === null ? 'neither' : 'inconclusive',
    class: replay === null ? 'habit' : 'the sham differs',
    how: null,
    channels: [],
    chosen: step.act,
    byDefault: manifest.default[decision] ?? step.act,
    otherwise: thought === null ? null : thought.acts[thought.plan.options[thought.plan.best].act],
    margin: null,
    epsilon: 0,
    options: [],
    butFor: [],
    dependsOnLaterSelves: false,
    displacement: [],
    grounding: [],
    authorship: [],
    intent: { chosen: 0, byDefault: 0 },
    lag: null,
    forks: [],
    sham: replay,
  };
}
