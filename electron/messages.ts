/** What the processes of the app say to each other; for its data, the window talks to the backend directly. */
import type { Folder } from '../backend/contract/views.ts';
import type { ImportedFile } from '../backend/taking-in/import-files.ts';

export type ToBackend =
  /** Comes with the port of a window. */
  | { type: 'connect' }
  /** Answered by `imported` with the same id. */
  | { type: 'import'; id: number; paths: string[] }
  /** Answers `show`; `failure` is '' where there was none. */
  | { type: 'shown'; id: number; failure: string }
  | { type: 'close' };

export type FromBackend =
  | { type: 'ready' }
  /** The library could not be opened; `message` says what to do. */
  | { type: 'failed'; message: string }
  | { type: 'imported'; id: number; outcomes: ImportedFile[] }
  /** Answered by `shown` with the same id. */
  | { type: 'show'; id: number; folder: Folder }
  | { type: 'closed' };

/** What the backend's process is started with. */
export interface BackendStart {
  dataDirectory: string;
  briefDirectory: string;
  sampleDirectory: string;
}

/** Channel from the main process to the preload script. */
export const keyChannel = 'parallax:key';

/** A key as the window's own commands know it. */
export interface KeyPress {
  key: string;
  /** With Ctrl, or ⌘ on a Mac. */
  mod: boolean;
}
