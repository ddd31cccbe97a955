/** The library folded to a rail of icons, for a narrow window. */
import { useQuery } from '@tanstack/react-query';
import type { Ref, RefObject } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useApi } from '../api.tsx';
import { ProgressBar } from '../feeds/progress-bar.tsx';
import { useRefresh } from '../feeds/refresh.tsx';
import { useOfflineSince } from '../feeds/use-offline-since.ts';
import { useLayers } from '../layers.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useHint } from '../ui/use-hint.ts';
import { useStories } from './use-stories.ts';

interface RailProps {
  /** The button that shows the stories. */
  opener: RefObject<HTMLButtonElement | null>;
  /** True while the library lies over it: then nothing in it is reached. */
  covered: boolean;
  onUnfold: () => void;
  onSearch: () => void;
}

export function Rail({ opener, covered, onUnfold, onSearch }: RailProps) {
  const { query } = useApi();
  const stories = useStories('all');
  const feeds = useQuery(query.feed.list.queryOptions());
  const openLayer = useLayers();
  const unread = stories.rows.filter((story) => story.unread > 0).length;
  const failed = feeds.data?.filter((feed) => feed.health === 'failed').length ?? 0;
  return (
    <div className="rail" inert={covered}>
      <RailButton icon="search" label="Search articles" shortcut="/" onPress={onSearch} />
      <RailButton
        ref={opener}
        icon="stories"
        label={`Stories, ${unread} unread`}
        count={unread}
        onPress={onUnfold}
      />
      <RailButton
        icon="feed"
        label={`Sources, ${failed} failed`}
        count={failed}
        bad
        onPress={() => openLayer('sources')}
      />
      <span className="rail-space" />
      <RailButton
        icon="plus"
        label="Add a source or an article"
        shortcut="a"
        onPress={() => openLayer('add')}
      />
      <RailRefresh />
    </div>
  );
}

/** The foot of the library in little: a bar that moves while sources are asked, and the way to stop. */
function RailRefresh() {
  const { running, comparing, done, feeds, share, doing, added, summary, start, cancel } =
    useRefresh();
  const offlineSince = useOfflineSince();
  const words = comparing ? 'Comparing' : `Asking the sources, ${done} of ${feeds}`;
  return (
    <>
      {running && (
        <div className="rail-progress" title={doing}>
          <ProgressBar label={words} share={share} />
        </div>
      )}
      {running && !comparing ? (
        <RailButton icon="close" label={`${words}: cancel`} onPress={cancel} />
      ) : (
        <RailButton
          icon={offlineSince ? 'offline' : 'refresh'}
          label={`${offlineSince ? `Offline since ${offlineSince}. ` : ''}Refresh all sources`}
          shortcut="r"
          spin={running}
          onPress={start}
        />
      )}
      <span className="hidden-text" role="status">
        {running ? words : summary && `All asked, ${added} new`}
      </span>
    </>
  );
}

interface RailButtonProps {
  ref?: Ref<HTMLButtonElement>;
  icon: IconName;
  label: string;
  count?: number;
  bad?: boolean;
  spin?: boolean;
  shortcut?: string;
  onPress: () => void;
}

function RailButton(props: RailButtonProps) {
  const { ref, icon, label, count = 0, bad, spin, shortcut, onPress } = props;
  const hint = useHint();
  return (
    <TooltipTrigger delay={500} closeDelay={0} {...hint}>
      <Button {...(ref && { ref })} className="rail-button" aria-label={label} onPress={onPress}>
        <Icon name={icon} spin={spin ?? false} />
        {count > 0 && <span className={bad ? 'badge bad' : 'badge'}>{count}</span>}
      </Button>
      {hint.isOpen && (
        <Tooltip className="hint" placement="right" offset={6}>
          {label}
          {shortcut && <kbd>{shortcut}</kbd>}
        </Tooltip>
      )}
    </TooltipTrigger>
  );
}
