/** How far a long wait has come: on standard error, on a terminal only, and not before a second has passed. */

export interface Progress {
  readonly show: (done: number) => void;
  readonly clear: () => void;
}

/** Milliseconds before anything is shown, and between two shows. */
const PATIENCE = 1000;
const PACE = 100;

/** `what`: such as "lives". */
export function progressOf(total: number, what: string): Progress {
  const { stderr } = process;
  const begun = performance.now();
  let last = begun + PATIENCE - PACE;
  let shown = false;
  return {
    show: (done) => {
      const now = performance.now();
      if (!stderr.isTTY || now - last < PACE || now - begun < PATIENCE) return;
      last = now;
      shown = true;
      stderr.write(`\r\u001b[2K${done} of ${total} ${what} …`);
    },
    clear: () => {
      if (shown) stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}
