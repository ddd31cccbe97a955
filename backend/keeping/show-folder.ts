/** Shows where the library or the briefs lie, outside of the window. */
import type { Folder } from '../contract/views.ts';
import { RefusedError } from '../failures.ts';
import type { Ports } from '../workspace.ts';

/** @throws RefusedError with what to do instead */
export async function showFolder(
  { showFolder: show }: Pick<Ports, 'showFolder'>,
  folder: Folder,
): Promise<void> {
  if (!show) throw new RefusedError('A browser opens no folders. Copy the path instead.');
  const failure = await show(folder);
  if (failure !== '') throw new RefusedError(`The folder could not be shown: ${failure}`);
}
