/** What the user holds of a fact, and the other things that he could. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { FactStatus } from '../../backend/contract/views.ts';
import type { Fact } from '../../core/model.ts';
import { useStory } from '../story-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { canDismiss } from './can-dismiss.ts';
import { useDecide } from './use-decide.ts';

const statuses: readonly (readonly [FactStatus, string])[] = [
  ['unchecked', 'not verified'],
  ['verified', 'verified'],
  ['disputed', 'disputed'],
  ['dismissed', 'dismissed'],
];

export function StatusMenu({ fact }: { fact: Fact }) {
  const story = useStory();
  const status = story.view.decisions[fact.id]?.status ?? 'unchecked';
  const decide = useDecide(story.view.summary.id, fact);
  const offered = statuses.filter(([each]) => each !== 'dismissed' || canDismiss(fact));
  const words = statuses.find(([each]) => each === status)?.[1];
  return (
    <MenuTrigger>
      <Button className="status-choice">
        {words}
        <Icon name="down" small />
      </Button>
      <Popover placement="bottom end">
        <Menu
          className="menu"
          aria-label="What you hold of it"
          selectionMode="single"
          selectedKeys={[status]}
          disallowEmptySelection
          onSelectionChange={(keys) => {
            const chosen = offered.find(([each]) => keys !== 'all' && keys.has(each));
            if (chosen) void decide({ status: chosen[0] });
          }}
        >
          {offered.map(([each, said]) => (
            <MenuItem key={each} id={each}>
              {said[0]?.toUpperCase()}
              {said.slice(1)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
