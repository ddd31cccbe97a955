/** Files that are no text at all, told by their first bytes. */

/** Images, archives, documents, sound and programs, in Latin-1. */
const signatures = [
  ...['%PDF-', '\x89PNG', 'GIF8', 'PK\x03\x04', '\xff\xd8\xff', '\x1f\x8b', 'BZh', '\xfd7zXZ'],
  ...['RIFF', 'OggS', 'ID3', '\x7fELF', 'MZ\x90', '\xd0\xcf\x11\xe0', 'SQLite format'],
];

/** True for a known signature, or for NUL bytes that no UTF-16 explains. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (signatures.some((signature) => start.startsWith(signature))) return true;
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(start) || /^(?:<\0|\0<)/.test(start);
  return !isUtf16 && !/[<{]/.test(start) && bytes.subarray(0, 1024).includes(0);
}
