/** Which addresses the user's browser may be asked to open. */

/** True for http and https; every other scheme could start a program. */
export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:';
}
