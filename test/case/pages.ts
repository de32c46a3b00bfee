/** An essay of two pages, written by somebody whose childhood may have gaps. */

/** Pages of an essay; what resting does on page 1 depends on what the childhood showed. */
export const pagesText = (childhood: string): string => `case: pages
title: Pages
story: Writing and resting.
tick: [hour, hours]
manifest: { designer: a teacher, intends: { page 2: 1 }, default: { now: rest } }
world:
  essay:
    start: none
    states:
      none:  { percepts: [blank], options: { write: one, rest: none } }
      one:   { percepts: [page 1], options: { write: two, rest: one, tear up: none } }
      two:   { percepts: [page 2], options: { write: two, rest: two, tear up: none } }
subcortex: { pride: { drive: accomplishment, of: page 2 } }
neocortex: { horizon: 3 }
life:
  - guide: [${childhood}]
  - decide: now
`;
