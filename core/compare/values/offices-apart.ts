/** Offices that one body, or one government, gives to two people. */

/** In a company one person may hold both; an association has one person for each. */
const association =
  /\b(?:association|federation|union|guild|society|institute|foundation|council|commission|committee|confederation|league)\b/iu;
const chairs = /\bchair(?:man|woman|person)?\b/iu;
const directs = /\b(?:chief executive|general secretary|secretary[- ]general|director)\b/iu;

/** True where one says that somebody chairs an association, and the other that they run it. */
export function chairsOrDirects(a: string, b: string): boolean {
  if (!association.test(a) && !association.test(b)) return false;
  return (
    (chairs.test(a) && !directs.test(a) && directs.test(b) && !chairs.test(b)) ||
    (chairs.test(b) && !directs.test(b) && directs.test(a) && !chairs.test(a))
  );
}

/** Wherever they are held. */
const apart: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!vice[ -])\bpresident\b|\bchair(?:man|woman|person)?\b/iu,
    /\b(?:general secretary|(?:secretary|director)[- ]general)\b/iu,
  ],
  [/\bstate secretary\b/iu, /(?<!deputy )\bminister\b/iu],
  // Whoever chairs a regulator sits in no government; parties and councils are chaired by ministers as well.
  [
    /\bchair(?:man|woman|person)? of (?:the )?(?:[\p{L}-]+ )*(?:commission|authority|agency|regulator|tribunal)\b/iu,
    /\b(?:minister|state secretary)\b/iu,
  ],
  // Nor does whoever presides over what is called by an abbreviation; parties mostly have leaders.
  [
    /^(?:president|director(?:[- ]general)?) of (?:the )?(?-i:\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}\b)/iu,
    /\b(?:minister|state secretary)\b/iu,
  ],
  [/^president\b(?!.*\b(?:and|chief)\b)/iu, /\bexecutive director\b/iu],
  [/\bcommissioner\b/iu, /(?<!deputy )\bminister\b/iu],
  [/\brapporteur\b/iu, /\bauthor of the bill\b/iu],
  [/^(?:state )?representative\b/iu, /^(?:state )?senator\b/iu],
  [
    /^president\b(?!.*\b(?:and|chief)\b)/iu,
    /\bchief (?!executive\b)(?:[a-z]+ officer|scientist|engineer|economist)\b/iu,
  ],
  [/^superintendent\b/iu, /\b(?:board|council) (?:president|chair)/iu],
];

/** Offices for one field or in one company, each of which is given to one person. */
export const apartInField: typeof apart = [
  [/\bdirector\b(?![- ]general)/iu, /\b(?:secretary|minister)\b(?![- ]general)/iu],
  // Who holds both in one company is mostly called by both.
  [
    /^chair(?:man|woman|person)?\b(?!.*\b(?:and|chief)\b)/iu,
    /^chief executive\b(?!.*\b(?:and|chair\p{L}*)\b)/iu,
  ],
];

export function areApart(a: string, b: string, pairs = apart): boolean {
  return pairs.some(
    ([one, other]) =>
      (one.test(a) && !other.test(a) && other.test(b) && !one.test(b)) ||
      (one.test(b) && !other.test(b) && other.test(a) && !one.test(a)),
  );
}
