/** What is found and compared, in the shapes that the command line prints. */
import type {
  AnalysedArticle,
  Comparison,
  DateMention,
  EntityMention,
  Extracted,
  Figure,
  Mentions,
  Reading,
  Span,
} from '../../core/model.ts';

const spanOf = ({ start, end, quote }: Span) => ({ start, end, quote });

function valueOfFigure(figure: Figure) {
  const { low, high, qualifier, unit, noun, change, against, per, garbled } = figure;
  return { low, high, qualifier, unit, noun, change, against, per, garbled };
}

function valueOfDate({ from, to, edtf, precision, certain }: DateMention) {
  return { from, to, edtf, precision, certain };
}

const toFigure = (figure: Figure) => ({ ...spanOf(figure), ...valueOfFigure(figure) });
const toDate = (date: DateMention) => ({ ...spanOf(date), ...valueOfDate(date) });
const toVagueDate = (date: DateMention) => ({ ...toDate(date), vague: true });
const toEntity = (entity: EntityMention) => ({
  ...spanOf(entity),
  type: entity.type,
  canonical: entity.canonical,
});

function namesOf(mentions: Mentions, wanted: (kind: string) => boolean): string[] {
  const names = mentions.attributions.filter(({ kind }) => wanted(kind)).map(({ name }) => name);
  return [...new Set(names)];
}

/** Mentions as printed: short forms ("the company") stay out, sources are given by name. */
export function toMentionLists(mentions: Mentions) {
  return {
    figures: mentions.figures.map(toFigure),
    dates: mentions.dates.map(toDate),
    entities: mentions.entities.filter(({ form }) => form === 'name').map(toEntity),
    cites: namesOf(mentions, (kind) => kind !== 'document'),
    documents: namesOf(mentions, (kind) => kind === 'document'),
  };
}

/** As `toMentionLists`, with the words among the dates that point to a time and do not say which ("now", "annual"). */
export function toFoundLists(found: Extracted) {
  const lists = toMentionLists(found);
  const dates = [...lists.dates, ...found.vagueDates.map(toVagueDate)];
  return { ...lists, dates: dates.sort((a, b) => a.start - b.start) };
}

export function toArticleOutput(article: AnalysedArticle) {
  const { id, outlet, title, url, published } = article;
  return { id, outlet, title, url, published, ...toMentionLists(article.mentions) };
}

function toReading(reading: Reading) {
  const { value } = reading;
  const common = { article: reading.article, ...spanOf(reading) };
  const superseded = reading.superseded;
  if (value.type === 'figure') return { ...common, ...valueOfFigure(value.figure), superseded };
  if (value.type === 'date') return { ...common, ...valueOfDate(value.date), superseded };
  return { ...common, subject: value.claim.subject, value: value.claim.value, superseded };
}

/** A story as compared, under its id and title. */
export interface ComparedStory extends Comparison {
  id: string;
  title: string;
  articles: string[];
}

export function toStoryOutput(story: ComparedStory) {
  return {
    id: story.id,
    title: story.title,
    articles: story.articles,
    origins: story.origins.map(({ name, kind, articles, why, certain }) => ({
      name,
      kind,
      articles,
      why,
      certain,
    })),
    nearDuplicates: story.nearDuplicates.map(({ articles }) => articles),
    facts: story.facts.map((fact) => ({
      id: fact.id,
      label: fact.label,
      question: fact.question,
      kind: fact.kind,
      verdict: fact.verdict,
      sure: fact.sure,
      explanation: fact.explanation,
      odd: fact.odd,
      readings: fact.readings.map(toReading),
    })),
    events: story.events.map((event) => ({
      id: event.id,
      from: event.from,
      to: event.to,
      edtf: event.edtf,
      precision: event.precision,
      certain: event.certain,
      scheduled: event.scheduled,
      title: event.title,
      articles: event.articles,
      quotes: event.quotes.map((quote) => ({ article: quote.article, ...spanOf(quote) })),
    })),
    sums: story.sums.map((sum) => ({
      article: sum.article,
      total: toReading(sum.total),
      parts: sum.parts.map(toReading),
      consistent: sum.consistent,
      explanation: sum.explanation,
    })),
  };
}
