/** Names that an article gives in one breath: the companies accused, the states that signed. */
import type { AnalysedArticle, Claim, EntityMention } from '../model.ts';

/** Fewer names than this are met everywhere and make no list. */
const fewest = 3;

/** By this rule name lists are told from claims that extraction makes. */
export const nameListRule = 'name-list';

const joint = /^(?:,|,? and|,? or|;) $/u;
const separator = '; ';

/** Lists of at least three names of one type, as claims; one that a claim covers already is left out. */
export function findNameLists({ text, mentions }: AnalysedArticle): Claim[] {
  const lists: EntityMention[][] = [];
  let current: EntityMention[] = [];
  for (const entity of mentions.entities) {
    const last = current.at(-1);
    const joined = last?.type === entity.type && joint.test(text.slice(last.end, entity.start));
    if (!joined) lists.push(current);
    current = joined ? [...current, entity] : [entity];
  }
  lists.push(current);
  return lists
    .filter((list) => new Set(list.map((entity) => entity.canonical)).size >= fewest)
    .map((list) => claimOf(list, text))
    .filter(
      (list) => !mentions.claims.some((claim) => claim.start < list.end && list.start < claim.end),
    );
}

function claimOf(list: readonly EntityMention[], text: string): Claim {
  const start = list[0]?.start ?? 0;
  const end = list.at(-1)?.end ?? start;
  const names = [...new Set(list.map((entity) => entity.canonical))].sort();
  return {
    kind: 'other',
    subject: 'names in one list',
    value: names.join(separator),
    start,
    end,
    quote: text.slice(start, end),
    rule: nameListRule,
  };
}

/** The names of a list, without regard to case. */
export function namesIn(list: Claim): Set<string> {
  return new Set(list.value.toLowerCase().split(separator));
}
