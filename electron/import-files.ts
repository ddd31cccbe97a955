/** The dialog that takes files and folders in, and what it says afterwards. */
import { type BrowserWindow, dialog } from 'electron';
import { messageOf } from '../backend/failures.ts';
import { articleExtensions } from '../backend/files/article-kinds.ts';
import type { BackendProcess } from './backend-process.ts';
import { sayImported } from './say-imported.ts';

/** Asks for files and folders, takes them in, and says what came of it. */
export async function importFiles(window: BrowserWindow, backend: BackendProcess): Promise<void> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import articles, feed files or OPML',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections', ...openFolders()],
    filters: [
      { name: 'Articles and lists of feeds', extensions: ['opml', ...endings] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  if (canceled || filePaths.length === 0) return;
  try {
    const { message, detail, failed } = sayImported(await backend.importPaths(filePaths));
    await dialog.showMessageBox(window, { type: failed ? 'warning' : 'info', message, detail });
  } catch (error) {
    await dialog.showMessageBox(window, { type: 'error', message: messageOf(error) });
  }
}

const endings = articleExtensions.map((extension) => extension.slice(1));

/** Only a Mac has one dialog for files and folders. */
function openFolders(): 'openDirectory'[] {
  return process.platform === 'darwin' ? ['openDirectory'] : [];
}
