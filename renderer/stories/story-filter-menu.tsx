/** Which stories the library shows. */
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../ui/icon.tsx';
import { filterWords } from './filter-words.ts';
import type { StoryFilter } from './use-stories.ts';

interface StoryFilterMenuProps {
  filter: StoryFilter;
  onChange: (filter: StoryFilter) => void;
}

export function StoryFilterMenu({ filter, onChange }: StoryFilterMenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className="library-filter">
        <h2>{filter === 'all' ? 'Stories' : filterWords[filter]}</h2>
        <Icon name="down" small />
      </AriaButton>
      <Popover placement="bottom start">
        <Menu
          className="menu"
          aria-label="Which stories to show"
          selectionMode="single"
          selectedKeys={[filter]}
          onAction={(key) => onChange(key as StoryFilter)}
        >
          {Object.entries(filterWords).map(([id, words]) => (
            <MenuItem key={id} id={id}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
