/** Changes the make-up of either layer: a channel's pay, a gate, a horizon. */
import type { Patch } from '../chart/form.ts';
import { applyPatch } from '../director/cue.ts';
import type { Intervention } from './intervention.ts';

/** `patch`: a merge patch on the normalised subcortex and neocortex. */
export const makeUp = (patch: Patch, what: string): Intervention => ({
  name: 'make-up',
  what,
  change: (life) => applyPatch(life, patch),
});
