/** Every command of the window with its words and keys: one table for the keyboard, the palette and the overview of keys. */

export interface CommandEntry {
  words: string;
  /** As `KeyboardEvent.key` gives them; `mod+` stands for Ctrl, or ⌘ on a Mac. */
  keys: readonly string[];
  group: 'Move' | 'Look' | 'Decide' | 'Take along' | 'Library';
}

export const commands = {
  next: { words: 'Next', keys: ['j', 'ArrowDown'], group: 'Move' },
  previous: { words: 'Previous', keys: ['k', 'ArrowUp'], group: 'Move' },
  open: { words: 'Open', keys: ['Enter'], group: 'Move' },
  advance: { words: 'Scroll, then next', keys: [' '], group: 'Move' },
  nextConflict: { words: 'Next conflict', keys: ['d'], group: 'Move' },
  previousConflict: { words: 'Previous conflict', keys: ['D'], group: 'Move' },
  timeline: { words: 'Timeline', keys: ['1'], group: 'Look' },
  figures: { words: 'Figures', keys: ['2'], group: 'Look' },
  coverage: { words: 'Coverage', keys: ['3'], group: 'Look' },
  brief: { words: 'Brief', keys: ['4'], group: 'Look' },
  evidence: { words: 'Widen or narrow the evidence', keys: ['e'], group: 'Look' },
  leaveReader: { words: 'Leave the article reader', keys: ['Escape'], group: 'Look' },
  zoomIn: { words: 'Timeline: zoom in', keys: ['+', '='], group: 'Look' },
  zoomOut: { words: 'Timeline: zoom out', keys: ['-'], group: 'Look' },
  timelineSvg: { words: 'Timeline: export as SVG', keys: [], group: 'Take along' },
  timelinePng: { words: 'Timeline: export as PNG', keys: [], group: 'Take along' },
  zoomFit: { words: 'Timeline: show all', keys: ['0'], group: 'Look' },
  verify: { words: 'Mark the fact verified, or take the mark back', keys: ['v'], group: 'Decide' },
  dispute: { words: 'Mark the fact disputed, or take the mark back', keys: [], group: 'Decide' },
  dismiss: { words: 'Dismiss the conflict', keys: [], group: 'Decide' },
  note: { words: 'Write a note on the fact', keys: ['n'], group: 'Decide' },
  undo: { words: 'Undo the last decision', keys: ['mod+z'], group: 'Decide' },
  pin: { words: 'Pin the story, or unpin it', keys: ['s'], group: 'Decide' },
  markRead: { words: 'Mark the story read or unread', keys: ['m'], group: 'Decide' },
  merge: { words: 'Merge the story with another…', keys: [], group: 'Decide' },
  chooseArticles: {
    words: 'Choose articles, to split the story or to move them…',
    keys: [],
    group: 'Decide',
  },
  moveArticle: { words: 'Move the article to another story…', keys: [], group: 'Decide' },
  splitArticle: { words: 'Make a story of its own of the article', keys: [], group: 'Decide' },
  join: { words: 'Join the fact with another…', keys: [], group: 'Decide' },
  separate: { words: 'Separate readings out of the fact…', keys: [], group: 'Decide' },
  names: { words: 'Names: rename, merge, correct…', keys: [], group: 'Decide' },
  decisions: { words: 'Decisions: what was decided, and undo', keys: [], group: 'Decide' },
  archive: { words: 'Archive the story, or take it back', keys: [], group: 'Decide' },
  copy: { words: 'Copy with citation', keys: ['c'], group: 'Take along' },
  save: { words: 'Save the brief', keys: ['x'], group: 'Take along' },
  exportAll: { words: 'Export all stories…', keys: [], group: 'Take along' },
  browser: { words: 'Open the article in the browser', keys: ['b'], group: 'Take along' },
  search: { words: 'Search the articles', keys: ['/'], group: 'Library' },
  refresh: { words: 'Refresh all sources', keys: ['r'], group: 'Library' },
  add: { words: 'Add a source or an article', keys: ['a'], group: 'Library' },
  sources: { words: 'Manage sources, import or export OPML', keys: [], group: 'Library' },
  palette: { words: 'Find anything', keys: ['mod+k'], group: 'Library' },
  keys: { words: 'Keys', keys: ['?'], group: 'Library' },
  settings: { words: 'Settings', keys: ['mod+,'], group: 'Library' },
  about: { words: 'About Parallax', keys: [], group: 'Library' },
  themeSystem: { words: 'Theme: as the system', keys: [], group: 'Look' },
  themeLight: { words: 'Theme: light', keys: [], group: 'Look' },
  themeDark: { words: 'Theme: dark', keys: [], group: 'Look' },
} satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as CommandId[];

const byKey = new Map<string, CommandId>(
  commandIds.flatMap((id) => commands[id].keys.map((key) => [key, id] as const)),
);

/** The command that a key press stands for; null where there is none. */
export function findCommand(
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): CommandId | null {
  const { key, altKey, shiftKey } = press;
  const mod = press.ctrlKey || press.metaKey;
  // With Shift, Ctrl+Z does again what was undone, wherever there is such a thing.
  if (altKey || (mod && shiftKey)) return null;
  if (mod) return byKey.get(`mod+${key.toLowerCase()}`) ?? null;
  // Shift alone tells small letters from capitals: Caps Lock shall change no command.
  if (!/^[a-z]$/i.test(key)) return byKey.get(key) ?? null;
  return byKey.get(shiftKey ? key.toUpperCase() : key.toLowerCase()) ?? null;
}

const keyNames: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Enter: '↵',
  ' ': 'Space',
  D: 'Shift d',
  Escape: 'Esc',
};

/** A key as it is printed on it, for this platform. */
export function sayKey(key: string, mac: boolean): string {
  if (key.startsWith('mod+')) return `${mac ? '⌘' : 'Ctrl '}${key.slice(4).toUpperCase()}`;
  return keyNames[key] ?? key;
}

export const onMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);
