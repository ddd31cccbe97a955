/** Whether what was built is older than what it was built from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Time of the last change to any file below these paths, in milliseconds; 0 where there is none. */
export function newestChange(paths: readonly string[]): number {
  let newest = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) continue;
    if (stat.isDirectory()) {
      const inside = readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
      newest = inside.reduce((latest, time) => Math.max(latest, time), newest);
    } else newest = Math.max(newest, stat.mtimeMs);
  }
  return newest;
}
