/** The middle pane: the story's head and one of its four views. */
import { memo, useRef, useState } from 'react';
import { BriefView } from '../brief/brief-view.tsx';
import { useSaveBrief } from '../brief/use-save-brief.ts';
import { CoverageView } from '../coverage/coverage-view.tsx';
import { useRefresh } from '../feeds/refresh.tsx';
import { FigureSheet } from '../figures/figure-sheet.tsx';
import { useLayers } from '../layers.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { ArticleFacts } from '../reader/article-facts.tsx';
import { EvidenceDoor } from '../reader/evidence-door.tsx';
import { useReaderFocus } from '../reader/use-reader-focus.ts';
import type { View } from '../selection.ts';
import { type OpenStory, useOptionalStory, useSelection } from '../story-context.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { Blank, Failure } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { storyPane } from '../ui/keep-focus.ts';
import { useCalmly } from '../ui/use-calmly.ts';
import { useFocusStays } from '../ui/use-focus-stays.ts';
import { StoryHead } from './story-head.tsx';
import { AsideProvider } from './tabs-aside.tsx';
import { tabOf, ViewTabs, viewPanel } from './view-tabs.tsx';

interface StoryPaneProps {
  error: Error | null;
  fetching: boolean;
  /** True until the story or the list of stories is there. */
  loading: boolean;
  /** True where the library holds no story. */
  none: boolean;
  onRetry: () => unknown;
}

/** Lists that grow page by page leave it as it is. */
export const StoryPane = memo(function StoryPane(props: StoryPaneProps) {
  const { error, fetching, loading, none, onRetry } = props;
  const open = useOptionalStory();
  const pane = useRef<HTMLElement>(null);
  // Also where a story is read anew and has less in it.
  useFocusStays(pane, open, storyPane);
  return (
    <main ref={pane} className="pane story" aria-busy={fetching} aria-label="Story" tabIndex={-1}>
      {(open || (loading && !none)) && <ViewKeys />}
      {open ? (
        <Views story={open} />
      ) : none ? (
        <NoStory />
      ) : error ? (
        <Failure what="The story" error={error} onRetry={() => void onRetry()} alone />
      ) : (
        loading && <StoryGhost />
      )}
    </main>
  );
});

/** The keys of the views, which are heard also while the story is still being read. */
function ViewKeys() {
  const [, select] = useSelection();
  const show = (view: View) => () => select({ type: 'view', view });
  useCommands({
    timeline: show('timeline'),
    figures: show('figures'),
    coverage: show('coverage'),
    brief: show('brief'),
  });
  return null;
}

const words: Record<View, string> = {
  timeline: 'Timeline',
  figures: 'Figures',
  coverage: 'Coverage',
  brief: 'Brief',
};

function countOf(view: View, { view: story }: OpenStory): number | null {
  if (view === 'timeline') return story.events.length;
  if (view === 'figures') return story.facts.length;
  return view === 'coverage' ? story.articles.length : null;
}

function selectedTab(): Element | null {
  return document.querySelector('.tabs [role="tab"][aria-selected="true"]');
}

const Views = memo(function Views({ story }: { story: OpenStory }) {
  const [selection, select] = useSelection();
  const [aside, setAside] = useState<HTMLElement | null>(null);
  const { save } = useSaveBrief(story.view.summary.id);
  // The tab follows at once, what it shows in slices; but the reader has its own layout, and comes with it.
  const wanted = selection.reading ? 'article' : selection.view;
  const followed = useCalmly(wanted);
  const shown = selection.reading ? 'article' : followed;
  // The brief's own view saves what it shows.
  useCommands(shown === 'brief' ? {} : { save });
  const place = useRef<HTMLDivElement>(null);
  useReaderFocus(selection.reading, selection.view);
  useFocusStays(place, shown, selectedTab);
  return (
    <>
      <StoryHead story={story} />
      <div ref={place} className="views">
        <div className="tabs">
          <ViewTabs
            words={words}
            countOf={(each) => countOf(each, story)}
            view={selection.view}
            onChange={(each) => select({ type: 'view', view: each })}
          />
          <div className="aside" ref={setAside} />
        </div>
        <AsideProvider value={aside}>
          <div
            key={shown}
            id={viewPanel}
            role="tabpanel"
            aria-labelledby={tabOf(selection.view)}
            aria-busy={shown !== wanted}
            className="view"
          >
            {shown === 'article' ? <ArticleFacts /> : <CurrentView view={shown} />}
          </div>
        </AsideProvider>
      </div>
      <EvidenceDoor />
    </>
  );
});

const CurrentView = memo(function CurrentView({ view }: { view: View }) {
  switch (view) {
    case 'timeline':
      return <TimelineView />;
    case 'figures':
      return <FigureSheet />;
    case 'coverage':
      return <CoverageView />;
    case 'brief':
      return <BriefView />;
  }
});

function NoStory() {
  const refresh = useRefresh();
  const openLayer = useLayers();
  return (
    <Blank
      title="No story yet"
      alone
      actions={
        <>
          <Button look="primary" isDisabled={refresh.running} onPress={refresh.start}>
            Refresh all sources
          </Button>
          <Button onPress={() => openLayer('add')}>Add an article</Button>
        </>
      }
    >
      Your sources have brought no article so far. Stories form by themselves as soon as articles
      arrive.
    </Blank>
  );
}

/** Holds the place of a story that is being read, so that nothing jumps when it arrives. */
function StoryGhost() {
  return (
    <div className="ghost" role="status">
      <span className="hidden-text">Reading the story</span>
      {[1, 2, 3, 4, 5, 6].map((line) => (
        <i key={line} className="ghost-line" />
      ))}
    </div>
  );
}
