/** The clock in words: "at ten past three", "until twenty to nine", "at half ten", "at seven sharp". */
import type { Amount } from '../amount.ts';
import type { View } from '../view.ts';

const minutes = /^(?:five|ten|twenty|twenty-five|quarter)$/iu;
const hourBehind =
  /^ (past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:weeks?|days?|hours?|minutes?|months?|years?|times|percent|per cent|million|billion|thousand|hundred|to|or|and a)\b|-)/iu;
const hourAhead = /\b(at|until|till|since|around|about|before|after|from) (?:just )?(?:a )?$/iu;
/** "At ten past", "a quarter to", "at half": the hour comes next. */
const minutesBefore =
  /\b(?:(?:five|ten|twenty|twenty-five|quarter|half) past|(?:at|until|till|since|before|after) (?:just )?(?:a )?(?:five|ten|twenty|twenty-five|quarter) to|a quarter to|at half) $/iu;
/** "At seven sharp", "at nine on the dot" */
const sharp = /^ (?:sharp|on the dot|o[’']clock)\b/u;

/** "At ten past three", "until twenty to nine", "a quarter past ten", "at seven sharp": the clock in words. */
export function isClock({ text }: View, { form, start, end, low }: Amount): boolean {
  if (form !== 'words' && form !== 'plain' && form !== 'fraction') return false;
  if (low > 25) return false;
  const after = text.slice(end, end + 34);
  if (low <= 12 && sharp.test(after)) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (low <= 12 && minutesBefore.test(before))
    return !/^(?:-| to | of | per ?cent| [a-z]{3,}s\b(?! (?:the|a|an)\b))/u.test(after);
  const written = text.slice(start, end);
  const behind = minutes.test(written) ? hourBehind.exec(after) : null;
  // "Ten past three" can be nothing else; "twenty to nine" may be a vote.
  return behind !== null && (behind[1] === 'past' || hourAhead.test(before));
}
