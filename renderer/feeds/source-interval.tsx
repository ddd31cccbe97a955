/** How often one source is asked: as often as the others, or at an interval of its own. */
import { useQuery } from '@tanstack/react-query';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { FeedView } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { IconButton } from '../ui/button.tsx';
import { intervalsWith, sayInterval } from './intervals.ts';

interface SourceIntervalProps {
  feed: FeedView;
  onChange: (minutes: number | null) => void;
}

const asOthers = 'others';

export function SourceInterval({ feed, onChange }: SourceIntervalProps) {
  const { title, ownMinutes } = feed;
  return (
    <MenuTrigger>
      <IconButton
        icon="clock"
        label={`How often ${title} is asked: ${ownMinutes === null ? 'as the others' : sayInterval(ownMinutes).toLowerCase()}`}
        pressed={ownMinutes !== null}
      />
      <Popover placement="bottom end">
        <Choices feed={feed} onChange={onChange} />
      </Popover>
    </MenuTrigger>
  );
}

function Choices({ feed, onChange }: SourceIntervalProps) {
  const { query } = useApi();
  const settings = useQuery(query.app.settings.queryOptions());
  const { title, ownMinutes } = feed;
  const usual = settings.data?.refreshMinutes;
  return (
    <Menu
      className="menu"
      aria-label={`How often ${title} is asked`}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[ownMinutes === null ? asOthers : String(ownMinutes)]}
      onSelectionChange={(keys) => {
        const [chosen] = keys;
        if (chosen !== undefined) onChange(chosen === asOthers ? null : Number(chosen));
      }}
    >
      <MenuSection>
        <Header>
          {usual === null
            ? 'The others are asked only when you refresh: so say the settings'
            : 'Less often where the publisher asks for it'}
        </Header>
        <MenuItem id={asOthers}>
          As the others{usual ? `, ${sayInterval(usual).toLowerCase()}` : ''}
        </MenuItem>
        {intervalsWith(ownMinutes).map((minutes) => (
          <MenuItem key={minutes} id={String(minutes)}>
            {sayInterval(minutes)}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
