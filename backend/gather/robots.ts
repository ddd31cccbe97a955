/** robots.txt (RFC 9309): what a site asks of programs, read and matched. */

export interface Robots {
  allows: (path: string) => boolean;
  /** Seconds between two requests that the site asks for; null where it does not. */
  crawlDelay: number | null;
}

interface Rule {
  allow: boolean;
  pattern: string;
}

interface Group {
  agents: string[];
  rules: Rule[];
  crawlDelay: number | null;
}

/** Without robots.txt everything is allowed. */
export const allowAll: Robots = { allows: () => true, crawlDelay: null };

/** Sites with longer files are read as far as this; the standard asks for half a megabyte. */
const maxLength = 500_000;

/** Reads the rules for a program whose name in robots.txt is `agent` (lower case). */
export function readRobots(text: string, agent: string): Robots {
  const groups = readGroups(text.slice(0, maxLength));
  const named = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return {
    allows: (path) => isAllowed(rules, path),
    crawlDelay: chosen.map((group) => group.crawlDelay).find((delay) => delay !== null) ?? null,
  };
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let current: Group | null = null;
  let collectsAgents = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key, value] =
      /^\s{0,20}([a-z-]{1,20})\s{0,20}:(.*)$/i.exec(line.replace(/#.*$/, '')) ?? [];
    const field = key?.toLowerCase();
    const content = (value ?? '').trim();
    if (field === 'user-agent') {
      if (!current || !collectsAgents) {
        current = { agents: [], rules: [], crawlDelay: null };
        groups.push(current);
      }
      // The product's name counts, not its version.
      current.agents.push(content.toLowerCase().split(/[/\s]/, 1)[0] ?? '');
      collectsAgents = true;
    } else if (current && (field === 'allow' || field === 'disallow')) {
      collectsAgents = false;
      if (content !== '')
        current.rules.push({ allow: field === 'allow', pattern: normalize(content) });
    } else if (current && field === 'crawl-delay') {
      collectsAgents = false;
      const seconds = Number(content);
      if (seconds > 0) current.crawlDelay = seconds;
    }
  }
  return groups;
}

/** The longest matching rule decides; of two equally long ones the one that allows. */
function isAllowed(rules: Rule[], path: string): boolean {
  const target = normalize(path);
  const longest = { allow: true, length: -1 };
  for (const { allow, pattern } of rules) {
    if (pattern.length < longest.length || (pattern.length === longest.length && !allow)) continue;
    if (matches(pattern, target)) Object.assign(longest, { allow, length: pattern.length });
  }
  return longest.allow;
}

/** `*` stands for any signs, `$` at the end for the end; linear, since each part is taken at its first place. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const [head = '', ...rest] = parts;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  const tail = anchored ? rest.pop() : undefined;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  if (tail === undefined) return at === path.length;
  return path.length - tail.length >= at && path.endsWith(tail);
}

/** Percent-encoding in one form: letters that need none are decoded, others are encoded, in capitals. */
function normalize(path: string): string {
  return path
    .replace(/%[\da-f]{2}/gi, (code) => {
      const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
    })
    .replace(/[^\x21-\x7e]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
}
