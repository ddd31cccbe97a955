/** Whether a figure says by how much something went up or down: "rose 94%", "a cut of 4,300 jobs". */
import { jointAfter, jointBetween } from '../../text/tokens.ts';
import type { View } from './view.ts';

type Direction = 'up' | 'down';

const words = (list: string) => list.trim().split(/\s+/u);
const directions = new Map<string, Direction>([
  ...words(`up rose rise rises risen rising grew grow grows grown growing climbed climb climbs climbing jumped jump jumps
    jumping increased increase increases increasing gained gain gains gaining surged surge surges surging soared soar soars
    soaring advanced expanded expand expanding rallied boosted boost boosts boosting leapt higher growth
    hike hiked ballooned swelled accelerated`).map((word) => [word, 'up'] as const),
  ...words(`down fell fall falls fallen falling dropped drop drops dropping declined decline declines declining slid slide
    slides sliding slipped slip slips slipping decreased decrease decreases decreasing shed sheds shedding cut cuts cutting
    trimmed trim trims reduced reduce reduces reducing reduction plunged plunge plunges plunging tumbled tumble tumbles
    tumbling sank sink lowered lowers lower shrank shrink shrinks shrunk shrinking slashed slashes slashing slumped dipped
    plummeted plummet discount discounts eliminated eliminate eliminates axed axe`).map(
    (word) => [word, 'down'] as const,
  ),
]);
/** What was lost or added is a change as a share ("lost 5%") and an amount otherwise ("lost $5 million", "raised $40m"). */
const shareDirections = new Map<string, Direction>([
  ['lost', 'down'],
  ['loss', 'down'],
  ['losses', 'down'],
  ['losing', 'down'],
  ...words('raised raise raises raising added adds').map((word) => [word, 'up'] as const),
]);
const behind = new Map<string, Direction>([
  ...words('increase rise gain growth jump surge hike higher raise').map(
    (word) => [word, 'up'] as const,
  ),
  ...words('decrease fall drop decline cut reduction loss plunge lower discount').map(
    (word) => [word, 'down'] as const,
  ),
]);

/** Words that may stand between the verb and the figure. */
const between = new Set(
  words(
    'by of a an the another further in its their his her price prices share shares value total rate rates output',
  ),
);
/** Verbs that make "up" and "down" parts of themselves: "make up 20 percent", "shut down 12 plants". */
const phrasal = new Set(
  words(`make makes made making shut shuts shutting set sets setting bring take takes took taking give gave come came pick picked
    sign signed line lined break broke buy bought put back lay laid turn turned track tracked strike hunt write wrote`),
);
const reach = 4;

function directionOf(key: string, previous: string, isShare: boolean): Direction | null {
  if ((key === 'up' || key === 'down') && phrasal.has(previous)) return null;
  return directions.get(key) ?? (isShare ? (shareDirections.get(key) ?? null) : null);
}

/**
 * Looks for the direction before the figure that begins at token `first`, then right behind it. A level is none: "rose to
 * $35 billion" says where it went and not by how much. `share`: a percentage or a multiple.
 */
export function readChange(
  { text, tokens }: View,
  first: number,
  next: number,
  end: number,
  kind: 'share' | 'money' | 'count',
): Direction | null {
  const isShare = kind === 'share';
  for (let k = first - 1; k >= 0 && k >= first - reach; k--) {
    const key = tokens.keys[k] as string;
    const joint = jointAfter(text, tokens, k);
    if (joint !== 'space' && joint !== 'hyphen') break;
    if (key === 'to' || key === 'from' || key === 'at') return null;
    const direction = directionOf(key, tokens.keys[k - 1] ?? '', isShare);
    if (direction) return direction;
    if (!between.has(key)) break;
  }
  const joint = jointBetween(text, end, tokens.starts[next] ?? Number.POSITIVE_INFINITY);
  return isShare && joint === 'space' ? (behind.get(tokens.keys[next] ?? '') ?? null) : null;
}
