/**
 * The tabs of the views of a story: one of them takes the focus at a time, and arrow keys, Home and End choose. Written
 * here, because those of the library ask for the style of a whole view whenever anything in it changes.
 */
import { useRef } from 'react';
import { type View, views } from '../selection.ts';

interface ViewTabsProps {
  words: Record<View, string>;
  /** How much each view holds; null where that is no number. */
  countOf: (view: View) => number | null;
  view: View;
  onChange: (view: View) => void;
}

export const viewPanel = 'view-panel';

/** Id of the tab of a view, which names the panel. */
export function tabOf(view: View): string {
  return `view-tab-${view}`;
}

export function ViewTabs({ words, countOf, view, onChange }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const press = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = views.indexOf(view);
    const to: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: views.length - 1,
    };
    const target = to[event.key];
    const next = target === undefined ? undefined : views.at(target % views.length);
    if (!next) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#${tabOf(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Views of the story" onKeyDown={press}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabOf(each)}
          aria-selected={each === view}
          aria-controls={each === view ? viewPanel : undefined}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onChange(each)}
        >
          <span className="tab-name" data-words={words[each]}>
            {words[each]}
          </span>
          <small>{countOf(each)}</small>
        </button>
      ))}
    </div>
  );
}
