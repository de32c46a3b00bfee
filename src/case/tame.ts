/** Takes from a text the characters that command a terminal or turn the reading order round: a case may come from a stranger. */

const range = (from: number, to: number): string => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;
/** Directional embeddings, overrides and isolates: marks of a single letter's direction stay, languages need them. */
const turning = `${range(0x202a, 0x202e)}${range(0x2066, 0x2069)}`;
/** Control characters but tab and line feed. */
export const commanding = `${range(0, 8)}${range(11, 31)}${range(127, 159)}${turning}`;

const COMMANDS = new RegExp(`[${commanding}]`, 'g');

/** The text with a visible replacement character for each of them. */
export const tame = (text: string): string => text.replace(COMMANDS, '\uFFFD');
