/** Lays the user's decisions over the stories that the rules found. */
import { regroup } from '../../core/regroup.ts';
import { nearestPart, type StoryFeatures } from '../../core/story/index.ts';
import type { WritableLibrary } from '../../db/connection.ts';
import {
  type FoundMember,
  readFeatures,
  readFoundMembers,
  saveStory,
} from '../../db/placements.ts';
import { isDecidedStory, readGroupStory } from '../../db/story-groups.ts';

/**
 * Puts the articles of these stories of the rules where they belong after all decisions, within the transaction under
 * way. Returns the stories that gained or lost an article.
 *
 * What comes out depends on the rules' stories and the decisions alone, and not on what was decided or found first: so
 * a rebuild, and taking a decision back, give what there was.
 */
export function settleStories(library: WritableLibrary, found: Iterable<string>): Set<string> {
  const touched = new Set<string>();
  for (const cluster of new Set(found)) {
    const members = readFoundMembers(library, cluster);
    for (const { members: part, label } of settle(library, members)) {
      const to = label === null ? freeId(library, cluster) : readGroupStory(library, label);
      for (const { article, story: from } of part) {
        if (from === to) continue;
        saveStory(library, { article, from, to });
        touched.add(from).add(to);
      }
    }
  }
  return touched;
}

function settle(library: WritableLibrary, members: readonly FoundMember[]) {
  const known = new Map<number, StoryFeatures>();
  const featuresOf = ({ article }: FoundMember): StoryFeatures => {
    const features =
      known.get(article) ?? (JSON.parse(readFeatures(library, article)) as StoryFeatures);
    known.set(article, features);
    return features;
  };
  return regroup(
    [members],
    ({ group }) => group ?? undefined,
    (member, choices) =>
      nearestPart(
        featuresOf(member),
        new Map([...choices].map(([group, part]) => [group, part.map(featuresOf)])),
      ),
  );
}

/** The id that the rules gave, unless the user put a story of that id together, which keeps it. */
function freeId(library: WritableLibrary, found: string): string {
  let id = found;
  while (isDecidedStory(library, id)) id = `${id}-b`;
  return id;
}
