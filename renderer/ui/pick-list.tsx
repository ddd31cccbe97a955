/** A field and what fits its words, in a dialog: arrow keys choose, Enter takes. */
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
} from 'react-aria-components';
import type { Verdict } from '../../core/model.ts';
import { Icon, type IconName } from './icon.tsx';

export interface Pick {
  id: string;
  icon: IconName;
  words: string;
  /** Second voice, beside the words. */
  more: string | null;
  /** Gives the icon its colour. */
  verdict?: Verdict;
  /** True where `more` are the words of a source. */
  said?: boolean;
  /** Key that does the same. */
  shortcut?: string;
}

export interface PickSection {
  title: string;
  picks: readonly Pick[];
}

interface PickListProps {
  /** What the field is for, for screen readers. */
  label: string;
  placeholder: string;
  words: string;
  onWords: (words: string) => void;
  sections: readonly PickSection[];
  /** Where nothing fits. */
  none: string;
  onPick: (id: string) => void;
  foot?: ReactNode;
}

export function PickList(props: PickListProps) {
  const { label, placeholder, words, onWords, sections, none, onPick, foot } = props;
  return (
    <>
      <Autocomplete inputValue={words} onInputChange={onWords}>
        <SearchField className="palette-field" aria-label={label} autoFocus>
          <Icon name="search" />
          <Input role="combobox" aria-expanded="true" placeholder={placeholder} />
          <kbd>Esc</kbd>
        </SearchField>
        <Menu
          className="palette-list scroll"
          aria-label="Found"
          selectionMode="none"
          renderEmptyState={() => <p className="library-note">{none}</p>}
        >
          {sections.map((section) => (
            <MenuSection key={section.title} id={section.title}>
              <Header>{section.title}</Header>
              {section.picks.map((pick) => (
                <PickItem key={pick.id} pick={pick} onPick={onPick} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
      {foot && <div className="palette-foot">{foot}</div>}
    </>
  );
}

function PickItem({ pick, onPick }: { pick: Pick; onPick: (id: string) => void }) {
  return (
    <MenuItem id={pick.id} textValue={pick.words} onAction={() => onPick(pick.id)}>
      <span className={pick.verdict ? `is-${pick.verdict}` : 'quiet'}>
        <Icon name={pick.icon} />
      </span>
      <span className="pick">
        <span className="clip">
          {pick.words}
          {pick.more && pick.said && <span className="more said">{pick.more}</span>}
        </span>
        {pick.more && !pick.said && <span className="more">{pick.more}</span>}
      </span>
      {pick.shortcut !== undefined && <kbd>{pick.shortcut}</kbd>}
    </MenuItem>
  );
}
