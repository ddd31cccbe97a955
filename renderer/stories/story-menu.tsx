/** Everything else that can be done with a story: archive, correct, export; and the way to the other layers. */
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import type { StorySummary } from '../../backend/contract/views.ts';
import { useExport } from '../brief/use-export.ts';
import { useLayers } from '../layers.tsx';
import { onMac, sayKey } from '../palette/commands.ts';
import { IconButton } from '../ui/button.tsx';
import type { StoryActions } from './use-story-actions.ts';

export function StoryMenu({ summary, actions }: { summary: StorySummary; actions: StoryActions }) {
  const exportStory = useExport(summary.id);
  const openLayer = useLayers();
  return (
    <MenuTrigger>
      <IconButton icon="more" label="More" />
      <Popover placement="bottom end">
        <Menu className="menu" aria-label="More">
          <MenuSection>
            <MenuItem onAction={actions.markRead}>
              {summary.unread === 0 ? 'Mark unread' : 'Mark read'} <kbd>m</kbd>
            </MenuItem>
            <MenuItem onAction={actions.archive}>
              {summary.archived ? 'Back to the library' : 'Archive'}
            </MenuItem>
          </MenuSection>
          <Separator />
          <MenuSection>
            <Header>Correct</Header>
            <MenuItem onAction={actions.merge}>Merge with…</MenuItem>
            <MenuItem onAction={actions.chooseArticles}>Split, or move articles…</MenuItem>
            <MenuItem onAction={() => openLayer('names')}>Names…</MenuItem>
            <MenuItem onAction={() => openLayer('decisions')}>Decisions…</MenuItem>
          </MenuSection>
          <Separator />
          <MenuSection>
            <Header>Export the story as</Header>
            <MenuItem onAction={() => exportStory('csv')}>CSV, the figure sheet</MenuItem>
            <MenuItem onAction={() => exportStory('json')}>JSON, everything</MenuItem>
            <MenuItem onAction={() => exportStory('timelinejs')}>TimelineJS</MenuItem>
            <MenuItem onAction={() => exportStory('csl-json')}>CSL-JSON, the citations</MenuItem>
            <MenuItem onAction={() => openLayer('exportAll')}>All stories…</MenuItem>
          </MenuSection>
          <Separator />
          <MenuSection>
            <MenuItem onAction={() => openLayer('sources')}>Sources</MenuItem>
            <MenuItem onAction={() => openLayer('settings')}>
              Settings <kbd>{sayKey('mod+,', onMac)}</kbd>
            </MenuItem>
            <MenuItem onAction={() => openLayer('keys')}>
              Keys <kbd>?</kbd>
            </MenuItem>
            <MenuItem onAction={() => openLayer('about')}>About Parallax</MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
