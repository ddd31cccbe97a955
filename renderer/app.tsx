/** The window: library, story and evidence side by side, and the layers that open above them. */
import { isDefinedError } from '@orpc/client';
import { useQuery } from '@tanstack/react-query';
import {
  type Dispatch,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
} from 'react';
import { useApi } from './api.tsx';
import { RefreshProvider } from './feeds/refresh.tsx';
import { RefreshReport } from './feeds/refresh-report.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { useFollowFact } from './follow-fact.ts';
import { keepSelection, loadSelection, storeSelection } from './keep-selection.ts';
import { Layers } from './layers.tsx';
import { Evidence } from './reader/evidence.tsx';
import type { Selection, SelectionStep } from './selection.ts';
import { Library } from './stories/library.tsx';
import { StoryPane } from './stories/story-pane.tsx';
import { useMarkRead } from './stories/use-mark-read.ts';
import { useStories } from './stories/use-stories.ts';
import { SelectionProvider, StoryProvider, useOpenStory } from './story-context.tsx';
import { useFollowStory } from './use-follow-story.ts';
import { useHoldShown } from './use-hold-shown.ts';

export function App() {
  const [kept, keep] = useReducer(keepSelection, null, loadSelection);
  const { selection, taken } = kept;
  useEffect(() => storeSelection(kept), [kept]);
  const { query } = useApi();
  const stories = useStories('all');
  const feeds = useQuery(query.feed.list.queryOptions());
  const id = selection.story ?? stories.rows[0]?.id ?? null;
  const story = useQuery(
    query.story.read.queryOptions({ input: { id: id ?? '' }, enabled: id !== null }),
  );
  // A large story is drawn in slices, so that keys and scrolling go on meanwhile.
  const open = useOpenStory(useDeferredValue(story.data));
  const onFound = useCallback((found: string | null) => keep({ type: 'follow', story: found }), []);
  const isGone = isDefinedError(story.error) && story.error.code === 'NOT_FOUND';
  useFollowStory({ isGone, view: story.data, article: selection.article, onFound });
  const onFollowed = useCallback(
    (fact: string, span: Selection['span']) => keep({ type: 'followFact', fact, span }),
    [],
  );
  const fact = useFollowFact({ story: open, selection, onFollowed });
  // What is drawn, and not what is about to take its place.
  const shown = open?.view.summary.id ?? id;
  const step = useCallback(
    (next: SelectionStep) => keep({ type: 'step', step: next, shown }),
    [shown],
  );
  const onHold = useCallback(() => shown && keep({ type: 'hold', shown }), [shown]);
  const onTake = useCallback(() => step({ type: 'story', story: shown }), [step, shown]);
  useHoldShown({ shown: taken ? null : shown, onHold, onTake });
  useMarkRead(open?.view, taken, selection.article);
  const isNew = stories.total === 0 && feeds.data?.length === 0;
  // The same as long as nothing else is selected: all panes read it.
  const selected = useMemo(
    (): [Selection, Dispatch<SelectionStep>] => [
      id === selection.story && fact === selection.fact
        ? selection
        : { ...selection, story: id, fact },
      step,
    ],
    [id, fact, selection, step],
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
