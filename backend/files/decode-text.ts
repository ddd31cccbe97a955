/** The text of a file, in whatever encoding it was written. */
import { decodeBytes } from '../../core/feed/index.ts';
import { isBinary } from '../../core/feed/is-binary.ts';
import { InputError } from './input-error.ts';

/**
 * Decodes the bytes of a text file.
 *
 * @throws InputError where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (isBinary(bytes)) throw new InputError('This is a binary file, not text.');
  return decodeBytes(bytes);
}
