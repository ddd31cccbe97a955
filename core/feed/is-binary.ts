/** Files that are no text at all, told by their first bytes. */

/** Images, archives, documents, sound and programs, in Latin-1. */
const signatures = [
  ...['%PDF-', '\x89PNG', 'GIF8', 'PK\x03\x04', '\xff\xd8\xff', '\x1f\x8b', 'BZh', '\xfd7zXZ'],
  ...['RIFF', 'OggS', 'ID3', '\x7fELF', 'MZ\x90', '\xd0\xcf\x11\xe0', 'SQLite format'],
];

/** Controls that no text needs, in so many of the first bytes, make it none: noise has one in nine. */
const looked = 4096;
const mostControls = 0.04;

/** True for a known signature, for NUL bytes that no UTF-16 explains, and for bytes that are mere noise. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (signatures.some((signature) => start.startsWith(signature))) return true;
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(start) || /^(?:<\0|\0<)/.test(start);
  if (isUtf16) return false;
  return controlsOf(bytes) > mostControls || (!/[<{]/.test(start) && hasNul(bytes));
}

function hasNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1024).includes(0);
}

/** Their share, 0 to 1. Tabs, breaks and the escapes of Japanese mail belong to text; a few strays in little prove nothing. */
function controlsOf(bytes: Uint8Array): number {
  const head = bytes.subarray(0, looked);
  const controls = head.filter(
    (byte) => byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b,
  );
  return controls.length < fewest ? 0 : controls.length / head.length;
}

/** A feed may bring some by mistake. */
const fewest = 8;
