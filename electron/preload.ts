/** The only script between the shell and the page: hands over the backend's port and the keys of the menu. */
import { ipcRenderer } from 'electron';
import { type KeyPress, keyChannel, portChannel } from './messages.ts';

ipcRenderer.on(portChannel, (event) => {
  window.postMessage(portChannel, window.location.origin, event.ports);
});

// A command of the menu is its key, pressed outside of all fields, where it is no letter: what a key does is known to the
// page alone.
ipcRenderer.on(keyChannel, (_, { key, mod }: KeyPress) => {
  const shiftKey = /^[A-Z]$/.test(key);
  const press = { key, shiftKey, bubbles: true, cancelable: true, ctrlKey: mod };
  document.body.dispatchEvent(new KeyboardEvent('keydown', press));
});
