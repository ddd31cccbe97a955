/** The table of commands: every key means one thing. */
import { expect, test } from 'vitest';
import { commandIds, commands, findCommand, sayKey } from '../../renderer/palette/commands.ts';

const press = (key: string, mod = false, shiftKey = false) =>
  findCommand({ key, ctrlKey: mod, metaKey: false, altKey: false, shiftKey });

test('no key stands for two commands', () => {
  const keys = commandIds.flatMap((id): readonly string[] => commands[id].keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are found with and without Ctrl or ⌘', () => {
  expect(press('d')).toBe('nextConflict');
  expect(press('D', false, true)).toBe('previousConflict');
  expect(press('k')).toBe('previous');
  expect(press('k', true)).toBe('palette');
  expect(press('z', true)).toBe('undo');
  expect(press('s', true)).toBeNull();
});

test('Caps Lock changes no command, and what does again undoes nothing', () => {
  expect(press('D')).toBe('nextConflict');
  expect(press('J')).toBe('next');
  // Where Shift turns it off for a letter.
  expect(press('d', false, true)).toBe('previousConflict');
  expect(press('?', false, true)).toBe('keys');
  expect(press('Z', true, true)).toBeNull();
});

test('keys are named as they are printed', () => {
  expect(sayKey('mod+k', false)).toBe('Ctrl K');
  expect(sayKey('mod+k', true)).toBe('⌘K');
  expect(sayKey('ArrowDown', false)).toBe('↓');
  expect(sayKey('Escape', false)).toBe('Esc');
});
