/** The desktop app: one instance, one window, the backend beside it. */
import { mkdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, shell } from 'electron';
import type { Folder } from '../backend/contract/views.ts';
import { messageOf } from '../backend/failures.ts';
import { version } from '../backend/version.ts';
import { declareProtocol, pageAddress, servePages } from './app-protocol.ts';
import { type BackendProcess, startBackend } from './backend-process.ts';
import { readDataDirectory } from './data-directory.ts';
import { followTheme } from './follow-theme.ts';
import { guardApp } from './guard.ts';
import { importFiles } from './import-files.ts';
import { menuTemplate } from './menu.ts';
import { type KeyPress, keyChannel } from './messages.ts';
import { toldStatus } from './start-exit.ts';
import { openWindow } from './window.ts';

// Everything built lies below out/; what the app brings besides lies next to it.
const built = join(import.meta.dirname, '..');
const dataDirectory = readDataDirectory(process.argv.slice(1));
const briefDirectory = join(app.getPath('documents'), 'Parallax');

app.setName('Parallax');
app.setAboutPanelOptions({ applicationName: 'Parallax', applicationVersion: version });
declareProtocol();
guardApp(app);
followTheme();
keepBeside(dataDirectory);

if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

/** Chromium's own files lie beside the library, so that two libraries can be open at once, and one only once. */
function keepBeside(directory: string): void {
  const path = join(directory, 'window');
  try {
    mkdirSync(path, { recursive: true });
    app.setPath('userData', path);
  } catch (error) {
    giveUp(`The folder ${directory} cannot be made or written: ${messageOf(error)}`);
  }
}

function giveUp(message: string): void {
  dialog.showErrorBox('Parallax cannot open its library', message);
  app.exit(toldStatus);
}

function run(): void {
  servePages(join(built, 'renderer'));
  const backend = startBackend(
    join(built, 'main', 'backend.js'),
    { dataDirectory, briefDirectory, sampleDirectory: join(built, '..', 'sample') },
    { onFailure: giveUp, showFolder },
  );
  let window = open(backend);

  /** On a Mac the app lives on without its window. */
  const present = () => {
    if (window.isDestroyed()) window = open(backend);
    return window;
  };

  app.on('second-instance', () => {
    if (present().isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', present);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  closeBefore(backend);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(process.platform, {
        press: (key: KeyPress) => present().webContents.send(keyChannel, key),
        importFiles: () => void importFiles(present(), backend),
        showData: () => void showOrTell('data'),
        showBriefs: () => void showOrTell('briefs'),
      }),
    ),
  );
}

function open(backend: BackendProcess): BrowserWindow {
  return openWindow({
    preload: join(built, 'preload', 'preload.cjs'),
    page: pageAddress,
    statePath: join(dataDirectory, 'window.json'),
    onLoaded: (window) => backend.join(window.webContents),
  });
}

/**
 * Tells what went wrong, '' where nothing did, as Electron's `openPath` does. The folder of briefs is there from the first
 * brief on, or from the first look for it.
 */
function showFolder(folder: Folder): Promise<string> {
  const path = { data: dataDirectory, briefs: briefDirectory }[folder];
  return mkdir(path, { recursive: true }).then(
    () => shell.openPath(path),
    (error) => messageOf(error),
  );
}

async function showOrTell(folder: Folder): Promise<void> {
  const failure = await showFolder(folder);
  if (failure !== '') dialog.showErrorBox('The folder cannot be shown', failure);
}

/** The library is released before the app ends. */
function closeBefore(backend: BackendProcess): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void backend.close().then(() => {
      closed = true;
      app.quit();
    });
  });
}
