/** Lines that say when a page was written and nothing else: "Monday 10 June 2013, 10:45 am", "Last updated: 7/8/2012 5:46 PM ET". */

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const names = new Set(
  [...months, ...weekdays].flatMap((name) => [name, name.slice(0, 3), name.slice(0, 4)]),
);
const labels = new Set(
  'last first originally story article created edited found modified posted published updated'.split(
    ' ',
  ),
);
const joints = new Set(['on', 'at', 'time', 'hrs', 'a', 'p', 'm', 'am', 'pm']);
const zone = /^(?:[A-Z]{1,4}T|UTC|GMT|UK|Z)$/u;
const number = /^(?:\d{1,2}|\d{4})(?:st|nd|rd|th|a|p|am|pm)?$/iu;
const clock = /\d{1,2}:\d\d(?::\d\d)?/gu;
const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const day = new RegExp(
  `\\b(?:${month})[a-z]{0,6}\\.? \\d{1,2}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)?\\.? (?:${month})|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b`,
  'iu',
);
/** No stamp is longer, in characters. */
const longest = 110;

/** True for a line of one day or two, with or without times; `timed`: only where it tells the time or what happened then ("updated"). */
export function isStampLine(line: string, timed: boolean): boolean {
  if (line.length > longest || !day.test(line.replace(clock, ' '))) return false;
  let says = line.search(clock) >= 0;
  for (const word of line.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const key = word.toLowerCase();
    if (labels.has(key)) says = true;
    else if (!names.has(key) && !number.test(word) && !joints.has(key) && !zone.test(word))
      return false;
  }
  return says || !timed;
}
