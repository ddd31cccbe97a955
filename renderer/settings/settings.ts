/** What the user chose for this window; kept in the browser's storage. */
import { useSyncExternalStore } from 'react';
import { type BriefOptions, defaultBriefOptions } from '../../core/export/brief-input.ts';

export type Theme = 'system' | 'light' | 'dark';

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

export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  localStorage.setItem(storageKey, JSON.stringify(settings));
  applyTheme(settings.theme);
  for (const listener of listeners) listener();
}

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
  window.postMessage({ type: 'parallax:theme', theme }, window.location.origin);
}
