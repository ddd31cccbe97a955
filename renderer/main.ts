/**
 * Loads the window in steps, each short: the wire to the backend, the tables of languages, the libraries, the layers, then
 * the window itself.
 */
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import { connect } from './transport.ts';

const pause = () => new Promise((go) => setTimeout(go));

// At once: the desktop app hands over its port when the page is there.
const client = connect();
await pause();
// Whoever first asks for a language waits for the browser's tables of all of them: here nothing else waits with him.
Intl.DateTimeFormat.supportedLocalesOf(navigator.language);
await pause();
// To read a script takes longer than to run it: what comes with each of these is read by itself.
await import('react-dom/client');
await pause();
await import('./ui/choose.tsx');
await pause();
await import('./layers.tsx');
await pause();
const { start } = await import('./start.tsx');
start(client);
