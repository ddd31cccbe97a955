/** Keeps a window to its own page: no navigation, no further windows, no permissions, no downloads but exports; links open in the browser. */
import { type App, type Session, session, shell } from 'electron';
import { askWhereToSave } from './downloads.ts';
import { isOwnPage } from './own-page.ts';
import { isWebAddress } from './web-address.ts';

/** Guards every window that the app will ever have. */
export function guardApp(app: App): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      if (isWebAddress(url)) void shell.openExternal(url);
      return { action: 'deny' };
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
  void app.whenReady().then(() => {
    denyPermissions(session.defaultSession);
    askWhereToSave(session.defaultSession);
  });
}

/** Putting text on the clipboard is what "copy with citation" needs; nothing else is ever asked for. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  session.setPermissionCheckHandler((_, permission) => permission === 'clipboard-sanitized-write');
}
