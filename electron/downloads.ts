/** Exports of the window are files that the user puts where he wants them. */
import { join } from 'node:path';
import { app, type Session } from 'electron';

/** Asks for every file that the window hands out where it is to be saved; what comes from elsewhere is not taken. */
export function askWhereToSave(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:')) return event.preventDefault();
    item.setSaveDialogOptions({
      title: 'Save the export',
      defaultPath: join(app.getPath('documents'), item.getFilename()),
    });
  });
}
