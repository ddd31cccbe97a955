/** What the user chose for this window; kept in the browser's storage. */
import { useSyncExternalStore } from 'react';
import { type Theme, themeMessage } from '../../backend/contract/page-messages.ts';
import { type BriefOptions, defaultBriefOptions } from '../../core/export/brief-input.ts';

export interface Settings {
  theme: Theme;
  /** Kinds of marks that the article text shows. */
  marks: { figure: boolean; date: boolean; name: boolean; source: boolean };
  /** As they were used last. */
  brief: BriefOptions;
}

export const themeWords: Record<Theme, string> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

export const markKindWords: Record<keyof Settings['marks'], string> = {
  figure: 'Figures',
  date: 'Dates',
  name: 'Names',
  source: 'Sources',
};

const storageKey = 'parallax.settings';
const standard: Settings = {
  theme: 'system',
  marks: { figure: true, date: true, name: true, source: true },
  brief: defaultBriefOptions,
};
const listeners = new Set<() => void>();
let settings = load();
applyTheme(settings.theme);

function load(): Settings {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Settings>;
    // What was stored by an earlier version lacks what has come since.
    const brief = { ...standard.brief, ...stored.brief };
    return { ...standard, ...stored, brief };
  } catch {
    return standard;
  }
}

/** Writes what changes over what is stored, which another window may have written. */
export function changeSettings(change: Partial<Settings>): void {
  const stored = load();
  take({
    theme: change.theme ?? stored.theme,
    marks: { ...stored.marks, ...differing(change.marks, settings.marks) },
    brief: {
      ...stored.brief,
      ...differing(change.brief, settings.brief),
      parts: { ...stored.brief.parts, ...differing(change.brief?.parts, settings.brief.parts) },
    },
  });
  localStorage.setItem(storageKey, JSON.stringify(settings));
}

/** What of a change is not as this window has it. */
function differing<Part extends object>(change: Part | undefined, known: Part): Partial<Part> {
  const names = Object.keys(change ?? {}) as (keyof Part)[];
  return Object.fromEntries(
    names.filter((name) => change?.[name] !== known[name]).map((name) => [name, change?.[name]]),
  ) as Partial<Part>;
}

function take(next: Settings): void {
  settings = next;
  applyTheme(settings.theme);
  for (const listener of listeners) listener();
}

// Another window wrote them; without a key, everything was cleared.
window.addEventListener('storage', ({ key }) => {
  if (key === storageKey || key === null) take(load());
});

export function useSettings(): Settings {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => settings,
  );
}

function applyTheme(theme: Theme): void {
  document.documentElement.classList.remove('light', 'dark');
  if (theme !== 'system') document.documentElement.classList.add(theme);
  // The desktop app draws the frame and the menus in it, too; in a browser nobody listens.
  window.postMessage({ type: themeMessage, theme }, window.location.origin);
}
