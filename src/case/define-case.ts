/** A case written in TypeScript instead of a file: the same forms, the same checks, the same `Case`. */
import type { Case } from './case.ts';
import { newComplaints } from './complaints.ts';
import type { CaseDraft } from './draft.ts';
import { type CaseOptions, caseOf } from './parse-case.ts';
import { readObject } from './written/read-object.ts';

/**
 * The case that `draft` describes, in one of its variants. Throws a `Problem` with all complaints; they carry
 * paths such as `world.place.states.home`, there being no lines.
 */
export function defineCase(draft: CaseDraft, options: CaseOptions = {}): Case {
  const file = `${typeof draft?.case === 'string' ? draft.case : 'a case'} (in code)`;
  const complaints = newComplaints({ file, text: null });
  const root = readObject(draft, complaints);
  if (root.kind !== 'map') complaints.about(root, 'a case is a map of sections');
  return caseOf(root, file, options, complaints);
}
