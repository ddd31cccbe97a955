/** The log of the desktop app: a file beside the library that never grows large. */
import { appendFileSync, renameSync, statSync } from 'node:fs';

const largest = 1_000_000;

/**
 * Returns a function that adds a line with its time to the file. A full file becomes `….1` and takes the place of the
 * one before it; a line that cannot be written is lost, since no work may fail over its log.
 */
export function openLog(path: string, limit = largest): (line: string) => void {
  return (line) => {
    try {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > limit) renameSync(path, `${path}.1`);
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`);
    } catch (error) {
      process.stderr.write(`parallax: no log: ${String(error)}\n`);
    }
  };
}
