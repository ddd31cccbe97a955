/** Loads the window in steps, each short: the wire to the backend, the tables of languages, then the window itself. */
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import { connect } from './transport.ts';

// At once: the desktop app hands over its port when the page is there.
const client = connect();
// Whoever first asks for a language waits for the browser's tables of all of them: here nothing else waits with him.
Intl.DateTimeFormat.supportedLocalesOf(navigator.language);
const { start } = await import('./start.tsx');
start(client);
