/** How the desktop app is built: main process and backend, preload script, and the window's pages → out/. */
import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import pages from './vite.renderer.config.ts';

const here = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: resolve(here, 'electron/main.ts'),
          backend: resolve(here, 'electron/backend.ts'),
          'feed-thread': resolve(here, 'backend/gather/feed-thread.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: resolve(here, 'electron/preload.ts') },
        // A sandboxed preload script is CommonJS in one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...pages,
    root: resolve(here, 'renderer'),
    build: {
      ...pages.build,
      minify: true,
      outDir: resolve(here, 'out/renderer'),
      rollupOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
});
