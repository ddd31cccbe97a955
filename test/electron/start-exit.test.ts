/** What `npm start` makes of the way in which the desktop app ended. */
import { expect, test } from 'vitest';
import { readExit } from '../../electron/start-exit.ts';

const minute = 60_000;

test.each([
  ['the user closed it', { code: 0, signal: null, after: minute }, 0],
  ['the user interrupted it', { code: null, signal: 'SIGINT', after: 200 }, 0],
  ['the system ended it', { code: null, signal: 'SIGTERM', after: minute }, 0],
  ['it said why it cannot go on', { code: 3, signal: null, after: 200 }, 3],
  ['it failed after it was open', { code: 1, signal: null, after: minute }, 1],
  ['it crashed after it was open', { code: null, signal: 'SIGSEGV', after: minute }, 1],
] as const)('%s: the status is its own', (_, exit, status) => {
  expect(readExit(exit)).toBe(status);
});

test.each([
  ['it has no sandbox here', { code: null, signal: 'SIGTRAP', after: 300 }],
  ['a library of the system is missing', { code: 127, signal: null, after: 20 }],
  ['it could not be started', { code: null, signal: null, after: 1 }],
] as const)('%s: the app is shown in another way', (_, exit) => {
  expect(readExit(exit)).toBeNull();
});
