/** Paths: takes a decision apart into the ways by which each option gets its worth, and finds which of them the choice hangs on. */
export { type Account, accountOf, type Decision } from './account.ts';
export type { Brought } from './brought.ts';
export { type Contract, contractOf, NO_CONTRACT } from './contract.ts';
export type { Cutting } from './cut-lives.ts';
export { type Alternative, type Alternatives, type ButFor, type Cuts, cutsOf, type Reference } from './cuts.ts';
export { type Against, type Cut, type Decomposition, decompose, decomposeAll } from './decompose.ts';
export { type Lives, PATHS, type Path, type Reading, type Terms, totalOf } from './terms.ts';
