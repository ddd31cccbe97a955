/** The middle pane: the story's head and one of its four views. */
import type { UseQueryResult } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { StoryView } from '../../backend/contract/views.ts';
import { BriefView } from '../brief/brief-view.tsx';
import { useSaveBrief } from '../brief/use-save-brief.ts';
import { CoverageView } from '../coverage/coverage-view.tsx';
import { useRefresh } from '../feeds/refresh.tsx';
import { FigureSheet } from '../figures/figure-sheet.tsx';
import { useLayers } from '../layers.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { ArticleFacts } from '../reader/article-facts.tsx';
import { EvidenceDoor } from '../reader/evidence-door.tsx';
import { type View, views } from '../selection.ts';
import { type OpenStory, useOptionalStory, useSelection } from '../story-context.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { Blank, Failure } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { StoryHead } from './story-head.tsx';
import { AsideProvider } from './tabs-aside.tsx';

interface StoryPaneProps {
  story: UseQueryResult<StoryView, Error>;
  loading: boolean;
  /** True where the library holds no story. */
  none: boolean;
}

export function StoryPane({ story, loading, none }: StoryPaneProps) {
  const open = useOptionalStory();
  return (
    <main className="pane story" aria-busy={story.isFetching} aria-label="Story">
      {open ? (
        <Views story={open} />
      ) : none ? (
        <NoStory />
      ) : story.error ? (
        <Failure what="The story" error={story.error} onRetry={() => void story.refetch()} />
      ) : (
        (loading || story.isPending) && <StoryGhost />
      )}
    </main>
  );
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

function Views({ story }: { story: OpenStory }) {
  const [selection, select] = useSelection();
  const [aside, setAside] = useState<HTMLElement | null>(null);
  const { save } = useSaveBrief(story.view.summary.id);
  const show = (view: View) => () => select({ type: 'view', view });
  useCommands({
    timeline: show('timeline'),
    figures: show('figures'),
    coverage: show('coverage'),
    brief: show('brief'),
    // The brief's own view saves what it shows.
    ...(selection.view !== 'brief' && { save }),
  });
  const panel = useRef<HTMLDivElement>(null);
  useFocusStays(panel, `${selection.view} ${selection.reading}`);
  return (
    <>
      <StoryHead story={story} />
      <Tabs
        className="views"
        selectedKey={selection.view}
        onSelectionChange={(key) => select({ type: 'view', view: key as View })}
      >
        <div className="tabs">
          <TabList aria-label="Views of the story">
            {views.map((view) => (
              <Tab key={view} id={view}>
                <span className="tab-name" data-words={words[view]}>
                  {words[view]}
                </span>
                <small>{countOf(view, story)}</small>
              </Tab>
            ))}
          </TabList>
          <div className="aside" ref={setAside} />
        </div>
        <AsideProvider value={aside}>
          <TabPanel ref={panel} key={selection.view} id={selection.view} className="view">
            {selection.reading ? <ArticleFacts /> : <CurrentView view={selection.view} />}
          </TabPanel>
        </AsideProvider>
      </Tabs>
      <EvidenceDoor />
    </>
  );
}

/** Where what had the focus goes with its view, the focus goes to the tab of the next, and not out of the story. */
function useFocusStays(panel: RefObject<HTMLElement | null>, shown: string): void {
  const within = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      within.current = target instanceof Element && panel.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [panel]);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const lost = within.current && !within.current.isConnected;
    if (lost && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.tabs [role="tab"][aria-selected="true"]')?.focus();
  }, [shown]);
}

function CurrentView({ view }: { view: View }) {
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
}

function NoStory() {
  const refresh = useRefresh();
  const openLayer = useLayers();
  return (
    <Blank
      title="No story yet"
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
