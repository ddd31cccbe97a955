/** What the system draws of the window (its frame, menus and dialogs) follows the theme that the user chose in the settings. */
import { ipcMain, nativeTheme } from 'electron';
import { isTheme, themeMessage } from '../backend/contract/page-messages.ts';
import { isOwnPage } from './own-page.ts';

/** The page tells its theme when it is loaded, and whenever another is chosen; nobody else is believed. */
export function followTheme(): void {
  ipcMain.on(themeMessage, ({ senderFrame }, theme: unknown) => {
    if (senderFrame && isOwnPage(senderFrame.url) && isTheme(theme))
      nativeTheme.themeSource = theme;
  });
}
