/** Which addresses are the app's own page. */

export const pageScheme = 'parallax';
export const pageHost = 'app';

/** True below `parallax://app/`. The scheme is none of Node's own, to which all such addresses have one origin. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${pageScheme}:` && host === pageHost;
}
