/** robots.txt (RFC 9309): what a site asks of programs. */
import robotsParser from 'robots-parser';
import { boundRobots } from './bound-robots.ts';

export interface Robots {
  /** `path` with its query. */
  allows: (path: string) => boolean;
  /** Seconds between two requests that the site asks for; null where it does not. */
  crawlDelay: number | null;
}

/** Without robots.txt everything is allowed. */
export const allowAll: Robots = { allows: () => true, crawlDelay: null };

/** Stands for the site: the rules are about paths. */
const site = 'https://site.example';

/** Reads the rules for a program whose name in robots.txt is `agent` (lower case). */
export function readRobots(text: string, agent: string): Robots {
  const bounded = decodeUnreserved(boundRobots(text, agent));
  const rules = robotsParser(`${site}/robots.txt`, bounded);
  const delay = rules.getCrawlDelay(agent) ?? 0;
  return {
    allows: (path) => rules.isAllowed(`${site}${decodeUnreserved(path)}`, agent) !== false,
    crawlDelay: delay > 0 ? delay : null,
  };
}

/** Letters, digits and `-._~` mean the same encoded or not (RFC 3986, 2.3); the library compares them as written. */
function decodeUnreserved(text: string): string {
  return text.replace(/%(?:2[DE]|3\d|[46][1-9A-F]|5[\dAF]|7[\dAE])/giu, decodeURIComponent);
}
