/** Where the library is kept when the user says nothing else. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import envPaths from 'env-paths';

/** `%APPDATA%\\Parallax`, `~/Library/Application Support/Parallax`, or `$XDG_DATA_HOME/parallax`. */
export function usualDataDirectory(): string {
  if (process.platform === 'win32')
    return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Parallax');
  const name = process.platform === 'darwin' ? 'Parallax' : 'parallax';
  return envPaths(name, { suffix: '' }).data;
}
