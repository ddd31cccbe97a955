/** Reads JSON objects, one a line, from a file or standard input as they come. */
import { createReadStream } from 'node:fs';
import { InputError } from '../files/input-error.ts';
import { whyNotOpened } from '../files/read-bytes.ts';

/** A text to read, as `analyze` and `cluster` take it. */
export interface TextRecord {
  /** As it was given: not every list has text for ids, nor a different one for every text. */
  id: string | number;
  title: string;
  text: string;
  published: string | null;
}

export type Line =
  | { ok: true; line: number; record: TextRecord }
  | { ok: false; line: number; id: string | number | null; error: string; isObject: boolean };

/** So many lines without an object among them, from the first on, and the input is something else altogether. */
const maxForeign = 20;

/** Reads the lines of a file, or of standard input where `file` is `-`; empty lines are skipped. Rejects with an `InputError`. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  for await (const lines of readBatches(file)) yield* lines;
}

/**
 * The same, as many lines at a time as have come: who answers a batch with one write is no slower for the reader. Where
 * the input begins with no object, and none follows, that is told once for all of it.
 */
export async function* readBatches(file: string): AsyncGenerator<Line[]> {
  let held: Line[] | null = [];
  for await (const lines of readAllBatches(file)) {
    if (held === null) {
      yield lines;
      continue;
    }
    held.push(...lines);
    if (held.some((line) => line.ok || line.isObject)) {
      yield held;
      held = null;
    } else if (held.length >= maxForeign) throw new InputError(foreign);
  }
  if (held !== null && held.length > 0) throw new InputError(foreign);
}

const foreign =
  'This holds no JSON objects, one a line, as is expected here: {"id": "a1", "text": "…", "published": "2026-06-26"}. A JSON array is made lines by: jq -c ".[]". Articles in texts, pages and feeds are read by: parallax compare.';

async function* readAllBatches(file: string): AsyncGenerator<Line[]> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder();
  let count = 0;
  const readAll = (text: string): Line[] =>
    text.split('\n').flatMap((line) => {
      count++;
      return line.trim() === '' ? [] : [readLine(line, count)];
    });
  let open = '';
  try {
    for await (const bytes of input) {
      const text = decoder.decode(bytes, { stream: true });
      const end = text.lastIndexOf('\n');
      if (end >= 0) yield readAll(open + text.slice(0, end));
      open = end < 0 ? open + text : text.slice(end + 1);
    }
  } catch (error) {
    throw new InputError(whyNotOpened(error as NodeJS.ErrnoException));
  }
  yield readAll(open + decoder.decode());
}

function readLine(text: string, line: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, line, id: null, error: `line ${line} is not JSON`, isObject: false };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, line, id: null, error: `line ${line} is not an object`, isObject: false };
  const { id, title, text: body, published } = value as Record<string, unknown>;
  const known = typeof id === 'string' || typeof id === 'number' ? id : null;
  if (known === null)
    return { ok: false, line, id: null, error: `line ${line} has no "id"`, isObject: true };
  if (typeof body !== 'string')
    return { ok: false, line, id: known, error: `line ${line} has no "text"`, isObject: true };
  return {
    ok: true,
    line,
    record: {
      id: known,
      title: typeof title === 'string' ? title : '',
      text: body,
      published: typeof published === 'string' && published !== '' ? published : null,
    },
  };
}
