/** Whether the address that a page gives itself can be its own: broken templates give every page the same. */
import { addressKey } from './canonical-address.ts';

/** Parts of a path that say in which form or language a page is shown. */
const form =
  /^(?:amp|mobile|m|print|printable|full|single|all|embed|index|default|[a-z]{2}(?:[-_][a-z]{2})?)$/;

/** Parameters that say the same. */
const formParameter =
  /^(?:amp|output_?type|print|view|format|mobile|lang|language|locale|hl|page|share|mod)$/i;

/**
 * True where `canonical` can be another address of the page at `address`: the same but for form and language, or with
 * the same name or number of an article in it. Both are http(s) addresses.
 */
export function namesPage(address: string, canonical: string): boolean {
  if (addressKey(address) === addressKey(canonical)) return true;
  const [one, other] = [partsOf(address), partsOf(canonical)];
  const isSame = one.path.join('/') === other.path.join('/') && one.query === other.query;
  if (isSame && one.path.length + one.query.length > 0) return true;
  if (one.numbers.some((number) => other.numbers.includes(number))) return true;
  return isOneName(one.path.at(-1) ?? '', other.path.at(-1) ?? '');
}

interface Parts {
  /** Its segments without form and language, lower case and without extensions. */
  path: string[];
  /** Its parameters without form and language, in order. */
  query: string;
  /** Numbers by which an article is kept: of four digits and more in the last segment or a parameter, and no years. */
  numbers: string[];
}

function partsOf(address: string): Parts {
  const { pathname, searchParams } = new URL(address);
  const path = pathname
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/(?:\.amp)?\.(?:s?html?|php|aspx?|jsp|cfm|amp)$/, ''))
    .filter((segment) => segment !== '' && !form.test(segment));
  const parameters = [...searchParams].filter(([name]) => !formParameter.test(name));
  const keyed = [path.at(-1) ?? '', ...parameters.map(([, value]) => value)].join(' ');
  return {
    path,
    query: parameters
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('&'),
    numbers:
      keyed.match(/\d{4,}/g)?.filter((number) => !/^(?:19|20)\d\d(?:\d{4})?$/.test(number)) ?? [],
  };
}

/** One name, or one with the number of the article behind or before it. */
function isOneName(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (!isDistinct(shorter)) return false;
  if (shorter === longer) return true;
  const rest = longer.startsWith(shorter)
    ? longer.slice(shorter.length)
    : longer.endsWith(shorter)
      ? longer.slice(0, -shorter.length)
      : '';
  return /^[-_.,]?[a-z]{0,4}\d{4,}[\da-z]{0,20}[-_.,]?$/.test(rest);
}

/** Three words or more, or as long: the name of an article, and of no section or script. */
function isDistinct(name: string): boolean {
  return name.length >= 20 || name.split(/[-_+]|%20/).length >= 3;
}
