/** The native menu: the window's own commands under their keys, and what every program has. */
import type { MenuItemConstructorOptions } from 'electron';
import type { KeyPress } from './messages.ts';

export interface MenuActions {
  /** Presses a key of the window. */
  press: (key: KeyPress) => void;
  importFiles: () => void;
  showData: () => void;
  showBriefs: () => void;
}

type Entry = [label: string, key: string, mod?: 'mod'];

/** The window's commands that the menu shows, with the keys under which the window knows them. */
export const menuKeys = {
  file: [
    ['Add a Source or an Article…', 'a'],
    ['Refresh All Sources', 'r'],
  ],
  brief: [
    ['Save the Brief', 'x'],
    ['Copy with Citation', 'c'],
    ['Open the Article in the Browser', 'b'],
  ],
  story: [
    ['Pin or Unpin', 's'],
    ['Mark Read or Unread', 'm'],
    ['Verify the Fact', 'v'],
    ['Write a Note', 'n'],
    ['Undo the Last Decision', 'z', 'mod'],
  ],
  view: [
    ['Timeline', '1'],
    ['Figures', '2'],
    ['Coverage', '3'],
    ['Brief', '4'],
    ['Widen or Narrow the Evidence', 'e'],
  ],
  go: [
    ['Next', 'j'],
    ['Previous', 'k'],
    ['Next Conflict', 'd'],
    ['Previous Conflict', 'D'],
    ['Search the Articles', '/'],
    ['Find Anything…', 'k', 'mod'],
  ],
  help: [['Keys', '?']],
} satisfies Record<string, Entry[]>;

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Builds the menu for a platform. */
export function menuTemplate(
  platform: NodeJS.Platform,
  { press, importFiles, showData, showBriefs }: MenuActions,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const entries = (list: readonly Entry[]) => list.map((entry) => toItem(entry, mac, press));
  const system: MenuItemConstructorOptions[] = mac ? [{ role: 'appMenu' }] : [];
  return [
    ...system,
    {
      label: 'File',
      submenu: [
        ...entries(menuKeys.file),
        { label: 'Import Files or Folders…', accelerator: 'CmdOrCtrl+O', click: importFiles },
        separator,
        ...entries(menuKeys.brief),
        separator,
        { label: 'Show Briefs in Folder', click: showBriefs },
        { label: 'Show Data in Folder', click: showData },
        separator,
        { role: mac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: 'Story', submenu: entries(menuKeys.story) },
    {
      label: 'View',
      submenu: [
        ...entries(menuKeys.view),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        { role: 'toggleDevTools' },
      ],
    },
    { label: 'Go', submenu: entries(menuKeys.go) },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [...entries(menuKeys.help), ...(mac ? [] : [{ role: 'about' } as const])],
    },
  ];
}

/**
 * The window itself hears the keys, and only where the focus is in no text field: so the menu shows them and takes none.
 * On a Mac a menu takes every key that it shows; there the key stands behind the words.
 */
function toItem(
  [label, key, mod]: Entry,
  mac: boolean,
  press: (key: KeyPress) => void,
): MenuItemConstructorOptions {
  const click = () => press({ key, mod: mod === 'mod' });
  const shown = key === 'D' ? 'Shift+D' : key.toUpperCase();
  if (mac) return { label: `${label}   ${mod ? '⌘' : ''}${shown.replace('Shift+', '⇧')}`, click };
  return {
    label,
    accelerator: mod ? `CmdOrCtrl+${shown}` : shown,
    registerAccelerator: false,
    click,
  };
}
