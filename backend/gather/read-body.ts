/** The body of an answer, decompressed, never larger than allowed. */
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The answer, or its decompressed form, is larger than allowed. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

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
    .filter((coding) => coding !== '' && coding !== 'identity')
    .reverse();
  const chunks: Uint8Array[] = [];
  const collect = async (unpacked: AsyncIterable<Uint8Array>) => {
    for await (const chunk of bounded(unpacked, limit)) chunks.push(chunk);
  };
  const [outer = new PassThrough(), inner = new PassThrough()] = codings.map(createDecoder);
  await pipeline(
    body,
    (packed: AsyncIterable<Uint8Array>) => bounded(packed, limit),
    outer,
    inner,
    collect,
  );
  return Buffer.concat(chunks);
}

async function* bounded(source: AsyncIterable<Uint8Array>, limit: number) {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw new TooLargeError();
    yield chunk;
  }
}

function createDecoder(coding: string) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'deflate') return createInflate();
  throw Object.assign(new Error(`The answer is packed as "${coding}"`), { code: 'ERR_ENCODING' });
}
