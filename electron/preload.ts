/** The only script between the shell and the page: hands over the backend's port, the keys of the menu and the theme. */
import { ipcRenderer } from 'electron';
import { isTheme, portMessage, themeMessage } from '../backend/contract/page-messages.ts';
import { type KeyPress, keyChannel } from './messages.ts';

ipcRenderer.on(portMessage, (event) => {
  window.postMessage(portMessage, window.location.origin, event.ports);
});

// A command of the menu is its key, pressed outside of all fields, where it is no letter: what a key does is known to the
// page alone.
ipcRenderer.on(keyChannel, (_, { key, mod }: KeyPress) => {
  const shiftKey = /^[A-Z]$/.test(key);
  const press = { key, shiftKey, bubbles: true, cancelable: true, ctrlKey: mod };
  document.body.dispatchEvent(new KeyboardEvent('keydown', press));
});

window.addEventListener('message', ({ source, data }) => {
  if (source === window && data?.type === themeMessage && isTheme(data.theme))
    ipcRenderer.send(themeMessage, data.theme);
});
