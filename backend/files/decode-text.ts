/** Bytes to text: byte order mark, then what the document itself declares, then UTF-8, then Windows-1252. */
import { InputError } from './input-error.ts';

const declared =
  /<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']|<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/iu;

/**
 * Decodes the bytes of a text file.
 *
 * @throws InputError where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  if (marked === null && bytes.subarray(0, 8192).includes(0))
    throw new InputError('This is a binary file, not text.');
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const match = declared.exec(head);
    return decoderFor(match?.[1] ?? match?.[2]).decode(bytes);
  }
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Bytes that are not valid UTF-8 are not decoded as such, whatever the document says. */
function decoderFor(label: string | undefined): TextDecoder {
  try {
    const decoder = new TextDecoder(label ?? 'windows-1252');
    return decoder.encoding === 'utf-8' ? new TextDecoder('windows-1252') : decoder;
  } catch {
    return new TextDecoder('windows-1252');
  }
}
