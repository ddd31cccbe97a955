/**
 * A field and what fits its words, in a dialog: arrow keys choose, Enter takes. Written here, because the menus of the
 * library draw every entry anew at each key, which takes long where there are many.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Verdict } from '../../core/model.ts';
import { Icon, type IconName } from './icon.tsx';
import { pageOf } from './page-of.ts';
import { sayCount } from './say.ts';

export interface Pick {
  id: string;
  icon: IconName;
  words: string;
  /** Second voice, beside the words. */
  more: ReactNode;
  /** Gives the icon its colour. */
  verdict?: Verdict | null;
  /** True where `more` are the words of a source. */
  said?: boolean;
  /** Key that does the same. */
  shortcut?: string | undefined;
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
  /** True while what fits the words is looked for: Enter waits for it. */
  seeking?: boolean;
  /** Where nothing fits. */
  none: string;
  onPick: (id: string) => void;
  foot?: ReactNode;
}

export function PickList(props: PickListProps) {
  const { label, placeholder, words, onWords, sections, seeking, onPick, foot } = props;
  const box = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Not sooner: until then the window notes where the focus goes back to.
  useEffect(() => field.current?.focus(), []);
  const [chosen, setChosen] = useState<string | null>(null);
  const [entered, setEntered] = useState(false);
  const picks = sections.flatMap((section) => section.picks);
  const first = words.trim() === '' ? -1 : Math.min(0, picks.length - 1);
  const place = picks.findIndex(({ id }) => id === chosen);
  const marked = place < 0 ? first : place;
  const mark = (to: number) => {
    const next = (to + picks.length) % Math.max(picks.length, 1);
    setChosen(picks[next]?.id ?? null);
    if (next === 0) list.current?.scrollTo({ top: 0 });
    else document.getElementById(`${box}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  // Enter is for the words as they stand.
  useEffect(() => {
    if (!entered || seeking) return;
    setEntered(false);
    const pick = picks[marked];
    if (pick) onPick(pick.id);
  });
  /** By pages there is no way around the ends. */
  const leap = (pages: number) => {
    const by = pages * pageOf(list.current, document.getElementById(`${box}-0`));
    mark(Math.max(0, Math.min(Math.max(marked, 0) + by, picks.length - 1)));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const keys: Record<string, () => void> = {
      ArrowDown: () => mark(marked + 1),
      ArrowUp: () => mark(Math.max(marked, 0) - 1),
      PageDown: () => leap(1),
      PageUp: () => leap(-1),
      Enter: () => {
        // What was marked by hand is meant as it is, however the search ends.
        if (place >= 0 && chosen !== null) onPick(chosen);
        else setEntered(true);
      },
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const type = (typed: string) => {
    setEntered(false);
    setChosen(null);
    list.current?.scrollTo({ top: 0 });
    onWords(typed);
  };
  const isWaiting = seeking === true && picks.length === 0;
  let index = -1;
  return (
    <>
      <div className="palette-field">
        <Icon name="search" />
        <input
          ref={field}
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={picks.length > 0}
          aria-haspopup="listbox"
          aria-controls={picks.length > 0 ? box : undefined}
          aria-activedescendant={marked < 0 ? undefined : `${box}-${marked}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={words}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <kbd>Esc</kbd>
      </div>
      {isWaiting && <p className="library-note pick-seeking">Searching.</p>}
      {/* There from the first, since what a status holds when it comes is not read out. */}
      <p role="status" className={isWaiting || picks.length > 0 ? 'hidden-text' : 'library-note'}>
        {saySum(picks.length, props)}
      </p>
      {picks.length > 0 && (
        <div ref={list} id={box} role="listbox" aria-label="Found" className="palette-list scroll">
          {sections.map((section, number) => (
            <fieldset key={section.title} aria-labelledby={`${box}-head-${number}`}>
              <div id={`${box}-head-${number}`} className="pick-head">
                {section.title}
              </div>
              {section.picks.map((pick) => {
                index += 1;
                return (
                  <PickItem
                    key={pick.id}
                    id={`${box}-${index}`}
                    pick={pick}
                    marked={index === marked}
                    onMark={setChosen}
                    onPick={onPick}
                  />
                );
              })}
            </fieldset>
          ))}
        </div>
      )}
      {foot && <div className="palette-foot">{foot}</div>}
    </>
  );
}

/** For screen readers how many there are, once that is known; for everybody, that there is none. */
function saySum(count: number, { words, seeking, none }: PickListProps): string {
  if (seeking) return '';
  if (count === 0) return none;
  return words.trim() === '' ? '' : `${sayCount(count, 'entry', 'entries')} to choose from`;
}

interface PickItemProps {
  id: string;
  pick: Pick;
  marked: boolean;
  onMark: (id: string) => void;
  onPick: (id: string) => void;
}

function PickItem({ id, pick, marked, onMark, onPick }: PickItemProps) {
  return (
    <button
      id={id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={marked}
      onPointerMove={() => onMark(pick.id)}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(pick.id)}
    >
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
    </button>
  );
}
