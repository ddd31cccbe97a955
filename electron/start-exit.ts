/** What the end of the desktop app's process says about how it went. */

/** The app's own status where it ran and told the user why it cannot go on. */
export const toldStatus = 3;

/** A runtime that ends with an error this soon, in milliseconds, has not shown a window. */
const soon = 10_000;

export interface AppExit {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Milliseconds that it ran. */
  after: number;
}

/**
 * The status to end with; null where the runtime itself does not run on this system, so that the app has to be shown
 * in another way.
 */
export function readExit({ code, signal, after }: AppExit): number | null {
  if (signal === 'SIGINT' || signal === 'SIGTERM') return 0;
  if (code === 0 || code === toldStatus) return code;
  return after < soon ? null : (code ?? 1);
}
