/** What is said of a name in apposition: "Quell, the consumer organisation,", "Quell, a suburb of Leeds,", "the union, Quell,". */
import { firmPlurals, kindOf, links } from './kinds.ts';
import type { Kind, Score, Surroundings } from './surroundings.ts';

/** Words of an apposition that are read for its noun. */
const longest = 5;

export function addApposition(score: Score, around: Surroundings): void {
  const kind = around.gap === 'comma' ? readApposition(around) : null;
  if (kind) score[kind] += 2.5;
  const led = readLead(around);
  if (led) score[led] += 2.5;
}

/** "the studios' federation, Quell,": the noun before the comma, where a comma or the sentence's end follows the name too. */
function readLead({ gap, back, reader: { view }, mention: { from } }: Surroundings): Kind | null {
  if (from < 2 || view.gap(from - 1) !== 'comma' || (gap !== 'comma' && gap !== 'break'))
    return null;
  const noun = back(1);
  if (firmPlurals.has(noun)) return 'organization';
  // "her assistant, Marsk,"
  if (noun === 'assistant' && /^(?:her|his|my)$/u.test(back(2))) return 'person';
  return noun.endsWith('s') ? null : kindOf(noun);
}

function readApposition({
  after,
  ahead,
  reader: { view },
  mention: { to },
}: Surroundings): Kind | null {
  if (!/^(?:the|an?)$/u.test(after)) return null;
  for (let i = 1; i <= longest && to + i < view.count; i++)
    if (view.gap(to + i) !== 'space' || links.has(ahead(i + 1))) return kindOf(ahead(i));
  return null;
}
