/** The nouns that every room shares, as plain data: articles, mentions, readings, facts, stories. */

/** A piece of an article's text. Offsets are UTF-16 code units, half open: `text.slice(start, end) === quote`. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** One article in one version, as extraction and comparison see it. */
export interface Article {
  id: string;
  outlet: string;
  title: string;
  url: string | null;
  author: string | null;
  /** ISO 8601 with the outlet's own offset where it is known; null where no time is known. */
  published: string | null;
  /** Plain text, paragraphs separated by blank lines. */
  text: string;
}

// ---------------------------------------------------------------- mentions

/** How the words bound a value; see `Figure`. */
export type Qualifier =
  | 'exact'
  | 'approx'
  | 'below'
  | 'above'
  | 'at_least'
  | 'at_most'
  | 'range'
  | 'vague';

/** A quantity in the text: a count, money, percentage, duration, measure, ratio, vote or age. */
export interface Figure extends Span {
  /** Lower inclusive bound that the words assert; null where open. */
  low: number | null;
  /** Upper inclusive bound that the words assert; null where open. */
  high: number | null;
  qualifier: Qualifier;
  /** `count`, an ISO 4217 code, `%`, `pp`, `x`, `years old`, `FLOP`, or a UCUM code (`MW`, `h`, `d`, `mo`, `a`). */
  unit: string;
  /** Head noun of what is counted, singular and lower case; null where none is said. */
  noun: string | null;
  /** The words of the noun phrase before its head ("fraudulent", "fake"), lower case, in order. */
  modifiers: string[];
  change: 'up' | 'down' | null;
  /** Noes of a vote whose ayes are `low` = `high`. */
  against?: number;
  /** What an amount is for each of: `work`, `person`, `a` (year); in comparison also `whole`, for several years together. */
  per?: string;
  /** True where the text is garbled ("28.eight million") and the value is the one plainly meant. */
  garbled?: true;
  /** Name of the rule that read it. */
  rule: string;
}

export type DatePrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'range';

/** A calendar date or period in the text, resolved. */
export interface DateMention extends Span {
  /** First day, ISO, inclusive. */
  from: string;
  /** Last day, ISO, inclusive. */
  to: string;
  /** Extended Date/Time Format (ISO 8601-2), as precise as the words are. */
  edtf: string;
  /** The calendar unit that the words name; "early June" is of a month, though its bounds are narrower. */
  precision: DatePrecision;
  /** False where a part (the year, the month, the day) was not said but implied. */
  certain: boolean;
  /** True where the words look ahead of publication ("will", "next week", "is due on"). */
  scheduled?: true;
  rule: string;
}

export type EntityType = 'person' | 'organization' | 'government' | 'law' | 'model' | 'place';

/** A name in the text, or a short form that stands for one ("the company"). */
export interface EntityMention extends Span {
  type: EntityType;
  /** The one name under which all mentions of the entity are kept. */
  canonical: string;
  /** `name`: a proper name or an alias; `anaphor`: "the company", "the committee", "the trio". */
  form: 'name' | 'anaphor';
  rule: string;
}

/** Words by which an article says where its report comes from. */
export interface Attribution extends Span {
  /** `outlet`: a news outlet or agency relied on; `document`: a letter, filing, press release; `wire`: a wire tag or credit line. */
  kind: 'outlet' | 'document' | 'wire';
  /** Canonical name of the outlet, or a short name of the document ("letter to US senators"). */
  name: string;
  rule: string;
}

/** A categorical statement: who holds which office, which committee, where, what outcome. */
export interface Claim extends Span {
  kind: 'role' | 'institution' | 'place' | 'other';
  /** Whom or what it is about, by canonical name or a short noun phrase: "Tim Scott", "recipient of the letter". */
  subject: string;
  value: string;
  rule: string;
}

export interface Sentence {
  start: number;
  end: number;
}

/** Everything found in one article; all lists in order of `start`. */
export interface Mentions {
  sentences: Sentence[];
  figures: Figure[];
  dates: DateMention[];
  entities: EntityMention[];
  attributions: Attribution[];
  claims: Claim[];
}

/** What one reading of an article gives; the vague dates are told, and neither stored nor compared. */
export interface Extracted extends Mentions {
  /** Words that point to a time and do not say which ("now", "recently", "annual"), as seen from publication. */
  vagueDates: DateMention[];
}

/** An article together with what was found in it. */
export interface AnalysedArticle extends Article {
  mentions: Mentions;
}

// ---------------------------------------------------------------- comparison

export type FactKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'date'
  | 'period'
  | 'duration'
  | 'vote'
  | 'ratio'
  | 'measure'
  | 'role'
  | 'institution'
  | 'place'
  | 'other';

/** From gravest to lightest: `conflict`, `coarser`, `rounding`, `agree`, `single`. */
export type Verdict = 'conflict' | 'coarser' | 'rounding' | 'agree' | 'single';

/** One answer of one article to one question, with the sentence that carries it. */
export interface Reading extends Span {
  article: string;
  sentence: Sentence;
  kind: FactKind;
  value:
    | { type: 'figure'; figure: Figure }
    | { type: 'date'; date: DateMention }
    | { type: 'claim'; claim: Claim };
  /** What places the reading in the world, in words a reader can check: what is counted, who acts, when, in which event. */
  frame: string[];
  /** True where the same outlet later replaced this reading by another (a correction). */
  superseded?: true;
}

/** A question that can have one true answer, and who answers it how. */
export interface Fact {
  /** Stable as long as the same readings make it up. */
  id: string;
  /** Short noun phrase for a row head: "Fraudulent accounts". */
  label: string;
  /** The question in full: "How many fraudulent accounts were used?" */
  question: string;
  kind: FactKind;
  verdict: Verdict;
  /** False where the verdict rests on something implied or on a weak alignment. */
  sure: boolean;
  /** One plain sentence that a reader can check, naming the odd one out where there is one. */
  explanation: string;
  readings: Reading[];
  /** Articles that stand apart from the majority. */
  odd: string[];
  /** True where the user joined or separated its readings. */
  decided?: true;
  /** The steps from readings to verdict: what aligned them, what kept others out, how they were compared. */
  steps: string[];
}

/** An independent source of the reporting. */
export interface Origin {
  /** The agency, outlet or document; an outlet's own name where it reports by itself. */
  name: string;
  kind: 'agency' | 'outlet' | 'document';
  articles: string[];
  /** One sentence on why these articles are put under this origin. */
  why: string;
  /** The proof: attribution phrases, wire tags and shared passages, each where it stands. */
  evidence: (Span & { article: string; how: 'says' | 'wire' | 'shared' })[];
  /** False where the tie is inferred (same figures, same passage) and not said. */
  certain: boolean;
}

export interface NearDuplicate {
  /** The earlier article first. */
  articles: [string, string];
  /** Share of five-word shingles in common, 0 to 1. */
  similarity: number;
}

/** Something that happened, or is to happen, at a date. */
export interface StoryEvent {
  id: string;
  from: string;
  to: string;
  edtf: string;
  precision: DatePrecision;
  certain: boolean;
  scheduled: boolean;
  /** A short clause in the sources' words. */
  title: string;
  /** Canonical names of those who take part. */
  participants: string[];
  articles: string[];
  /** Each article's own dating, where it stands. */
  quotes: (Span & { article: string; from: string; to: string; edtf: string; certain: boolean })[];
  /** The fact about this event's date, where the articles differ. */
  fact: string | null;
}

/** A total with its parts, as one article gives them. */
export interface Sum {
  article: string;
  total: Reading;
  parts: Reading[];
  consistent: boolean;
  explanation: string;
}

/** One story, compared: what `compareStory` returns. */
export interface Comparison {
  facts: Fact[];
  origins: Origin[];
  nearDuplicates: NearDuplicate[];
  events: StoryEvent[];
  sums: Sum[];
}

/** A story with its comparison. */
export interface Story extends Comparison {
  id: string;
  title: string;
  /** In order of publication. */
  articles: string[];
}

// ---------------------------------------------------------------- feeds and pages

/** A feed as read, whatever format it came in. Values are plain strings or ISO 8601 times; null where absent. */
export interface ParsedFeed {
  title: string | null;
  subtitle: string | null;
  link: string | null;
  updated: string | null;
  language: string | null;
  /** Seconds between two updates, as the feed itself announces (ttl, syndication); null where it does not. */
  updateInterval: number | null;
  /** True where it is longer than feeds are read, so that entries at its end are missing. */
  truncated: boolean;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string | null;
  /** Text. */
  title: string | null;
  /** Absolute where a base is known. */
  link: string | null;
  published: string | null;
  updated: string | null;
  author: string | null;
  /** The outlet that the entry itself names (RSS `source`), in feeds that collect from several. */
  outlet: string | null;
  /** HTML as published, sanitized unless `parseFeed` was asked to leave it. */
  summary: string | null;
  /** The same. */
  content: string | null;
  /** The content as written, where the feed declares it plain text and it holds nothing that HTML knows; else null. */
  plainContent: string | null;
  categories: string[];
  enclosures: { url: string; type: string | null; length: number | null }[];
}

/** An article page, read. */
/** Where on a page something stands, the most reliable first: JSON-LD, meta tags, an element made for it, visible words. */
export type MetadataSource = 'linked-data' | 'meta' | 'element' | 'text';

export interface ExtractedArticle {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  modified: string | null;
  lang: string | null;
  /** Canonical address, where the page names one. */
  url: string | null;
  /** Body as plain text, paragraphs separated by a blank line. */
  text: string;
  /** True where the page gives only a part (paywall, truncation). */
  partial: boolean;
  /** Where on the page each was found; null where it was not. */
  from: Record<'title' | 'byline' | 'published' | 'modified', MetadataSource | null>;
}
