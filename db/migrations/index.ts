/** The migrations in order; the position is the version that a library has after it. */
import { feedsAndArticles } from './0001-feeds-and-articles.ts';
import { derived } from './0002-derived.ts';
import { decisions } from './0003-decisions.ts';
import { corrections } from './0004-corrections.ts';
import { names } from './0005-names.ts';
import { search } from './0006-search.ts';
import { pages } from './0007-pages.ts';
import { lists } from './0008-lists.ts';
import { headlines } from './0009-headlines.ts';
import { withoutLanguages } from './0010-without-languages.ts';
import { feedPace } from './0011-feed-pace.ts';
import { aliases } from './0012-aliases.ts';
import { keptTitles } from './0013-kept-titles.ts';

/** What has once been released here is never edited again: changes are new migrations. */
export const migrations: readonly string[] = [
  feedsAndArticles,
  derived,
  decisions,
  corrections,
  names,
  search,
  pages,
  lists,
  headlines,
  withoutLanguages,
  feedPace,
  aliases,
  keptTitles,
];
