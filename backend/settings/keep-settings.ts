/** What the user set for the library as a whole, in a file beside it; what one window shows is the window's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toSaveError } from '../briefs/save-new-file.ts';
import { replaceFile } from '../briefs/write-file.ts';
import type { LibrarySettings } from '../contract/views.ts';
import { announce, type Workspace } from '../workspace.ts';

export const standardSettings: LibrarySettings = { refreshMinutes: 30 };

/** As the file has it; what it does not have, or has wrong, is as usual. */
const stored = z.object({
  refreshMinutes: z
    .int()
    .min(15)
    .max(1440)
    .nullable()
    .catch(standardSettings.refreshMinutes)
    .default(standardSettings.refreshMinutes),
});

function settingsPath(dataDirectory: string): string {
  return join(dataDirectory, 'settings.json');
}

export function readSettings(dataDirectory: string): LibrarySettings {
  try {
    return stored.parse(JSON.parse(readFileSync(settingsPath(dataDirectory), 'utf8')));
  } catch {
    // No file yet, or none that can be read: nothing in it is worth not starting for.
    return standardSettings;
  }
}

/** @throws StorageError where the file cannot be written; then nothing is changed */
export async function changeSettings(
  workspace: Workspace,
  settings: LibrarySettings,
): Promise<void> {
  const { dataDirectory } = workspace;
  try {
    await replaceFile(settingsPath(dataDirectory), `${JSON.stringify(settings, null, 2)}\n`);
  } catch (error) {
    throw toSaveError(error, dataDirectory);
  }
  workspace.settings = settings;
  announce(workspace, { settings: true });
}
