/** What an unknown name names, judged by the words around all its mentions in the article. */
import type { Candidate, Reader } from './candidates.ts';
import { addApposition } from './signs/apposition.ts';
import { addFirmSigns, readBusiness } from './signs/firm-signs.ts';
import { addFormSigns, isFirmWord } from './signs/form-signs.ts';
import { addPersonSigns } from './signs/person-signs.ts';
import { addPlaceSigns } from './signs/place-signs.ts';
import { addProgramSigns } from './signs/program-signs.ts';
import { type Kind, type Score, surround } from './signs/surroundings.ts';
import { words } from './words/words.ts';

/** What has a name that is no mention: works, ships and storms. */
const nameless = words(
  'series film movie show game novel book album song podcast ship yacht vessel ferry storm hurricane typhoon cyclone',
);

/** How a name is spoken of by a part of it: firms by the first word, most people by the last. */
export interface ShortMentions {
  first: readonly Candidate[];
  last: readonly Candidate[];
}

export interface Judgement {
  type: Kind;
  /** Words around the name say so, and not its form alone. */
  told: boolean;
}

/** What the surroundings speak for, or null where they do not say enough. */
export function classify(
  reader: Reader,
  mentions: readonly Candidate[],
  doubtful: boolean,
  short?: ShortMentions,
): Judgement | null {
  const score: Score = { person: 0, organization: 0, place: 0, model: 0 };
  const [first] = mentions;
  if (!first) return null;
  for (const mention of mentions) {
    const around = surround(reader, mention, doubtful);
    if (nameless.has(around.before)) return null;
    addPersonSigns(score, around);
    addFirmSigns(score, around);
    addPlaceSigns(score, around);
    addProgramSigns(score, around);
    addApposition(score, around);
  }
  if (short) addShortMentions(score, reader, short);
  const told = { ...score };
  const { view } = reader;
  const length = first.to - first.bare;
  // "the APS", whoever is said to have spoken to it
  if (/^[A-Z]{2,6}$/u.test(view.word(first.bare)) && length === 1) score.person -= 3;
  if (/\w & \w/u.test(view.text.slice(first.start, first.end))) score.organization += 3;
  if (!doubtful && length >= 2 && length <= 4) addFormSigns(score, surround(reader, first, false));
  const capitals = length === 1 && /^[A-Z]{2,6}s?$/u.test(view.word(first.bare));
  if (length === 1 && !capitals)
    score.organization += isFirmWord(view.keys[first.bare] as string) ? 2.5 : 1;
  // Ordinary words, first words of sentences and initialisms are mostly no names: they need a sign of their own.
  const needed = doubtful ? 2 : capitals ? 1.5 : 1;
  const [type, weight] = best(score);
  return weight >= needed ? { type, told: best(told)[0] === type && told[type] >= 2 } : null;
}

const best = (score: Score): [Kind, number] =>
  (Object.entries(score) as [Kind, number][]).reduce((a, b) => (b[1] > a[1] ? b : a));

function addShortMentions(score: Score, reader: Reader, { first, last }: ShortMentions): void {
  if (last.length > 0 && first.length === 0) score.person += 1;
  if (last.length > 0 || first.length === 0) return;
  score.organization += 0.6;
  for (const mention of first) score.organization += readBusiness(surround(reader, mention, false));
}
