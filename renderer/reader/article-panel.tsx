/** One article: its head, its text with marks, the map of marks beside it, and the switches of the marks. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { ArticleCard, ArticleView } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useBoard, useCommands } from '../palette/use-commands.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { Failure } from '../ui/blank.tsx';
import { IconButton } from '../ui/button.tsx';
import { sayDay, sayTime } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { ArticleMenu } from './article-menu.tsx';
import { ArticleText } from './article-text.tsx';
import { MarkSwitches } from './mark-switches.tsx';
import { findMarks } from './mark-text.ts';
import { RevisionChanges } from './revision-changes.tsx';
import { useArticleActions } from './use-article-actions.ts';

export function ArticlePanel({ card }: { card: ArticleCard }) {
  const { query } = useApi();
  const article = useQuery(query.article.read.queryOptions({ input: { id: card.id } }));
  return (
    <section className="article-panel" aria-label="Article" aria-busy={article.isPending}>
      <ArticleBar card={card} />
      {article.error && (
        <Failure what="The article" error={article.error} onRetry={() => void article.refetch()} />
      )}
      {article.data && <ArticleBody article={article.data} />}
    </section>
  );
}

function ArticleBar({ card }: { card: ArticleCard }) {
  const [selection, select] = useSelection();
  const actions = useArticleActions(card);
  const widen = () => select({ type: 'reading', reading: !selection.reading });
  useCommands({
    evidence: widen,
    ...(selection.reading && { leaveReader: widen }),
    copy: actions.copy,
    ...(card.url && { browser: actions.openInBrowser }),
  });
  const time = card.published && sayTime(card.published);
  return (
    <div className="article-bar">
      <div className="article-of">
        <b className="clip">{card.outlet || 'Unknown outlet'}</b>
        <span className="quiet clip">
          {card.published ? sayDay(card.published) : 'date not shown'}
          {time && selection.reading && `, ${time}`}
        </span>
      </div>
      {card.url && (
        <IconButton
          icon="outside"
          label="Open in the browser"
          shortcut="b"
          onPress={actions.openInBrowser}
        />
      )}
      <IconButton icon="copy" label="Copy with citation" shortcut="c" onPress={actions.copy} />
      <ArticleMenu article={card.id} />
      <IconButton
        icon={selection.reading ? 'close' : 'book'}
        label={selection.reading ? 'Narrow' : 'Widen'}
        shortcut="e"
        onPress={widen}
      />
    </div>
  );
}

function ArticleBody({ article }: { article: ArticleView }) {
  const story = useStory();
  const [selection] = useSelection();
  const { card, revisions } = article;
  const newest = revisions.length;
  const [chosen, setChosen] = useState(String(newest));
  const scroller = useRef<HTMLDivElement>(null);
  const revision = revisions.find(({ number }) => String(number) === chosen) ?? revisions.at(-1);
  const current = revision === revisions.at(-1);
  const marks = useMemo(
    () => (revision ? findMarks(revision.mentions, current ? story.view.facts : [], card.id) : []),
    [revision, current, story, card.id],
  );
  const board = useBoard();
  useCommands({
    advance: () => {
      const place = scroller.current;
      if (!place) return;
      const rest = place.scrollHeight - place.clientHeight - place.scrollTop;
      if (rest > 4) place.scrollBy({ top: place.clientHeight * 0.85 });
      else board.run('next');
    },
  });
  if (!revision) return null;
  // Every version where they are few; else the first and the newest, and all of them under Changes.
  const named = newest > 4 ? [1, newest] : revisions.map(({ number }) => number);
  const choices = [
    ...named.map((number) => [String(number), `Version ${number}`] as const),
    ['changes', 'Changes'] as const,
  ];
  return (
    <>
      {newest > 1 && selection.reading && (
        <div className="versions">
          <Switch label="Version" choices={choices} value={chosen} onChange={setChosen} />
          <span className="quiet">fetched {sayDay(revision.fetched)}</span>
        </div>
      )}
      <div ref={scroller} className="scroll article-scroll">
        <article className="article">
          {card.author && <p className="by">{card.author}</p>}
          <h2 dir="auto">{revision.title || card.title || 'Without a headline'}</h2>
          {card.partial && <p className="by">Only a part of this article could be read.</p>}
          {chosen === 'changes' ? (
            <RevisionChanges revisions={revisions} />
          ) : (
            <ArticleText
              article={card.id}
              text={revision.text}
              marks={marks}
              selected={current ? selection.span : null}
              scroller={scroller}
            />
          )}
        </article>
      </div>
      <MarkSwitches marks={marks} />
    </>
  );
}
