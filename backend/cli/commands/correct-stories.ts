/** `stories merge`, `split` and `move`. */
import type { Command } from 'commander';
import { mergeStories, moveArticle, splitStory } from '../../deciding/correct-stories.ts';
import { decide, withExample } from '../decide.ts';
import { findArticle } from '../find-article.ts';
import { findStory } from '../find-story.ts';

export function defineCorrections(stories: Command): void {
  withExample(
    stories
      .command('merge')
      .summary('Make one story of several')
      .description('Makes one story of several; the first stays, with its id and marks.')
      .argument('<into>', 'the story that stays')
      .argument('<stories...>', 'those that become part of it'),
    'stories merge s-3806626e s-91b2c004',
  ).action((into: string, others: string[], _: object, command: Command) =>
    decide(command, (workspace) => {
      const ids = [into, ...others].map((words) => findStory(workspace.library, words).id);
      return mergeStories(workspace, ids);
    }),
  );
  withExample(
    stories
      .command('split')
      .summary('Make a new story of some articles of one')
      .description('Makes a new story of some articles of one.')
      .argument('<story>', 'the story that they leave')
      .argument('<articles...>', 'the articles, by id or address'),
    'stories split "Colorado" 5f0c2a77 https://example.org/report',
  ).action((words: string, articles: string[], _: object, command: Command) =>
    decide(command, (workspace) => {
      const story = findStory(workspace.library, words).id;
      const ids = articles.map((name) => findArticle(workspace.library, name).id);
      return splitStory(workspace, { story, articles: ids });
    }),
  );
  withExample(
    stories
      .command('move')
      .summary('Put an article into another story')
      .description('Puts an article into another story.')
      .argument('<article>', 'the article, by id or address')
      .argument('<story>', 'where it belongs'),
    'stories move https://example.org/report "Colorado"',
  ).action((name: string, words: string, _: object, command: Command) =>
    decide(command, (workspace) => {
      const { library } = workspace;
      const { id: article } = findArticle(library, name);
      return moveArticle(workspace, { article, story: findStory(library, words).id });
    }),
  );
}
