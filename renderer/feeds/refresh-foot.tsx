/** The foot of the library: the refresh under way with its progress, or what the last one did, or why there is none. */
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useApi } from '../api.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFocusOn } from '../ui/keep-focus.ts';
import { sayCount } from '../ui/say.ts';
import './feeds.css';
import { ProgressBar } from './progress-bar.tsx';
import { useRefresh } from './refresh.tsx';
import { useOfflineSince } from './use-offline-since.ts';

export function RefreshFoot() {
  const refresh = useRefresh();
  const { connected } = useApi();
  if (refresh.running) return <Running />;
  return (
    <div className="foot" role="status">
      {connected ? (
        <LastRefresh />
      ) : (
        <span className="foot-words">
          <Icon name="offline" small /> Parallax does not answer; trying again
        </span>
      )}
      <IconButton icon="refresh" label="Refresh all sources" shortcut="r" onPress={refresh.start} />
    </div>
  );
}

function Running() {
  const refresh = useRefresh();
  const { done, feeds, doing, added, share, comparing } = refresh;
  const words = comparing
    ? 'Comparing'
    : feeds > 0
      ? `Refreshing, ${done} of ${feeds}`
      : 'Refreshing';
  return (
    <div className="foot busy">
      <div className="foot-row">
        <AriaButton
          className="foot-words clip"
          isDisabled={comparing}
          onPress={() => refresh.showReport(!refresh.reportOpen)}
        >
          {words}
        </AriaButton>
        {!comparing && <Cancel />}
      </div>
      <ProgressBar label={words} share={share} />
      <p className="clip" aria-live="polite">
        {doing}
        {!comparing && added > 0 && ` · ${added} new so far`}
      </p>
    </div>
  );
}

function Cancel() {
  const { cancelling, cancel } = useRefresh();
  const place = useRef<HTMLSpanElement>(null);
  useFocusOn(place, () => [() => document.querySelector('.foot button:last-of-type')]);
  return (
    <span ref={place}>
      <Button isPending={cancelling} onPress={cancel}>
        {cancelling ? 'Stopping' : 'Cancel'}
      </Button>
    </span>
  );
}

function LastRefresh() {
  const refresh = useRefresh();
  const offlineSince = useOfflineSince();
  const { query } = useApi();
  const feeds = useQuery(query.feed.list.queryOptions());
  if (offlineSince) {
    return (
      <span className="foot-words">
        <Icon name="offline" small /> Offline since {offlineSince}
      </span>
    );
  }
  if (!feeds.data || feeds.data.length === 0) {
    return <span className="foot-words">Nothing leaves this computer</span>;
  }
  const failed = feeds.data.filter((feed) => feed.health === 'failed').length;
  const last = feeds.data
    .map((feed) => feed.lastFetched ?? '')
    .reduce((a, b) => (a > b ? a : b), '');
  const words = [
    refresh.cancelled
      ? 'Stopped'
      : last
        ? `Refreshed ${sayClock(new Date(last))}`
        : sayCount(feeds.data.length, 'source'),
    failed > 0 ? `${failed} of ${feeds.data.length} failed` : null,
    failed === 0 && refresh.summary ? `${refresh.added} new` : null,
  ];
  return (
    <AriaButton
      className="foot-words clip"
      isDisabled={!refresh.startedAt}
      onPress={() => refresh.showReport(!refresh.reportOpen)}
    >
      {words.filter(Boolean).join(' · ')}
    </AriaButton>
  );
}

/** "14:02" for today, "20 Jun" otherwise, in local time. */
function sayClock(time: Date): string {
  return time.toDateString() === new Date().toDateString()
    ? time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
