/** The names by which an outlet speaks of itself: in full, by its initials, its call sign, or "the Record". */
import { knownOutlets } from './outlets.ts';
import { plainName } from './plain-name.ts';

/** What may be left away behind an outlet's name: "Channel Nine" for Channel Nine News. */
const leftAway =
  /^(?: (?:news|agency|press|bureau|newswire|newsfile|newsroom|tv|radio|fm|online|digital|live|international|world|asia|english|service|edition|newspaper|wire|media|group|press office))+$/u;

/** Whether a name is the outlet's own. */
export function ownNames(outlet: string): (name: string) => boolean {
  const written = outlet.replace(/\s*\([^)]*\)$/u, '');
  const own = plainName(written);
  const known = knownOutlets.get(written.replace(/^The /u, ''))?.name;
  return (name) =>
    name === known ||
    isPartOf(plainName(name), own) ||
    isInitialsOf(name, own) ||
    isStation(name, own);
}

/** "Channel Nine" for Channel Nine News, "Record" for the Harbor Record: all, its beginning, or its last word. */
function isPartOf(name: string, own: string): boolean {
  if (name === '') return false;
  if (own === name || own.endsWith(` ${name}`)) return true;
  return own.startsWith(name) && leftAway.test(own.slice(name.length));
}

/** "CPA" for the Continental Press Agency, "TPW" for the Transpolar Wire: the first letter of every word, and others between. */
function isInitialsOf(name: string, own: string): boolean {
  if (!/^[A-Z]{2,5}$/u.test(name) || !own.includes(' ')) return false;
  // Two letters stand for two words and for nothing longer.
  if (name.length === 2 && own.split(' ').length !== 2) return false;
  const letters = name.toLowerCase();
  const firsts = own.split(' ').map((word) => word.charAt(0));
  if (letters.charAt(0) !== own.charAt(0)) return false;
  if (isWithin(firsts, letters) && isWithin(letters, own)) return true;
  // "JNA" for the Jarrow Strait News Agency: one word of four goes without its letter.
  return (
    firsts.length > 3 && firsts.length === letters.length + 1 && isWithin(letters, firsts.join(''))
  );
}

/** Whether all letters stand in the text, in their order. */
function isWithin(sought: Iterable<string>, text: string): boolean {
  let at = 0;
  for (const letter of sought) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A broadcaster goes by its call sign or by its channel: "KQRN", "News 6" and "6 News" for KQRN 6, KQRN 6 News and KQRN 6 Velmore. */
function isStation(name: string, own: string): boolean {
  const [, sign, channel] =
    /^(.{2,30}) (\d{1,3})(?: news)?$/u.exec(own) ??
    /^([kw][a-z]{2,3}) (\d{1,2})(?: [a-z]+){1,2}$/u.exec(own) ??
    [];
  const called = plainName(name);
  return (
    channel !== undefined &&
    (called === sign ||
      new RegExp(`^(?:(?:[a-z]+ )?(?:news|channel) ${channel}|${channel} news)$`, 'u').test(called))
  );
}
