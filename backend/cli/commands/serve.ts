/** `serve`: the app in a browser, for this computer only. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { serveWeb } from '../../serve/serve-web.ts';
import { appDirectory, type DataOptions, withBackend, withData } from '../open-data.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { readCount } from '../read-count.ts';
import { printJson, printLine } from '../report.ts';

interface Options extends DataOptions {
  port: string;
  static?: string;
  open?: true;
  json?: true;
}

export function defineServe(command: Command): void {
  withData(command)
    .option('--port <n>', 'the port; 0 is any free one', '0')
    .option('--static <dir>', 'the folder with the built pages (default: out/renderer)')
    .option('--open', 'open it in the browser')
    .option('--json', 'print {address, token} instead of a sentence')
    .addHelpText(
      'after',
      `
The address carries a token that is made anew at every start; without it nobody gets at the library.

Example:
  parallax serve --port 8400`,
    )
    .action(serve);
}

async function serve(options: Options): Promise<void> {
  const port = readCount('--port', options.port, 0, 65_535);
  await withBackend(options, async (backend) => {
    const pages = resolve(options.static ?? resolve(appDirectory, 'out/renderer'));
    const host = await serveWeb(backend, { pages, port }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new Error(`Port ${port} is in use. Choose another with --port, or leave it out.`);
    });
    const stop = backend.refresher.schedule();
    if (options.json) await printJson({ address: host.address, token: host.token });
    else await printLine(`Parallax is at ${host.address}\nPress Ctrl+C to end it.`);
    if (options.open) openInBrowser(host.address);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    stop();
    await host.close();
  });
}
