/** Draws the window into the page. */
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from './api.tsx';
import { App } from './app.tsx';
import { CommandProvider } from './palette/use-commands.tsx';
import type { ParallaxClient } from './transport.ts';
import { hideBehindLayers } from './ui/hide-behind-layers.ts';
import { ToastProvider } from './ui/toast.tsx';

export function start(client: ParallaxClient): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  hideBehindLayers(root);
  const page = createRoot(root);
  // In slices: while all of it is drawn at once, no key is heard.
  startTransition(() =>
    page.render(
      <StrictMode>
        <ApiProvider client={client}>
          <ToastProvider>
            <CommandProvider>
              <App />
            </CommandProvider>
          </ToastProvider>
        </ApiProvider>
      </StrictMode>,
    ),
  );
}
