/** The window: library, story and evidence side by side, and the layers that open above them. */
import { isDefinedError } from '@orpc/client';
import { useQuery } from '@tanstack/react-query';
import { type Dispatch, useDeferredValue, useEffect, useMemo, useReducer } from 'react';
import { useApi } from './api.tsx';
import { RefreshProvider } from './feeds/refresh.tsx';
import { RefreshReport } from './feeds/refresh-report.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { Layers } from './layers.tsx';
import { Evidence } from './reader/evidence.tsx';
import { nothingSelected, type Selection, type SelectionStep, select } from './selection.ts';
import { Library } from './stories/library.tsx';
import { StoryPane } from './stories/story-pane.tsx';
import { useStories } from './stories/use-stories.ts';
import { SelectionProvider, StoryProvider, useOpenStory } from './story-context.tsx';

export function App() {
  const [selection, step] = useReducer(select, nothingSelected);
  const { query } = useApi();
  const stories = useStories('all');
  const feeds = useQuery(query.feed.list.queryOptions());
  const id = selection.story ?? stories.rows[0]?.id ?? null;
  const story = useQuery(
    query.story.read.queryOptions({ input: { id: id ?? '' }, enabled: id !== null }),
  );
  // A large story is drawn in slices, so that keys and scrolling go on meanwhile.
  const open = useOpenStory(useDeferredValue(story.data));
  const gone = isDefinedError(story.error) && story.error.code === 'NOT_FOUND';
  useEffect(() => {
    // Stories are merged and split as articles arrive.
    if (gone) step({ type: 'story', story: null });
  }, [gone]);
  const isNew = stories.total === 0 && feeds.data?.length === 0;
  // The same as long as nothing else is selected: all panes read it.
  const selected = useMemo(
    (): [Selection, Dispatch<SelectionStep>] => [
      id === selection.story ? selection : { ...selection, story: id },
      step,
    ],
    [id, selection],
  );

  return (
    <SelectionProvider value={selected}>
      <RefreshProvider>
        <StoryProvider value={open}>
          <Layers>
            <div className={selection.reading && open ? 'window reading' : 'window'}>
              <Library />
              {isNew ? (
                <FirstRun />
              ) : (
                <StoryPane
                  error={story.error}
                  fetching={story.isFetching}
                  loading={stories.isPending || story.isPending}
                  none={stories.total === 0}
                  onRetry={story.refetch}
                />
              )}
              <RefreshReport>
                <Evidence story={open} />
              </RefreshReport>
            </div>
          </Layers>
        </StoryProvider>
      </RefreshProvider>
    </SelectionProvider>
  );
}
