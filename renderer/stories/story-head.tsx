/** The head of a story: title, articles and origins, both clocks, the conflicts, and what can be done with it. */
import { useCommands } from '../palette/use-commands.tsx';
import { type OpenStory, useSelection } from '../story-context.tsx';
import { IconButton } from '../ui/button.tsx';
import { sayCount, sayPeriod, saySpan } from '../ui/say.ts';
import { ConflictLine } from './conflict-line.tsx';
import { StoryMenu } from './story-menu.tsx';
import { useStoryActions } from './use-story-actions.ts';

export function StoryHead({ story }: { story: OpenStory }) {
  const { summary, happened } = story.view;
  const actions = useStoryActions(summary);
  const [selection] = useSelection();
  useCommands({ ...actions });
  const { from, to } = summary.reported;
  return (
    <header className={selection.reading ? 'story-head narrow' : 'story-head'}>
      <div className="title-row">
        <h1 title={summary.title} dir="auto">
          {summary.title}
        </h1>
        <IconButton
          icon="pin"
          label={summary.pinned ? 'Unpin' : 'Pin'}
          shortcut="s"
          pressed={summary.pinned}
          onPress={actions.pin}
        />
        <IconButton icon="merge" label="Merge with another story…" onPress={actions.merge} />
        <StoryMenu summary={summary} actions={actions} />
      </div>
      <p className="sub clip">
        <span>
          {summary.archived && (
            <>
              <b>Archived</b> ·{' '}
            </>
          )}
          {sayCount(summary.articles, 'article')}
          {!(summary.comparing && summary.origins === 0) &&
            ` · ${sayCount(summary.origins, 'origin')}`}
        </span>
        {happened && (
          <span>
            <i>happened</i> {saySpan(happened.from, happened.to)}
          </span>
        )}
        {from && to && (
          <span>
            <i>reported</i> {sayPeriod(from.slice(0, 10), to.slice(0, 10))}
          </span>
        )}
      </p>
      <ConflictLine story={story} />
    </header>
  );
}
