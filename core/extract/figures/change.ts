/** Whether a figure says by how much something went up or down: "rose 94%", "a cut of 4,300 jobs". */
import { jointAfter } from '../../text/tokens.ts';
import type { View } from './numeral.ts';

const forms = (words: string) => words.trim().split(/\s+/u);
const up =
  forms(`up rose rise rises risen rising grew grow grows grown growing climbed climb climbs climbing jumped jump jumps jumping
  increased increase increases increasing gained gain gains gaining surged surge surges surging soared soar soars soaring
  added adds adding advanced expanded expand expanding raised raises raising rallied boosted boost boosts boosting leapt
  higher growth hike hiked ballooned swelled accelerated`);
const down =
  forms(`down fell fall falls fallen falling dropped drop drops dropping declined decline declines declining slid slide slides sliding
  slipped slip slips slipping decreased decrease decreases decreasing lost shed sheds shedding cut cuts cutting trimmed trim
  trims reduced reduce reduces reducing reduction plunged plunge plunges plunging tumbled tumble tumbles tumbling sank sink
  lowered lowers lower shrank shrink shrinks shrunk shrinking slashed slashes slashing slumped dipped plummeted plummet loss losses
  discount discounts eliminated eliminate eliminates axed axe`);
const direction = new Map<string, 'up' | 'down'>([
  ...up.map((word) => [word, 'up'] as const),
  ...down.map((word) => [word, 'down'] as const),
]);

/** Words that may stand between the verb and the figure. */
const between = new Set(
  'by of a an the another further about some nearly almost another in its their his her price share shares value total'.split(
    ' ',
  ),
);
const reach = 4;

/** Levels: "rose to $35 billion" says where it went and not by how much. */
export function readChange(
  { text, tokens }: View,
  first: number,
  next: number,
  isLevel: boolean,
): 'up' | 'down' | null {
  let crossed = 0;
  for (let k = first - 1; k >= 0 && k >= first - reach; k--) {
    const key = tokens.keys[k] as string;
    const joint = jointAfter(text, tokens, k);
    if (joint !== 'space' && joint !== 'hyphen') break;
    if (key === 'to' || key === 'from' || key === 'at') return null;
    const found = direction.get(key);
    if (found) {
      // "losses of $5 million" are an amount, "shares fell 5%" a change.
      if (
        (key === 'loss' ||
          key === 'losses' ||
          key === 'lost' ||
          key === 'added' ||
          key === 'adds') &&
        !isLevel
      )
        return null;
      return found;
    }
    if (!between.has(key) && ++crossed > 0) break;
  }
  const after = tokens.keys[next] ?? '';
  if (jointAfter(text, tokens, next - 1) === 'space' && isLevel) {
    if (
      ['increase', 'rise', 'gain', 'growth', 'jump', 'surge', 'hike', 'higher', 'raise'].includes(
        after,
      )
    )
      return 'up';
    if (
      [
        'decrease',
        'fall',
        'drop',
        'decline',
        'cut',
        'reduction',
        'loss',
        'plunge',
        'lower',
        'discount',
      ].includes(after)
    )
      return 'down';
  }
  return null;
}
