/** Numbers that belong to a name: "Claude 4", "Qwen 72B", "the Five Eyes", "1600 Pennsylvania Avenue". */
import { jointAfter } from '../../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import { readNoun } from '../noun.ts';
import { isStopper } from '../noun-words.ts';
import { scales } from '../number-words.ts';
import type { View } from '../view.ts';
import { isListed, isPaired } from './count-list.ts';

/** Capitalized words that open a sentence before a number. */
const openers = new Set(
  'about around roughly nearly almost some over under only just another all both approximately total fewer barely every perhaps maybe exactly see estimated these those among additional last next first previous past'.split(
    ' ',
  ),
);

/** "Claude 4", "Kernel 6.13", "RTX 5090 reviews": a name with its number. */
export function isProductNumber(view: View, amount: Amount): boolean {
  const { tokens, text } = view;
  if ((amount.form !== 'plain' && amount.form !== 'digits') || amount.scaled || amount.range)
    return false;
  const written = text.slice(amount.start, amount.end);
  if (!/^\d{1,5}(?:\.\d{1,2})?$/u.test(written)) return false;
  const at = amount.first - 1;
  if (jointAfter(text, tokens, at) !== 'space') return false;
  const name = text.slice(tokens.starts[at] as number, tokens.ends[at] as number);
  // "iPhone 4", "iOS 4"
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(name)) return true;
  if (
    !/^\p{Lu}/u.test(name) ||
    isStopper(name.toLowerCase()) ||
    openers.has(name.toLowerCase()) ||
    scales.has(name.toLowerCase())
  )
    return false;
  if (/^[\p{Lu}\d]{2,6}$/u.test(name) && !/^(?:US|UK|EU|AI|UN|THE)$/u.test(name)) return true;
  if (written.length > 1 && (isListed(view, amount) || isPaired(view, amount))) return false;
  const noun = readNoun(view, amount.next);
  if (!noun) return true;
  // "It sent Orlan AI 12 questions": firms have no versions.
  if (firms.test(name)) return false;
  const next = text.charAt(tokens.starts[amount.next] as number);
  return (
    next !== next.toLowerCase() ||
    (written.length < 3 && noun.modifiers.length === 0 && isNamePair(view, at))
  );
}

const firms = /^(?:AI|Labs?|Inc|Corp|Ltd|Group|Systems|Technologies|Holdings)$/u;

const version = /^(\d{1,2})\.\d{1,2}$/u;
const numbered = /\p{Lu}[\p{L}\d]{1,30} (\d{1,2})\.\d{1,2}(?!\d|[.,]\d|\s?%)/gu;

/** "The older 3.1 did well", where the article has told of "Orlan 3.3". */
export function isVersion(view: View, amount: Amount): boolean {
  const { text } = view;
  const major = version.exec(text.slice(amount.start, amount.end))?.[1];
  if (major === undefined || amount.range || readNoun(view, amount.next)) return false;
  // "From 3.1 to 3.6 percent"
  if (/^ (?:to|and|or) \d/u.test(text.slice(amount.end, amount.end + 6))) return false;
  return [...text.matchAll(numbered)].some(
    ({ 1: other, 0: { length }, index }) => other === major && index + length !== amount.end,
  );
}

/** True where the capital is more than the start of a sentence. */
function isNamePair(view: View, at: number): boolean {
  const { text, tokens } = view;
  const before = text.slice(Math.max(0, (tokens.starts[at] as number) - 2), tokens.starts[at]);
  return /[\p{L}\d,] $/u.test(before);
}

/** "Llama 3 70B", "Qwen 72B": the size is a part of the name. */
export function isModelSize({ text, tokens }: View, { first, start, end }: Amount): boolean {
  if (
    !/\d ?[BMT]$/u.test(text.slice(start, end)) ||
    jointAfter(text, tokens, first - 1) !== 'space'
  )
    return false;
  const name = text.slice(tokens.starts[first - 1] as number, tokens.ends[first - 1] as number);
  if (/^\s?(?:parameters?|tokens?|users?|people)\b/i.test(text.slice(end, end + 12))) return false;
  return (
    tokens.keys[first - 1] === '#' ||
    (/^\p{Lu}/u.test(name) && !openers.has(name.toLowerCase()) && !isStopper(name.toLowerCase()))
  );
}

/** "the 7-nanometer node", "5nm chips": a generation of chips, which goes by a width that nothing in them has. */
export const isChipGeneration = ({ text }: View, { end }: Amount) =>
  /^[ -]?(?:nm|nano-?met(?:er|re)s?)[ -](?:class|process(?:es)?|nodes?|chips?|technology|technologies|silicon|generation|wafers?|lithography|production|lines?|fabs?|semiconductors?|logic)\b/u.test(
    text.slice(end, end + 32),
  );

/** "the Five Eyes", "a Boeing 737-800": numbers within names. */
export function isNamed({ text, tokens }: View, amount: Amount): boolean {
  const { form, first, next, start, end } = amount;
  const capital = (token: number) =>
    /^\p{Lu}/u.test(text.charAt(tokens.starts[token] ?? text.length));
  if (form === 'words')
    return (
      tokens.keys[first - 1] === 'the' &&
      capital(first) &&
      capital(next) &&
      text.charAt(end) === ' '
    );
  const name = tokens.keys[first - 1] ?? '';
  const written = text.slice(start, end);
  return (
    amount.range &&
    /^\d{2,4}-\d{2,4}$/u.test(written) &&
    jointAfter(text, tokens, first - 1) === 'space' &&
    capital(first - 1) &&
    !openers.has(name) &&
    !isStopper(name) &&
    !/^ \p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** "the Group of Seven", but not "a group of seven firms". */
export const isGroupOf = ({ text, tokens }: View, { first }: Amount) =>
  tokens.keys[first - 1] === 'of' &&
  tokens.keys[first - 2] === 'group' &&
  text.charAt(tokens.starts[first - 2] as number) === 'G';

const street =
  /^ (?:\p{Lu}[\p{L}.]{0,15} ){1,2}(?:Avenue|Street|Road|Boulevard|Lane|Drive|Ave|St|Rd|Blvd)\b/u;

/** Streets that begin with what they are, and French and German towns behind their codes. */
const streetFirst = /^ (?:rue|avenue|boulevard|place|quai|via|viale|calle|rua|plaza) (?:d|\p{Lu})/u;
const town = /^ \p{Lu}\p{Ll}+(?:[-.,; \n]|$)/u;

/** "1600 Pennsylvania Avenue", "12 rue de la Paix, 75002 Paris". */
export const isStreet = ({ text }: View, { form, start, end }: Amount) => {
  if (form !== 'plain') return false;
  const after = text.slice(end, end + 40);
  if (street.test(after) || streetFirst.test(after)) return true;
  return end - start === 5 && text.slice(start - 2, start) === ', ' && town.test(after);
};
