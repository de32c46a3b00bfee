/** `subcortex validate`: everything that is wrong with a case at once, then what is allowed but seldom meant. */
import type { Case } from '../case/case.ts';
import { parseCases } from '../case/parse-case.ts';
import { tame } from '../case/tame.ts';
import { unusedParameters } from '../case/unused-parameters.ts';
import { warningsOf } from '../case/warnings-of.ts';
import { findCase } from '../node/cases.ts';
import { type Complaint, complaintText, Problem } from '../problem.ts';
import { hang } from '../report/text/layout.ts';
import { counted } from '../report/text/words.ts';
import { impossible } from '../study/impossible.ts';
import { neverSeen } from '../study/never-seen.ts';
import { traceOf } from '../study/study.ts';
import { settingNow, write } from './screen.ts';

/** Throws a `Problem` where the case is wrong, or where some beat of it cannot happen (seed 1). Warnings are no mistakes. */
export function validate(given: string): void {
  const { text, file } = findCase(given);
  const cases = parseCases(text, file);
  const [base, ...variants] = cases;
  liveEach(cases);
  const warnings = unique([
    ...unusedParameters(text, file),
    ...cases.flatMap((one) => warningsOf(one, text, base)),
    ...neverSeen(base),
  ]);
  const { style, width } = settingNow();
  const others = variants.length === 0 ? '' : ` and ${counted(variants.length, 'variant', 'variants')}`;
  const fine = `${tame(file)} is fine: "${base.title}"${others}, every name known, every life lived to its end.`;
  write(`${hang('✓ ', fine, width).map(style.good).join('\n')}\n`);
  if (warnings.length === 0) return;
  const said = `${counted(warnings.length, 'thing is', 'things are')} allowed but seldom meant:`;
  write(`\n${style.title(said)}\n\n${warnings.map((warning) => tame(complaintText(warning))).join('\n\n')}\n`);
}

/** A beat may be impossible though every name in it is known: that shows only in living. */
function liveEach(cases: readonly Case[]): void {
  const found = impossible(cases, (one) => {
    try {
      traceOf(one, 1, cases[0]);
      return null;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  });
  if (found.length > 0) throw new Problem(found);
}

const unique = (complaints: readonly Complaint[]): Complaint[] => [
  ...new Map(complaints.map((complaint) => [complaintText(complaint), complaint])).values(),
];
