/** The longest text that is read as a case, in characters: more is no case but an attack or an accident. */
export const longestFile = 1_000_000;
