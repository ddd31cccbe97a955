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
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { VerdictIcon, verdicts, verdictWords } from '../ui/verdict.tsx';

export interface SheetFilter {
  verdict: Verdict | 'all';
  kind: FactKind | 'any';
}

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

export function filterFacts(facts: readonly Fact[], { verdict, kind }: SheetFilter): Fact[] {
  return facts.filter(
    (fact) =>
      (verdict === 'all' || fact.verdict === verdict) && (kind === 'any' || fact.kind === kind),
  );
}

interface SheetFilterBarProps {
  facts: readonly Fact[];
  filter: SheetFilter;
  verified: number;
  onChange: (filter: SheetFilter) => void;
}

/** Walking and scrolling leave it as it is. */
export const SheetFilterBar = memo(function SheetFilterBar(props: SheetFilterBarProps) {
  const { facts, filter, verified, onChange } = props;
  const ofKind = filterFacts(facts, { ...filter, verdict: 'all' });
  const counts = Map.groupBy(ofKind, (fact) => fact.verdict);
  const shown = verdicts.filter((verdict) => counts.has(verdict) || verdict === filter.verdict);
  const kinds = [...new Set(facts.map((fact) => fact.kind))];
  return (
    <div className="sheet-bar">
      <ToggleButtonGroup
        aria-label="Verdicts"
        className="filters"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter.verdict]}
        onSelectionChange={(keys) => {
          const verdict = (['all', ...verdicts] as const).find((each) => keys.has(each));
          if (verdict) onChange({ ...filter, verdict });
        }}
      >
        <ToggleButton id="all">
          All <small>{ofKind.length}</small>
        </ToggleButton>
        {shown.map((verdict) => (
          <ToggleButton key={verdict} id={verdict}>
            <VerdictIcon verdict={verdict} />
            {verdictWords[verdict]} <small>{counts.get(verdict)?.length ?? 0}</small>
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
