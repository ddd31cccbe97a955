/** Where the list looks in which a date stands without a verb: the words of its heading, or the label before the date. */
import type { Direction } from './expression.ts';

/** A label on the date's own line, with nothing but a colon or a dash between. */
const label =
  /(?:^|[\n.;•*-] ?)(?:the )?(?:(?:next|new|final|filing|closing|application|comment|response|registration)[ -])?(?:deadline|due(?: date)?|effective(?: date| from)?|(?:entry into|in) force|takes effect|closing date|closes|next|opens|starts|expires|comments? (?:close|due)|rsvp|apply by|register by)(?: for [a-z ]{3,30})?(?:: ?| ?[–—-] ?)$/i;
const aheadHeading =
  /\b(?:(?:what|dates?|things?|events?|moments?) to (?:watch|expect|remember|note|hold)|what(?:['’]s| is| comes| happens) next|coming (?:up|soon|next)|(?:next|upcoming) (?:steps|dates|events|deadlines|hearings)|key (?:dates|deadlines)|important dates|deadlines|look(?:ing)? ahead|on (?:the|our) (?:calendar|horizon|docket|agenda)|mark your calendars?|the (?:week|month|year|road) ahead|what we(?:['’]re| are) watching|watch for)\b/i;
const backHeading =
  /\b(?:timeline|chronology|how (?:we|it) got here|the story so far|background|history|a look back|catch up)\b/i;
/** How far above the date a heading is looked for, and how long a line of a list or a heading may be. */
const farthest = 900;
const longestItem = 240;
const longestHeading = 60;

/** Null where no heading and no label says so. */
export function listDirectionAt(text: string, start: number): Direction {
  const above = text.slice(Math.max(0, start - farthest), start);
  if (label.test(above.slice(-longestHeading))) return 'future';
  const lines = above.split('\n');
  const own = lines.pop() ?? '';
  // Only what opens its line, or follows a heading in it, is an item of a list.
  const runIn = headingDirection(own.slice(0, longestHeading));
  if (runIn) return runIn;
  if (/[\p{L}\d]/u.test(own)) return null;
  for (const line of lines.toReversed()) {
    if (line.length > longestItem) return null;
    if (line.length <= longestHeading) {
      const found = headingDirection(`${line}:`);
      if (found) return found;
    }
  }
  return null;
}

/** A heading ends with a colon or stop, or stands in capitals before what follows. */
function headingDirection(words: string): Direction {
  const heading = /^[^\p{L}]{0,6}([^:.?!]{3,58})[:.?!]/u.exec(words)?.[1] ?? '';
  return aheadHeading.test(heading) ? 'future' : backHeading.test(heading) ? 'past' : null;
}
