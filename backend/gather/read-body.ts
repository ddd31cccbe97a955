/** The body of an answer, decompressed, never larger than allowed. */
import type { Readable } from 'node:stream';
import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
} from 'node:zlib';

/** The answer, or its decompressed form, is larger than allowed. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The answer is packed in a way that was never said to be accepted. */
export class UnknownCodingError extends Error {
  override readonly name = 'UnknownCodingError';
  readonly coding: string;

  constructor(coding: string) {
    super(`The answer is packed as "${coding.slice(0, 100)}"`);
    this.coding = coding;
  }
}

/** Some servers leave the frame away that the standard asks for; its first byte says so. */
function inflateEither(packed: Uint8Array, options: ZlibOptions): Buffer {
  const isFramed = ((packed[0] ?? 0) & 0x0f) === 8;
  return isFramed ? inflateSync(packed, options) : inflateRawSync(packed, options);
}

const decoders = new Map<string, (packed: Uint8Array, options: ZlibOptions) => Buffer>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['br', brotliDecompressSync],
  ['deflate', inflateEither],
]);

/** What servers write where nothing is packed, though only the first two are right. */
const unpacked = new Set(['', 'identity', 'none', 'utf-8', 'utf8', 'binary', '8bit', 'text']);

/** What `readBody` can unpack, as an Accept-Encoding header. */
export const acceptedEncodings = 'gzip, br';

/**
 * Reads a body to its end. Rejects with `TooLargeError` as soon as `limit` bytes are passed, packed or unpacked, so that
 * a small bomb costs no more memory than a large page; and with the decoder's error where the data are broken off.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  limit: number,
): Promise<Uint8Array> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => !unpacked.has(coding))
    .reverse();
  if (codings.length > maxCodings) throw new UnknownCodingError(encoding);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw new TooLargeError();
    chunks.push(chunk);
  }
  return codings.reduce<Uint8Array>(
    (packed, coding) => unpack(packed, coding, limit),
    Buffer.concat(chunks),
  );
}

/** Nobody packs an answer more often. */
const maxCodings = 2;

/** In one go, which takes milliseconds within the limit: streams would take longer to set up than to run. */
function unpack(packed: Uint8Array, coding: string, limit: number): Uint8Array {
  const decode = decoders.get(coding);
  if (!decode) throw new UnknownCodingError(coding);
  try {
    return decode(packed, { maxOutputLength: limit });
  } catch (error) {
    const isTooLarge = error instanceof RangeError && 'code' in error;
    throw isTooLarge && error.code === 'ERR_BUFFER_TOO_LARGE' ? new TooLargeError() : error;
  }
}
