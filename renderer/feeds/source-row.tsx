/** One source in the manager: what it is, how its last visit went, when the next is due, and what can be done with it. */
import { useQueryClient } from '@tanstack/react-query';
import { memo, useDeferredValue, useState } from 'react';
import type { FeedView } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { sayError } from '../ui/blank.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayCount } from '../ui/say.ts';
import { sayInterval } from './intervals.ts';
import { useRefresh } from './refresh.tsx';
import { sayHealth } from './say-health.ts';
import { sayVisits } from './say-visits.ts';
import { SourceInterval } from './source-interval.tsx';

interface SourceRowProps {
  feed: FeedView;
  onSay: (words: string) => void;
}

/** Scrolling leaves the rows that stay as they are. */
export const SourceRow = memo(function SourceRow({ feed, onSay }: SourceRowProps) {
  const { client } = useApi();
  const queries = useQueryClient();
  const { visit, running, outcomes } = useRefresh();
  const [sure, setSure] = useState(false);
  // The buttons take longest of all in a row: they come in slices, into the room that is kept for them.
  const isWhole = useDeferredValue(true, false);
  const bad = feed.health === 'failed' || feed.health === 'gone';
  const paused = feed.health === 'paused';
  const waiting = running && outcomes[feed.id] === undefined;
  const act = async (action: Promise<void>, done: string) => {
    try {
      await action;
      await queries.invalidateQueries();
      onSay(done);
    } catch (error) {
      onSay(sayError(error));
    }
  };
  const { id, title, ownMinutes } = feed;
  const own = ownMinutes === null ? null : sayInterval(ownMinutes).toLowerCase();
  return (
    <>
      <span className={bad ? 'bad' : 'quiet'}>
        <Icon name={bad ? 'warning' : paused ? 'pause' : 'feed'} />
      </span>
      <div className="source-words">
        <b className="clip">{title}</b>
        <span className="clip quiet">{feed.url}</span>
        {feed.message && <p className={bad ? 'bad' : 'quiet'}>{feed.message}</p>}
      </div>
      <span className="source-state quiet">
        {[sayCount(feed.articles, 'article'), sayHealth(feed), own].filter(Boolean).join(' · ')}
        <br />
        {sayVisits(feed, new Date())}
      </span>
      {sure ? (
        <span className="source-acts">
          <Button
            autoFocus
            onPress={() =>
              void act(client.feed.remove({ id }), `${title} is removed. Its articles stay.`)
            }
          >
            Remove
          </Button>
          <Button look="bare" onPress={() => setSure(false)}>
            Keep
          </Button>
        </span>
      ) : (
        <span className="source-acts">
          {isWhole && (
            <>
              <IconButton
                icon="refresh"
                label={`Ask ${title} now`}
                isDisabled={waiting}
                onPress={() => visit([id])}
              />
              <SourceInterval
                feed={feed}
                onChange={(minutes) =>
                  void act(
                    client.feed.setInterval({ id, minutes }),
                    `${title} is asked ${minutes === null ? 'as often as the others' : sayInterval(minutes).toLowerCase()}.`,
                  )
                }
              />
              <Button
                look="bare"
                aria-label={`${paused ? 'Resume' : 'Pause'} ${title}`}
                onPress={() =>
                  void act(
                    client.feed.setPaused({ id, paused: !paused }),
                    `${title} is ${paused ? 'asked again' : 'paused'}.`,
                  )
                }
              >
                {paused ? 'Resume' : 'Pause'}
              </Button>
              <IconButton
                icon="close"
                label={`Remove ${title}; its articles stay`}
                onPress={() => setSure(true)}
              />
            </>
          )}
        </span>
      )}
    </>
  );
});
