/** The native menu shows the window's commands under the keys that the window knows. */
import { expect, test } from 'vitest';
import { menuKeys, menuTemplate } from '../../electron/menu.ts';
import type { KeyPress } from '../../electron/messages.ts';
import { findCommand } from '../../renderer/palette/commands.ts';

const entries = Object.values(menuKeys).flat() as [string, string, 'mod'?][];
const nothing = () => undefined;

test('every key of the menu is a command of the window, each its own', () => {
  const commands = entries.map(([, key, mod]) =>
    findCommand({
      key,
      ctrlKey: mod === 'mod',
      metaKey: false,
      altKey: false,
      shiftKey: /^[A-Z]$/.test(key),
    }),
  );
  expect(commands).not.toContain(null);
  expect(new Set(commands).size).toBe(entries.length);
});

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s, choosing an entry presses its key',
  (platform) => {
    const pressed: KeyPress[] = [];
    const actions = { importFiles: nothing, showData: nothing, showBriefs: nothing };
    const template = menuTemplate(platform, { ...actions, press: (key) => pressed.push(key) });
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    for (const [label] of entries) {
      const item = items.find((one) => one.label?.startsWith(label) && one.click !== undefined);
      item?.click?.(undefined as never, undefined, undefined as never);
    }
    expect(pressed).toEqual(entries.map(([, key, mod]) => ({ key, mod: mod === 'mod' })));
  },
);

test('no key of the window is taken from its text fields', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    const actions = { importFiles: nothing, showData: nothing, showBriefs: nothing };
    const template = menuTemplate(platform, { ...actions, press: nothing });
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    const taken = items.filter((one) => one.accelerator && one.registerAccelerator !== false);
    expect(taken.map(({ accelerator }) => accelerator)).toEqual(['CmdOrCtrl+O']);
  }
});
