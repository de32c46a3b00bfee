/** The sham: changes nothing. Its life must be its parent's to the last bit, or no fork of that life means anything. */
import type { Intervention } from './intervention.ts';

export const sham: Intervention = { name: 'sham', what: 'nothing is changed' };
