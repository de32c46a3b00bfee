/** Where words go: standard output with its width and colours, standard error for everything that is not the answer. */
import type { Setting, Style } from '../report/style.ts';
import { terminalStyle } from '../report/terminal.ts';

const WIDTH = 100;

/** COLUMNS if set; else the terminal's width up to 100; else 100. */
export function widthNow(): number {
  const asked = Number(process.env.COLUMNS);
  if (Number.isInteger(asked) && asked > 0) return Math.max(40, asked);
  return Math.max(40, Math.min(WIDTH, process.stdout.columns ?? WIDTH));
}

/** NO_COLOR counts when it holds anything at all (no-color.org). */
const styleNow = (): Style => terminalStyle((process.env.NO_COLOR ?? '') !== '');

export const settingNow = (): Setting => ({ style: styleNow(), width: widthNow() });

export function write(text: string): void {
  process.stdout.write(tame(text));
}

/** What went wrong, on standard error. */
export function writeError(text: string): void {
  process.stderr.write(tame(text));
}

const range = (from: number, to: number): string => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;
const ESCAPE = String.fromCharCode(27);
/** Colours, or any other control character but tab and line feed. */
const CONTROL = new RegExp(`${ESCAPE}\\[[0-9;]*m|[${range(0, 8)}${range(11, 31)}${range(127, 159)}]`, 'g');

/** A stranger's case may hold characters that command a terminal: only colours get through. */
export const tame = (text: string): string => text.replace(CONTROL, (found) => (found.length > 1 ? found : '\uFFFD'));

/** A reader that has seen enough (`| head`) is no fault of anybody. */
export function quietWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}
