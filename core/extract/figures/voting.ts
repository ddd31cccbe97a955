/** Words of voting around two numbers: without one a tally is a score, a range or a number of pieces. */
import type { AmountPlace } from './figure-rule.ts';

const voting = new Set(
  `vote votes voted voting ballot passed passes passing approved approves approving adopted adopts advanced cleared clears
  rejected margin tally tallied ayes noes nays ruling ruled rules decision favor favour majority roll-call senate panel committee
  house commons lords chamber assembly parliament legislature council board commission court jury justices judges
  commissioners senators lawmakers deputies councillors failed fails died defeated split deadlocked upheld sided ratified
  endorsed backed confirmed overrode override veto unanimously unanimous squeaked squeezed scraped approval`.split(
    /\s+/u,
  ),
);
const reach = 9;

/** What is put to a vote, and what becomes of it: "the amendment to kill them lost 43-54", "the motion carried 6-3". */
const put = new Set(
  'amendment amendments motion bill measure resolution proposal nomination referendum draft text clause appeal petition'.split(
    ' ',
  ),
);
const fared = new Set(
  'lost carried won fell sank survived prevailed succeeded advanced'.split(' '),
);
/** A tally in brackets stands behind what was decided: "reported on Nov. 19 (24-4)", "the Calder case (6-1, March)". */
const decided = new Set(
  'reported case judgment judgement opinion verdict act law cleared agreed accepted reading order upholding dissent'.split(
    ' ',
  ),
);
const bracketReach = 14;
const abbreviated =
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|v|vs|No|St|Mr|Ms|Dr|Sen|Rep)\.\s$/u;
/** Words of the longest fragment that goes on with the sentence before it. */
const fragment = 2;

const stop = /[.!?]\s/u;
const dashed = /^\s?[-–—]\s?$/u;

/** True for the two numbers of another tally, the second at token `k`. */
const isTally = ({ text, tokens }: AmountPlace['context'], k: number) =>
  tokens.keys[k] === '#' &&
  tokens.keys[k - 1] === '#' &&
  dashed.test(text.slice(tokens.ends[k - 1], tokens.starts[k]));

/** True where a word of voting stands near, in the same sentence; a tally on the way brings it nearer. */
export function isNearVote({ context, amount }: AmountPlace, next: number): boolean {
  const { text, tokens } = context;
  // "refused by 9-8", but not "cut by 40 to 45"
  if (!amount.range && tokens.keys[amount.first - 1] === 'by') return true;
  const bracketed =
    text.charAt(amount.start - 1) === '(' &&
    /^[),;]/u.test(text.charAt(tokens.ends[next - 1] as number));
  let last = amount.first - (bracketed ? bracketReach : reach);
  let tallied = false;
  const isPut = fared.has(tokens.keys[amount.first - 1] ?? '');
  for (let k = amount.first - 1; k >= 0 && k >= last; k--) {
    const key = tokens.keys[k] as string;
    if (voting.has(key) || (bracketed && (decided.has(key) || put.has(key)))) return true;
    if (isPut && put.has(key)) return true;
    if (!tallied && isTally(context, k)) {
      tallied = true;
      last = k - reach;
    }
    // "The vote. Rather clear: 9-2."
    const [from, to] = [tokens.ends[k - 1] ?? 0, tokens.starts[k] as number];
    const ends =
      stop.test(text.slice(from, to)) && !abbreviated.test(text.slice(Math.max(0, to - 7), to));
    if (ends && k < amount.first - fragment) break;
  }
  for (let k = next; k < next + 4; k++) {
    if (voting.has(tokens.keys[k] ?? '')) return true;
    if (stop.test(text.slice(tokens.ends[k - 1] as number, tokens.starts[k] ?? 0))) break;
  }
  return false;
}

/** Those who vote, where a number of them stands against another: "by six judges to three". */
export const voters = new Set(
  'votes judges justices members deputies senators lawmakers legislators councillors commissioners directors jurors'.split(
    ' ',
  ),
);
