/** The sources in the library, by folder, with unread articles and health. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { FeedView } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { Icon } from '../ui/icon.tsx';
import { groupByFolder } from './group-by-folder.ts';
import { useRefresh } from './refresh.tsx';
import { sayHealth } from './say-health.ts';

export function SourceList() {
  const { query } = useApi();
  const feeds = useQuery(query.feed.list.queryOptions());
  const openLayer = useLayers();
  const folders = groupByFolder(feeds.data ?? []);
  /** In one folder or in none, they are shown at once. */
  const few = folders.length === 1 && (feeds.data?.length ?? 0) < 9;
  return (
    <section className="sources" aria-label="Sources">
      <div className="library-head">
        <AriaButton className="library-filter" onPress={() => openLayer('sources')}>
          <h2>Sources</h2>
        </AriaButton>
        <span className="push">{feeds.data?.length || ''}</span>
      </div>
      {feeds.data?.length === 0 && <p className="library-note">None yet.</p>}
      <div className="source-folders">
        {folders.map(([folder, members]) =>
          folder === '' && few ? (
            <Feeds key={folder} feeds={members} />
          ) : (
            <Folder key={folder} folder={folder} feeds={members} open={few} />
          ),
        )}
      </div>
    </section>
  );
}

function Folder({
  folder,
  feeds,
  open: opens,
}: {
  folder: string;
  feeds: FeedView[];
  open: boolean;
}) {
  const [open, setOpen] = useState(opens);
  const failed = feeds.filter((feed) => feed.health === 'failed').length;
  return (
    <>
      <AriaButton className="feed-line folder" aria-expanded={open} onPress={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} small />
        <span className="clip">{folder || 'Without folder'}</span>
        <small>
          {failed > 0 && (
            <span className="bad">
              <Icon name="warning" small />
              {failed}
              <span className="hidden-text"> failed, of </span>
            </span>
          )}
          {feeds.length}
        </small>
      </AriaButton>
      {open && <Feeds feeds={feeds} />}
    </>
  );
}

function Feeds({ feeds }: { feeds: readonly FeedView[] }) {
  return (
    <ul>
      {feeds.map((feed) => (
        <Source key={feed.id} feed={feed} />
      ))}
    </ul>
  );
}

function Source({ feed }: { feed: FeedView }) {
  const openLayer = useLayers();
  const { outcomes, running } = useRefresh();
  const outcome = running ? outcomes[feed.id] : undefined;
  const waiting = running && !outcome && feed.health !== 'paused' && feed.health !== 'gone';
  const bad = feed.health === 'failed' || feed.health === 'gone';
  return (
    <li>
      <AriaButton className="feed-line" onPress={() => openLayer('sources')}>
        <span className="clip">{feed.title}</span>
        <small className={bad ? 'bad' : ''}>
          {bad && <Icon name="warning" small />}
          {waiting
            ? 'waiting'
            : outcome?.type === 'read' && outcome.added > 0
              ? `${outcome.added} new`
              : sayHealth(feed)}
        </small>
      </AriaButton>
    </li>
  );
}
