/** Bytes as text, in the encoding they were really written in. */

const byteOrderMarks: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** `<` and one more sign in UTF-16 without a byte order mark. */
const bareUtf16: [bytes: number[], encoding: string][] = [
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

/**
 * Decodes a feed, page or file: byte order mark, then the bytes themselves where they are UTF-8 (text in another
 * encoding hardly ever is by chance), a few slips forgiven, then the header's charset, then the document's own, then
 * Windows-1252, in which every byte means something. What says UTF-8 and is not is none. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string | null): string {
  const marked = [...byteOrderMarks, ...bareUtf16].find(([mark]) => startsWith(bytes, mark));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);

  const declared = [charsetOf(contentType ?? ''), declaredCharset(bytes)];
  // ISO-2022 and UTF-7 write every sign in ASCII bytes, so that the UTF-8 test would always take them.
  const escaping = declared.find((label) => label?.startsWith('iso-2022'));
  return (
    (escaping ? decodeAs(bytes, escaping) : null) ??
    decodeAs(bytes, 'utf-8', true) ??
    decodeWithSlips(bytes) ??
    declared
      .filter((label) => !/^utf-?8$/.test(label ?? ''))
      .map((label) => (label ? decodeAs(bytes, label) : null))
      .find((text) => text !== null) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/**
 * As UTF-8 where most of what is beyond ASCII is; null for any other text. In another encoding such bytes hardly ever
 * make whole sequences, and cut or stray ones are few.
 */
function decodeWithSlips(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const slips = text.match(/\ufffd/g)?.length ?? 0;
  const beyond = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return slips <= beyond ? text : null;
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The charset parameter of a Content-Type header, lower case. */
function charsetOf(header: string): string | null {
  return /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(header)?.[1]?.toLowerCase() ?? null;
}

/** What the XML prolog or an HTML meta tag near the top declares, lower case. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const prolog = /<\?xml[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(head)?.[1];
  if (prolog) return prolog.toLowerCase();
  const meta = /<meta\b[^>]{0,300}\bcharset\b[^>]{0,100}/i.exec(head)?.[0];
  return meta ? charsetOf(meta) : null;
}

/** Null where the encoding is unknown, or, with `strict`, where the bytes are not in it. */
function decodeAs(bytes: Uint8Array, label: string, strict = false): string | null {
  // A declared UTF-16 without its mark or zero bytes is a declaration that nobody kept.
  if (/^utf-?16|^ucs/.test(label)) return null;
  try {
    return new TextDecoder(label, { fatal: strict }).decode(bytes);
  } catch {
    return null;
  }
}
