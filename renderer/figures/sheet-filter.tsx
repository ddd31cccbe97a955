/** Which facts the sheet shows: by verdict, and by kind. */
import { memo } from 'react';
import {
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import type { Fact, FactKind, Verdict } from '../../core/model.ts';
import { TabsAside } from '../stories/tabs-aside.tsx';
import type { OpenStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { VerdictIcon, verdicts, verdictWords } from '../ui/verdict.tsx';

/** Under which a fact is counted and shown: what was dismissed counts under no verdict. */
export type Standing = Verdict | 'dismissed';

export const standings: readonly Standing[] = [...verdicts, 'dismissed'];

export interface SheetFilter {
  verdict: Standing | 'all';
  kind: FactKind | 'any';
}

export const standingWords: Record<Standing, string> = { ...verdictWords, dismissed: 'Dismissed' };

export const kindWords: Record<FactKind, string> = {
  count: 'Count',
  money: 'Money',
  percent: 'Percentage',
  date: 'Date',
  period: 'Period',
  duration: 'Duration',
  vote: 'Vote',
  ratio: 'Ratio',
  measure: 'Measure',
  role: 'Role',
  institution: 'Institution',
  place: 'Place',
  other: 'Other',
};

type Facts = Pick<OpenStory, 'facts' | 'isDismissed'>;

function standingOf({ isDismissed }: Facts, fact: Fact): Standing {
  return isDismissed(fact) ? 'dismissed' : fact.verdict;
}

export function filterFacts(story: Facts, { verdict, kind }: SheetFilter): Fact[] {
  return story.facts.filter(
    (fact) =>
      (verdict === 'all' || standingOf(story, fact) === verdict) &&
      (kind === 'any' || fact.kind === kind),
  );
}

/** How many facts of a kind each filter shows; none of those under which there are none. */
export function countFacts(story: Facts, kind: SheetFilter['kind']): Map<Standing, number> {
  const facts = filterFacts(story, { verdict: 'all', kind });
  const groups = Map.groupBy(facts, (fact) => standingOf(story, fact));
  return new Map([...groups].map(([standing, members]) => [standing, members.length]));
}

interface SheetFilterBarProps {
  story: OpenStory;
  filter: SheetFilter;
  onChange: (filter: SheetFilter) => void;
}

/** Walking and scrolling leave it as it is. */
export const SheetFilterBar = memo(function SheetFilterBar(props: SheetFilterBarProps) {
  const { story, filter, onChange } = props;
  const counts = countFacts(story, filter.kind);
  const all = Iterator.from(counts.values()).reduce((sum, count) => sum + count, 0);
  const shown = standings.filter((each) => counts.has(each) || each === filter.verdict);
  const kinds = [...new Set(story.facts.map((fact) => fact.kind))];
  const verified = story.standing.filter(
    ({ id }) => story.view.decisions[id]?.status === 'verified',
  ).length;
  return (
    <div className="sheet-bar">
      <ToggleButtonGroup
        aria-label="Verdicts"
        className="filters"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter.verdict]}
        onSelectionChange={(keys) => {
          const verdict = (['all', ...standings] as const).find((each) => keys.has(each));
          if (verdict) onChange({ ...filter, verdict });
        }}
      >
        <ToggleButton id="all">
          All <small>{all}</small>
        </ToggleButton>
        {shown.map((each) => (
          <ToggleButton key={each} id={each}>
            {each !== 'dismissed' && <VerdictIcon verdict={each} />}
            {standingWords[each]} <small>{counts.get(each) ?? 0}</small>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {verified > 0 && <span className="push quiet">{verified} verified</span>}
      <TabsAside>
        <MenuTrigger>
          <Button look="bare">
            Kind: {filter.kind === 'any' ? 'any' : kindWords[filter.kind].toLowerCase()}
            <Icon name="down" small />
          </Button>
          <Popover placement="bottom end">
            <Menu
              className="menu"
              aria-label="Kind of fact"
              selectionMode="single"
              selectedKeys={[filter.kind]}
              onAction={(key) => onChange({ ...filter, kind: key as SheetFilter['kind'] })}
            >
              <MenuItem id="any">Any kind</MenuItem>
              {kinds.map((kind) => (
                <MenuItem key={kind} id={kind}>
                  {kindWords[kind]}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </TabsAside>
    </div>
  );
});
