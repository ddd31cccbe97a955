/**
 * How fast the timeline draws 10,000 events on 50 lanes: first paint, and frames while it is dragged and zoomed
 * with a real mouse; vis-timeline with the same events beside it, where it is installed. Budgets of Parallax:
 * first paint under 100 ms, 55 frames a second.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { browserArguments, needBrowser } from '../../test/e2e/find-browser.ts';
import { printTable } from '../table.ts';
import { firstPaintWords } from './measured.ts';

const modules = join(import.meta.dirname, '../beside/node_modules');
const isBeside = existsSync(join(modules, 'vis-timeline'));
if (!isBeside) console.log('vis-timeline is left out: `npm ci --prefix bench/beside` installs it.');
const pages = isBeside ? ['ours', 'beside'] : ['ours'];
const names: Record<string, string> = { ours: 'Parallax', beside: 'vis-timeline' };

const strokes = 4;
const movesAStroke = 60;
const turns = 160;

const outDir = await mkdtemp(join(tmpdir(), 'parallax-timeline-'));
const config = {
  root: import.meta.dirname,
  configFile: false as const,
  logLevel: 'error' as const,
  plugins: [react()],
  resolve: { alias: { 'vis-timeline': join(modules, 'vis-timeline') } },
  build: {
    outDir,
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    rollupOptions: { input: pages.map((page) => join(import.meta.dirname, `${page}.html`)) },
  },
};
await build(config);
const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath: needBrowser(), args: browserArguments });
try {
  const rows = [];
  for (const page of pages) rows.push(await measure(browser, page));
  printTable(
    'Timeline of 10,000 events on 50 lanes, 1280×800',
    [
      '',
      'first paint, ms',
      'drag, frames/s',
      'slowest, ms',
      'processor, ms a move',
      'zoom, frames/s',
      'slowest, ms',
      'processor, ms a turn',
    ],
    rows,
  );
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true, force: true });
}

async function measure(from: Browser, name: string): Promise<(string | number)[]> {
  const page = await from.newPage({ viewport: { width: 1280, height: 800 } });
  const processor = await watchProcessor(page);
  const paints: number[] = [];
  for (let run = 0; run < 5; run++) {
    const told = firstPaint(page);
    await page.goto(`${server.resolvedUrls?.local[0]}${name}.html`, { timeout: 120_000 });
    paints.push(await told);
  }
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(500);
  const drag = await framesDuring(page, processor, strokes * movesAStroke, async () => {
    for (let stroke = 0; stroke < strokes; stroke++) {
      const by = stroke % 2 === 0 ? 5 : -5;
      await page.mouse.move(600, 300);
      await page.mouse.down();
      for (let move = 1; move <= movesAStroke; move++) await page.mouse.move(600 + by * move, 300);
      await page.mouse.up();
    }
  });
  await page.mouse.move(600, 300);
  const zoom = await framesDuring(page, processor, turns, async () => {
    for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, turn % 80 < 40 ? -30 : 30);
  });
  await page.close();
  const best = Math.min(...paints).toFixed(0);
  return [names[name] ?? name, best, ...drag, ...zoom];
}

/** Waits until the page tells by itself: whoever asks it runs a script in the very frame that is measured. */
async function firstPaint(page: Page): Promise<number> {
  const message = await page.waitForEvent('console', {
    predicate: (each) => each.text().startsWith(firstPaintWords),
    timeout: 120_000,
  });
  return Number(message.text().slice(firstPaintWords.length));
}

/** Tells the processor time that the page's main thread has taken, milliseconds; a busy machine does not lengthen it. */
async function watchProcessor(page: Page): Promise<() => Promise<number>> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await inspector.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/**
 * Frames a second and the longest time between two while something is done to the page, and the processor time of
 * each of its `steps`.
 */
async function framesDuring(
  page: Page,
  processor: () => Promise<number>,
  steps: number,
  act: () => Promise<void>,
): Promise<[string, string, string]> {
  const before = await processor();
  await page.evaluate(() => {
    const times: number[] = [];
    const count = (time: number) => {
      times.push(time);
      Object.assign(window, { frame: requestAnimationFrame(count) });
    };
    Object.assign(window, { times, frame: requestAnimationFrame(count) });
  });
  await act();
  const taken = (await processor()) - before;
  const times = await page.evaluate(() => {
    cancelAnimationFrame(Reflect.get(window, 'frame'));
    return Reflect.get(window, 'times') as number[];
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const length = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return [
    ((gaps.length / length) * 1000).toFixed(1),
    Math.max(...gaps).toFixed(0),
    (taken / steps).toFixed(1),
  ];
}
