/** Starts the window. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import { ApiProvider } from './api.tsx';
import { App } from './app.tsx';
import { CommandProvider } from './palette/use-commands.tsx';
import { connect } from './transport.ts';
import { ToastProvider } from './ui/toast.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <ApiProvider client={connect()}>
      <ToastProvider>
        <CommandProvider>
          <App />
        </CommandProvider>
      </ToastProvider>
    </ApiProvider>
  </StrictMode>,
);
