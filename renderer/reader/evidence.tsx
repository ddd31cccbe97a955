/** The right pane: what is selected, who says which, and the article with the very words. */
import { memo, useRef } from 'react';
import { type OpenStory, useSelection } from '../story-context.tsx';
import { storyPane } from '../ui/keep-focus.ts';
import { useFocusStays } from '../ui/use-focus-stays.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import './reader.css';
import { ArticlePanel } from './article-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { FactPanel } from './fact-panel.tsx';
import { FactStrip } from './fact-strip.tsx';
import { OriginPanel } from './origin-panel.tsx';

export const Evidence = memo(function Evidence({ story }: { story: OpenStory | null }) {
  const [selection] = useSelection();
  const narrow = useNarrow();
  const fact = story?.fact(selection.fact);
  const event = story?.view.events.find(({ id }) => id === selection.event);
  const article = selection.article === null ? undefined : story?.article(selection.article);
  const pane = useRef<HTMLElement>(null);
  // What is selected elsewhere takes the place of what had the focus here.
  useFocusStays(pane, [fact?.id, event?.id, article?.id].join(' '), storyPane);
  if (!story || (!fact && !event && !article)) {
    return (
      <aside ref={pane} className="pane evidence" aria-label="Evidence">
        <p className="evidence-empty">
          {story
            ? 'Choose a figure, a date or a name to see the words that carry it.'
            : 'The words behind a figure, a date or a name appear here.'}
        </p>
      </aside>
    );
  }
  return (
    <aside
      ref={pane}
      className={selection.reading ? 'pane evidence wide' : 'pane evidence'}
      aria-label="Evidence"
    >
      {(!selection.reading || narrow) &&
        (fact ? (
          <FactPanel fact={fact} />
        ) : event ? (
          <EventPanel event={event} />
        ) : (
          article && selection.view === 'coverage' && <OriginPanel article={article} />
        ))}
      {selection.reading && !narrow && fact && <FactStrip fact={fact} />}
      {article && <ArticlePanel key={article.id} card={article} />}
    </aside>
  );
});
