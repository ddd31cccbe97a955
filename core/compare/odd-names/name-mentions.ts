/** Names as answers: where an article names a place or a body, with what stands around it. */
import type { AnalysedArticle, EntityMention, EntityType } from '../../model.ts';
import type { Background } from '../align/background.ts';
import type { ArticleWords } from '../frames/article-words.ts';
import type { Frame } from '../frames/frame.ts';
import { frameReading } from '../frames/frame-reading.ts';

/** An article as names are looked for in it. */
export interface World {
  article: AnalysedArticle;
  words: ArticleWords;
  background: Background;
}

/** A name where it stands. */
export interface NameMention {
  entity: EntityMention;
  world: World;
  /** Index of its sentence. */
  sentence: number;
  /** What stands around the name, its own words left out; made when it is asked for. */
  frame: () => Frame;
}

/** By this rule names that are held against each other are told from claims that extraction makes. */
export const oddNameRule = 'odd-name';

const types: ReadonlySet<EntityType> = new Set(['place', 'organization', 'government']);

/** The names of an article that could be another in their stead; in order. */
export function findNameMentions(world: World): NameMention[] {
  const { entities, sentences } = world.article.mentions;
  let sentence = 0;
  return entities.flatMap((entity, index) => {
    while (
      sentence + 1 < sentences.length &&
      (sentences[sentence + 1]?.start as number) <= entity.start
    )
      sentence++;
    if (!types.has(entity.type) || entity.form !== 'name') return [];
    if (isDateline(entity, world) || isPartOfName(entities, index, world)) return [];
    if (
      entity.type === 'place'
        ? !isWhere(entity, sentences[sentence]?.start ?? 0, world)
        : isSource(entity, world)
    )
      return [];
    const own = sentence;
    let made: Frame | null = null;
    const frame = () => {
      made ??= frameOf(entity, own, world);
      return made;
    };
    return [{ entity, world, sentence, frame }];
  });
}

/** "LISBON, June 3 (Crosswire) —" says where a report was written. */
function isDateline(entity: EntityMention, { article: { text } }: World): boolean {
  const line = text.slice(text.lastIndexOf('\n', entity.start) + 1, entity.start);
  if (/\p{Ll}/u.test(line) || line.length > longestDateline) return false;
  return (
    (line === '' && !/\p{Ll}/u.test(entity.quote)) ||
    /^(?:, [\p{L}\d., ]{1,30})?\s?(?:\([^)\n]{1,30}\)\s?)?\.?\s?[\u2014\u2013:-]/u.test(
      text.slice(entity.end, entity.end + 70),
    )
  );
}

const longestDateline = 25;

/** "The Finance Committee of the Senate", "France's Court of Audit": one name, in two parts. */
function isPartOfName(
  entities: readonly EntityMention[],
  index: number,
  { article: { text } }: World,
): boolean {
  const [before, own, after] = [entities[index - 1], entities[index], entities[index + 1]];
  if (!own) return false;
  const belongs =
    before !== undefined &&
    own.type !== 'place' &&
    /^ (?:of|in|at) (?:the )?$/u.test(text.slice(before.end, own.start));
  return (
    belongs || (after !== undefined && /^['\u2019]s? $/u.test(text.slice(own.end, after.start)))
  );
}

const where =
  /\b(?:across|around|at|from|in|into|inside|near|of|off|outside|over|through|to|towards?|via) (?:the )?(?:\p{L}+ of )?$/iu;

/**
 * "Taught in Lisbon", "Lisbon-based". "The Lisbon summit" and "Lisbon says" tell of no place where something is, and "In
 * Lisbon, 40 stay" tells of which of several places the sentence speaks.
 */
function isWhere({ start, end }: EntityMention, from: number, { article: { text } }: World) {
  const lead = where.exec(text.slice(Math.max(from, start - 40), start));
  const opens = lead !== null && start - lead[0].length <= from;
  return (lead !== null && !opens) || /^-based\b/u.test(text.slice(end, end + 8));
}

/** "According to Orlan Research" */
function isSource({ start }: EntityMention, { article: { text } }: World): boolean {
  return /\baccording to (?:the )?$/iu.test(text.slice(Math.max(0, start - 20), start));
}

function frameOf(entity: EntityMention, sentence: number, { article, words }: World): Frame {
  const { start, end, quote, canonical } = entity;
  const frame = frameReading(
    {
      ...{ start, end, quote, kind: 'other', article: article.id, frame: [] },
      sentence: article.mentions.sentences[sentence] ?? { start, end },
      value: {
        type: 'claim',
        claim: {
          start,
          end,
          quote,
          kind: 'other',
          subject: '',
          value: canonical,
          rule: oddNameRule,
        },
      },
    },
    sentence,
    article,
    words,
  );
  for (const word of words.words.slice(
    words.firstOfSentence[sentence],
    words.firstOfSentence[sentence + 1],
  ))
    if (word.start >= start && word.end <= end) frame.terms.delete(word.concept);
  return frame;
}
