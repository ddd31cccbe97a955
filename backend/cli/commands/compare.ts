/** `compare`: lines up what articles say, straight from files and without the library. */
import type { Command } from 'commander';
import { compareStory } from '../../../core/compare/index.ts';
import { unifySources } from '../../../core/extract/attributions/unify-sources.ts';
import { unifyNames } from '../../../core/extract/entities/unify-names.ts';
import { extractMentions } from '../../../core/extract/index.ts';
import type { AnalysedArticle } from '../../../core/model.ts';
import { createStoryIndex, titleStory } from '../../../core/story/index.ts';
import { inPublicationOrder } from '../../deriving/publication-order.ts';
import { messageOf } from '../../failures.ts';
import { readArticleFile } from '../../files/read-article-file.ts';
import { type ComparedStory, toArticleOutput, toStoryOutput } from '../contract-output.ts';
import { type LexiconOptions, lexiconOf, withLexicon } from '../lexicon-option.ts';
import { printJson, printLine, reportFailure } from '../report.ts';
import { renderStory } from '../tables/render-story.ts';

export function defineCompare(command: Command): void {
  withLexicon(command)
    .argument(
      '<file...>',
      'articles (.json), feeds (.xml .rss .atom), single articles (.txt .md .html)',
    )
    .option('--one-story', 'take all articles as one story instead of grouping them')
    .option('--json', 'print one parallax.comparison/1 object')
    .addHelpText(
      'after',
      `
Examples:
  parallax compare coverage.json
  parallax compare --one-story reuters.html bbc.html ap.txt
  parallax compare --json coverage.json > comparison.json`,
    )
    .action(compare);
}

async function compare(
  files: string[],
  options: LexiconOptions & { oneStory?: true; json?: true },
): Promise<void> {
  const lexicon = lexiconOf(options);
  const articles: AnalysedArticle[] = [];
  const failures: { file: string; error: string }[] = [];
  const taken = new Set<string>();
  for (const file of files) {
    try {
      for (const article of await readArticleFile(file, true)) {
        const id = freeId(article.id, taken);
        articles.push({ ...article, id, mentions: extractMentions(article, lexicon) });
      }
    } catch (error) {
      reportFailure(file, error);
      failures.push({ file, error: messageOf(error) });
    }
  }
  const groups = groupArticles(articles, options.oneStory === true).map((group) => ({
    ...group,
    articles: unifySources(unifyNames(group.articles)),
  }));
  const byId = new Map(groups.flatMap((group) => group.articles).map((one) => [one.id, one]));
  const stories = groups.map(compareGroup);
  if (options.json) {
    await printJson({
      format: 'parallax.comparison/1',
      articles: [
        ...articles.flatMap(({ id }) => byId.get(id) ?? []).map(toArticleOutput),
        ...failures,
      ],
      stories: stories.map(toStoryOutput),
    });
    return;
  }
  for (const story of stories) {
    const printed = story.articles.flatMap((id) => byId.get(id) ?? []);
    await printLine(renderStory({ ...story, articles: printed, decided: new Map() }));
  }
}

/** Two files may use one id for different articles; the later one gets a number. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id} (${n})`;
  taken.add(free);
  return free;
}

interface Group {
  id: string;
  articles: AnalysedArticle[];
}

function groupArticles(articles: readonly AnalysedArticle[], oneStory: boolean): Group[] {
  const inOrder = inPublicationOrder(articles);
  if (oneStory) return inOrder.length === 0 ? [] : [{ id: 's1', articles: inOrder }];
  const index = createStoryIndex();
  const groups = new Map<string, Group>();
  const stories = new Map<string, string>();
  for (const article of inOrder) {
    const { story, moved } = index.place(article);
    stories.set(article.id, story);
    for (const move of moved) stories.set(move.article, move.story);
  }
  for (const article of inOrder) {
    const story = stories.get(article.id) as string;
    const group = groups.get(story) ?? { id: story, articles: [] };
    group.articles.push(article);
    groups.set(story, group);
  }
  return [...groups.values()].sort((a, b) => b.articles.length - a.articles.length);
}

function compareGroup({ id, articles }: Group): ComparedStory {
  return {
    id,
    title: titleStory(articles),
    articles: articles.map((article) => article.id),
    ...compareStory(articles),
  };
}
