/** Progress on standard error: a bar on a terminal, plain lines in a pipe. */
import { cut, lineWidth } from './tables/fit.ts';

export interface Progress {
  /** What is being done, how much of it is done, and what came last. */
  step(what: string, done: number, total: number, last?: string): void;
  /** Takes the bar away. */
  end(): void;
}

const barWidth = 24;

export function createProgress(): Progress {
  return process.stderr.isTTY ? createBar() : createLines();
}

function createBar(): Progress {
  return {
    step(what, done, total, last = '') {
      const filled = total === 0 ? 0 : Math.round((done / total) * barWidth);
      const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
      const line = cut(`${bar} ${what} ${done}/${total} ${last}`, lineWidth() - 1);
      process.stderr.write(`\r\u001b[K${line}`);
    },
    end: () => process.stderr.write('\r\u001b[K'),
  };
}

/** A line for each thing that is done with a name, and for the beginning of what has none. */
function createLines(): Progress {
  let current = '';
  return {
    step(what, done, total, last) {
      if (last) process.stderr.write(`${what} ${done}/${total}: ${last}\n`);
      else if (what !== current) process.stderr.write(`${what} (${total})\n`);
      current = what;
    },
    end: () => undefined,
  };
}
