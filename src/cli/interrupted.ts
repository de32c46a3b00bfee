/** Ctrl-C: says how far it got and ends at once, as a process ends that was interrupted; shells call that 130. */
import { writeError } from './screen.ts';

/** From now on until what is returned is called. `said`: the last words, a line without its break. */
export function onInterrupt(said: () => string): () => void {
  const interrupted = (): void => {
    writeError(`${said()}\n`);
    // An orderly exit takes worker threads down, and one that is still reading its modules takes Node down with it. A signal does not ask.
    if (process.platform === 'win32') process.exit(130);
    process.kill(process.pid, 'SIGINT');
  };
  process.once('SIGINT', interrupted);
  return () => process.removeListener('SIGINT', interrupted);
}
