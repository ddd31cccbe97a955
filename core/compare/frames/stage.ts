/** Which of several like stretches or parts a reading belongs to: "the second phase", "round two", "the third quarter". */

const parts =
  '(?:phase|stage|round|tranche|instal?lment|half|quarter|term|wave|step|lot|unit|block|line|reading)';
/** How many, by ordinal or number. */
const numbers: Record<string, number> = {
  first: 1,
  one: 1,
  '1': 1,
  second: 2,
  two: 2,
  '2': 2,
  third: 3,
  three: 3,
  '3': 3,
  fourth: 4,
  four: 4,
  '4': 4,
  fifth: 5,
  five: 5,
  '5': 5,
};
const stage = new RegExp(
  `\\b(first|second|third|fourth|fifth)(?: and (?:last|final))? (${parts})\\b|\\b(${parts}) (one|two|three|four|five|[1-5])\\b(?![.,]\\d|%)`,
  'giu',
);
/** How far from a reading its stage may stand, in characters. */
const farthest = 70;

/** "phase 2", by the words nearest to a reading in its sentence; null where they name none. */
export function stageOf(before: string, after: string): string | null {
  const ahead = [...before.slice(-farthest).matchAll(stage)].at(-1);
  const found = ahead ?? [...after.slice(0, farthest).matchAll(stage)][0];
  if (!found) return null;
  const [part, number] = found[1] ? [found[2], found[1]] : [found[3], found[4]];
  return `${part} ${numbers[(number as string).toLowerCase()]}`.toLowerCase();
}
