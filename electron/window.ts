/** The app's window. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { isOwnPage } from './own-page.ts';
import { fitToDisplays, readWindowState, saveWindowState, smallestWindow } from './window-state.ts';

export interface WindowOptions {
  preload: string;
  /** Address of the page. */
  page: string;
  /** File in which size and position are kept. */
  statePath: string;
  onLoaded: (window: BrowserWindow) => void;
}

/** Opens the window where it was last; it is shown when there is something to see. */
export function openWindow({ preload, page, statePath, onLoaded }: WindowOptions): BrowserWindow {
  const state = readWindowState(statePath);
  nativeTheme.themeSource = state.theme;
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...fitToDisplays(state.bounds, displays),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Parallax',
    show: false,
    backgroundColor: ground(),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    // Not before: a window that is maximized is shown for that.
    if (state.maximized) window.maximize();
    window.show();
  });
  // What is seen behind the page while it loads and where the window grows.
  const repaint = () => window.setBackgroundColor(ground());
  nativeTheme.on('updated', repaint);
  window.on('closed', () => nativeTheme.off('updated', repaint));
  window.on('close', () => {
    const maximized = window.isMaximized();
    const { themeSource: theme } = nativeTheme;
    saveWindowState(statePath, { bounds: window.getNormalBounds(), maximized, theme });
  });
  // A page that dies again comes back with the next start only, so that it cannot die without end.
  window.webContents.once('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  window.webContents.on('did-finish-load', () => {
    if (isOwnPage(window.webContents.getURL())) onLoaded(window);
  });
  void window.loadURL(page);
  return window;
}

/** As `--bg` of the page, in the present theme. */
function ground(): string {
  return nativeTheme.shouldUseDarkColors ? '#1b1c1f' : '#ffffff';
}
