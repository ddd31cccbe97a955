/** Requests that cannot be met, with a message that says why. */

/** What was asked for is not there (any more). */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** What was asked for is possible in principle and not now, or not so. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Where a fault happened, for the log; its first line says what it was. */
export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A failure's message in one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').trim();
}
