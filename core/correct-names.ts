/** What the user decided about names: mentions of one entity are of another. */
import type { AnalysedArticle, EntityType } from './model.ts';

/** An entity, as its name and what it is tell it from others. */
export interface NamedEntity {
  name: string;
  type: EntityType;
}

/** All mentions of `from`, as it stood after earlier corrections, are of `to`. */
export interface NameCorrection {
  from: NamedEntity;
  to: NamedEntity;
}

export interface NameCorrector {
  /** What an entity that the rules found is called after all corrections. */
  correct(entity: NamedEntity): NamedEntity;
  /** All that corrections made into this entity, as the rules found it; itself not included. */
  formerly(entity: NamedEntity): NamedEntity[];
  /** A copy in which all names are corrected; texts and offsets stay. */
  correctArticle(article: AnalysedArticle): AnalysedArticle;
}

/** Reads corrections, earliest first. */
export function readCorrections(corrections: readonly NameCorrection[]): NameCorrector {
  const targets = new Map<string, { found: NamedEntity; now: NamedEntity }>();
  const byName = new Map<string, string>();
  for (const { from, to } of corrections) {
    for (const target of targets.values()) if (isSame(target.now, from)) target.now = to;
    if (!targets.has(keyOf(from))) targets.set(keyOf(from), { found: from, now: to });
  }
  for (const { found, now } of targets.values())
    if (found.name !== now.name) byName.set(found.name, now.name);
  const correct = (entity: NamedEntity) => targets.get(keyOf(entity))?.now ?? entity;
  const rename = (name: string) => byName.get(name) ?? name;

  return {
    correct,
    formerly: (entity) =>
      [...targets.values()]
        .filter(({ found, now }) => isSame(now, entity) && !isSame(found, entity))
        .map(({ found }) => found),
    correctArticle(article) {
      if (targets.size === 0) return article;
      const { mentions } = article;
      return {
        ...article,
        mentions: {
          ...mentions,
          entities: mentions.entities.map((mention) => {
            const { name, type } = correct({ name: mention.canonical, type: mention.type });
            return { ...mention, canonical: name, type };
          }),
          attributions: mentions.attributions.map((one) => ({ ...one, name: rename(one.name) })),
          claims: mentions.claims.map((claim) => ({
            ...claim,
            subject: rename(claim.subject),
            value: rename(claim.value),
          })),
        },
      };
    },
  };
}

function keyOf({ name, type }: NamedEntity): string {
  return `${type}\n${name}`;
}

function isSame(a: NamedEntity, b: NamedEntity): boolean {
  return keyOf(a) === keyOf(b);
}
