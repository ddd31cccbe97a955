/** The library folded to a rail of icons, for a narrow window. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useApi } from '../api.tsx';
import { useRefresh } from '../feeds/refresh.tsx';
import { useLayers } from '../layers.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useStories } from './use-stories.ts';

interface RailProps {
  onUnfold: () => void;
  onSearch: () => void;
}

export function Rail({ onUnfold, onSearch }: RailProps) {
  const { query } = useApi();
  const stories = useStories('all');
  const feeds = useQuery(query.feed.list.queryOptions());
  const refresh = useRefresh();
  const openLayer = useLayers();
  const unread = stories.rows.filter((story) => story.unread > 0).length;
  const failed = feeds.data?.filter((feed) => feed.health === 'failed').length ?? 0;
  return (
    <div className="rail">
      <RailButton icon="search" label="Search articles" onPress={onSearch} />
      <RailButton
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
      <RailButton icon="plus" label="Add a source or an article" onPress={() => openLayer('add')} />
      <RailButton
        icon="refresh"
        label={refresh.running ? 'Cancel the refresh' : 'Refresh all sources'}
        spin={refresh.running}
        onPress={refresh.running ? refresh.cancel : refresh.start}
      />
    </div>
  );
}

interface RailButtonProps {
  icon: IconName;
  label: string;
  count?: number;
  bad?: boolean;
  spin?: boolean;
  onPress: () => void;
}

function RailButton({ icon, label, count = 0, bad, spin, onPress }: RailButtonProps) {
  return (
    <Button className="rail-button" aria-label={label} onPress={onPress}>
      <Icon name={icon} spin={spin ?? false} />
      {count > 0 && <span className={bad ? 'badge bad' : 'badge'}>{count}</span>}
    </Button>
  );
}
