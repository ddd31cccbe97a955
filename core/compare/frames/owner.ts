/** Who has what is counted: "Sahel Loop once had 1,900 employees", "Sahel Loop, with 1,900 employees". */
import type { EntityMention, Span } from '../../model.ts';

const has =
  /^(?:['’]s)?,? (?:which |who |that )?(?:\p{L}+ly |once |now |still |currently |also |today )?(?:has|had|have|employs|employed|counts|counted|owns|owned|holds|held|with(?<=, with))\b(?: (?:a staff of|some|about|around|nearly|almost|more than|over|only|just|a))?[^.,;:()]{0,12}$/u;
/** "Veridia has 40, Marlow 25": the verb is not said again. */
const elliptic = /^ (?:about |some |around |nearly |over )?$/u;
const goesOn = /(?:[,;]| and)\s$/u;
/** "Ada Cole, 44, said", "Ada Cole (44)", "44-year-old Ada Cole" */
const aged = /^(?:, | \()$/u;
const named = /^ (?:\p{Ll}+ ){0,2}$/u;
/** How far before a reading its owner may stand, in characters. */
const farthest = 80;

/** Canonical name of the person whose age a reading is, where the name stands right beside it; null elsewhere. */
export function agedPerson(
  entities: readonly EntityMention[],
  text: string,
  reading: Span,
): string | null {
  const person = entities.find(
    ({ type, start, end }) =>
      type === 'person' &&
      ((end <= reading.start && aged.test(text.slice(end, reading.start))) ||
        (start >= reading.end && named.test(text.slice(reading.end, start)))),
  );
  return person?.canonical ?? null;
}

/** Canonical name of the owner, where a verb of having stands between it and the reading; null elsewhere. */
export function ownerOf(
  entities: readonly EntityMention[],
  text: string,
  reading: Span,
): string | null {
  const owner = entities.findLast(
    ({ end, type }) =>
      end <= reading.start &&
      reading.start - end <= farthest &&
      (type === 'organization' || type === 'government' || type === 'person'),
  );
  if (!owner) return null;
  const between = text.slice(owner.end, reading.start);
  const goesOnWith =
    owner.type === 'organization' &&
    elliptic.test(between) &&
    goesOn.test(text.slice(Math.max(0, owner.start - 5), owner.start));
  return goesOnWith || has.test(between) ? owner.canonical : null;
}
