/** The sources in full: health, pause, remove, and OPML in and out. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { FeedView } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { downloadText } from '../ui/download-text.ts';
import { Icon } from '../ui/icon.tsx';
import { sayCount, sayDay } from '../ui/say.ts';
import { groupByFolder } from './group-by-folder.ts';
import { sayHealth } from './say-health.ts';
import { useImportOpml } from './use-import-opml.ts';

export function SourcesDialog({ onClose }: { onClose: () => void }) {
  const { client, query } = useApi();
  const feeds = useQuery(query.feed.list.queryOptions());
  const openLayer = useLayers();
  const importOpml = useImportOpml();
  const [told, setTold] = useState('');
  const say = async (work: () => Promise<string>) => {
    try {
      setTold(await work());
    } catch (error) {
      setTold(sayError(error));
    }
  };
  return (
    <Dialog title="Sources" wide onClose={onClose}>
      <div className="scroll source-table">
        {feeds.data?.length === 0 && (
          <p className="library-note">
            None yet. Add an address, or import the list of your feed reader.
          </p>
        )}
        {groupByFolder(feeds.data ?? []).map(([folder, members]) => (
          <section key={folder}>
            {folder && <h3>{folder}</h3>}
            {members.map((feed) => (
              <SourceRow key={feed.id} feed={feed} />
            ))}
          </section>
        ))}
      </div>
      <div className="layer-foot">
        <Button look="primary" onPress={() => openLayer('add')}>
          Add…
        </Button>
        <FileTrigger
          acceptedFileTypes={['.opml', '.xml', 'text/x-opml']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void say(async () => importOpml(await file.text()));
          }}
        >
          <Button>Import OPML…</Button>
        </FileTrigger>
        <Button
          isDisabled={!feeds.data?.length}
          onPress={() =>
            say(async () => {
              downloadText(await client.feed.exportOpml(), 'parallax-sources.opml', 'text/x-opml');
              return 'Exported to parallax-sources.opml.';
            })
          }
        >
          Export OPML
        </Button>
        <span className="clip" role="status">
          {told}
        </span>
      </div>
    </Dialog>
  );
}

function SourceRow({ feed }: { feed: FeedView }) {
  const { client } = useApi();
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const bad = feed.health === 'failed' || feed.health === 'gone';
  const paused = feed.health === 'paused';
  const act = async (action: Promise<void>) => {
    await action;
    await queries.invalidateQueries();
  };
  return (
    <div className="source-row">
      <span className={bad ? 'bad' : 'quiet'}>
        <Icon name={bad ? 'warning' : paused ? 'pause' : 'feed'} />
      </span>
      <div className="source-words">
        <b className="clip">{feed.title}</b>
        <span className="clip quiet">{feed.url}</span>
        {feed.message && <p className="bad">{feed.message}</p>}
      </div>
      <span className="source-state quiet">
        {[sayCount(feed.articles, 'article'), sayHealth(feed)].filter(Boolean).join(' · ')}
        <br />
        {feed.lastFetched ? `read ${sayDay(feed.lastFetched)}` : ''}
      </span>
      {sure ? (
        <>
          <Button onPress={() => void act(client.feed.remove({ id: feed.id }))}>Remove</Button>
          <Button look="bare" onPress={() => setSure(false)}>
            Keep
          </Button>
        </>
      ) : (
        <>
          <Button
            look="bare"
            aria-label={`${paused ? 'Resume' : 'Pause'} ${feed.title}`}
            onPress={() => void act(client.feed.setPaused({ id: feed.id, paused: !paused }))}
          >
            {paused ? 'Resume' : 'Pause'}
          </Button>
          <IconButton
            icon="close"
            label={`Remove ${feed.title}; its articles stay`}
            onPress={() => setSure(true)}
          />
        </>
      )}
    </div>
  );
}
