/** robots.txt cut to what can be judged quickly, whatever a site writes into it. */

/** Sites with longer files are read as far as this; the standard asks for half a megabyte. */
const maxLength = 500_000;
/** Rules for this program; the longest real files have some hundreds. */
const maxRules = 5000;
/** Signs from the first wildcard of each rule on, in all: each is compared with every sign of a path. */
const maxWildSigns = 10_000;

/**
 * The groups of a robots.txt that concern `agent` (lower case) or everybody, as far as the limits. Groups of others keep
 * their place under the name `other`, so that no rule changes its group; what is neither group, rule nor delay goes.
 */
export function boundRobots(text: string, agent: string): string {
  const kept: string[] = [];
  const names = new Set<string>();
  let isNaming = false;
  let rules = 0;
  let wildSigns = 0;
  for (const line of text.slice(0, maxLength).split(/\r\n|\r|\n/)) {
    const [field, value] = fieldOf(line);
    if (field === 'user-agent') {
      if (!isNaming) names.clear();
      isNaming = true;
      const name = nameOf(value, agent);
      if (!names.has(name)) kept.push(`User-agent: ${name}`);
      names.add(name);
    } else if (isRule(field)) {
      isNaming = false;
      if (!names.has(agent) && !names.has('*')) continue;
      const wildcard = value.indexOf('*');
      wildSigns += wildcard < 0 ? 0 : value.length - wildcard;
      if (++rules > maxRules || wildSigns > maxWildSigns) break;
      kept.push(`${field}: ${value}`);
    }
  }
  return kept.join('\n');
}

function fieldOf(line: string): [field: string, value: string] {
  const [said = ''] = line.split('#', 1);
  const colon = said.indexOf(':');
  return [said.slice(0, Math.max(0, colon)).trim().toLowerCase(), said.slice(colon + 1).trim()];
}

function isRule(field: string): boolean {
  return field === 'allow' || field === 'disallow' || field === 'crawl-delay';
}

/** A version behind the name says nothing. */
function nameOf(value: string, agent: string): string {
  const name = value.split('/', 1)[0]?.trim().toLowerCase() ?? '';
  return name === agent || name === '*' ? name : 'other';
}
