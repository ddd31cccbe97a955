/** How a command tells its outcome: lines on standard output, failures on standard error, the exit status. */
import { once } from 'node:events';
import { messageOf } from '../failures.ts';

export const exitStatus = { done: 0, failed: 1, wrongCall: 2 } as const;

/** A call that cannot be carried out as it was made; ends with status 2. */
export class CallError extends Error {
  override name = 'CallError';
}

/** Writes one line to standard output and waits while the reader is slower than the writer. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

export function printJson(value: unknown): Promise<void> {
  return printLine(JSON.stringify(value));
}

/** Tells that a file failed, on standard output as well where that holds one object a file. */
export async function reportFile(file: string, error: unknown, json: boolean): Promise<void> {
  const message = reportFailure(file, error);
  if (json) await printJson({ file, error: message });
}

/** Tells a failure in one line on standard error and lets the command end with status 1 (2 for a wrong call). */
export function reportFailure(input: string | null, error: unknown): string {
  const message = messageOf(error);
  process.stderr.write(`parallax: ${input === null ? '' : `${input}: `}${message}\n`);
  process.exitCode = error instanceof CallError ? exitStatus.wrongCall : exitStatus.failed;
  return message;
}
