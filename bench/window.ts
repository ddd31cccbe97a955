/**
 * How long the window is ever blocked with 50,000 articles stored: the longest task of its main thread in each of the
 * things that people do, by the clock and in processor time, which a busy machine does not lengthen. Budget: 50 ms.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments, needBrowser } from '../test/e2e/find-browser.ts';
import { serveApp } from '../test/e2e/serve-app.ts';
import { largeTitle, openStored } from './stored-library.ts';
import { printTable } from './table.ts';

const articles = Number(process.argv[2] ?? 50_000);
const kept = process.env.PARALLAX_BENCH_LIBRARY;
const pasted = 200_000;

/** What Chromium's trace tells of one thing that happened; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time. */
  tdur?: number;
  args?: { name?: string; chrome_mojo_event_info?: { mojo_interface_tag?: string } };
}

const listbox = (page: Page) => page.getByRole('listbox', { name: 'Stories' });
const settle = (page: Page) => page.waitForTimeout(400);

/** In this order, each from where the one before has led. */
const doings: [name: string, act: (page: Page, address: string) => Promise<void>][] = [
  [
    'open the window',
    async (page, address) => {
      await page.goto(address);
      await page.getByRole('tab', { name: /Figures/ }).waitFor();
    },
  ],
  [
    'scroll the stories',
    async (page) => {
      await page.mouse.move(100, 200);
      for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 900);
      await page.mouse.wheel(0, -1_000_000);
    },
  ],
  [
    'open stories',
    async (page) => {
      await listbox(page).focus();
      for (let step = 0; step < 12; step++) await page.keyboard.press('j');
    },
  ],
  [
    'search, letter by letter',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('bace difo', { delay: 40 });
      await page
        .getByRole('listbox', { name: 'Articles found' })
        .getByRole('option')
        .first()
        .waitFor();
    },
  ],
  [
    'scroll what is found',
    async (page) => {
      await page.mouse.move(100, 300);
      for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 900);
    },
  ],
  [
    'open what is found',
    async (page) => {
      await page.mouse.wheel(0, -1_000_000);
      await page.getByRole('option').first().click();
      await page.getByRole('listbox', { name: 'Facts in this article' }).waitFor();
      await page.keyboard.press('e');
      await page.getByRole('button', { name: 'Clear the search' }).click();
    },
  ],
  [
    'the palette, letter by letter',
    async (page) => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type('largest story', { delay: 40 });
      await page.getByRole('menuitem', { name: new RegExp(largeTitle) }).waitFor();
    },
  ],
  [
    'open a story of 300 articles',
    async (page) => {
      await page.getByRole('menuitem', { name: new RegExp(largeTitle) }).click();
      await page.getByRole('heading', { level: 1, name: largeTitle }).click();
      await page.locator('.sheet-body th[scope=row]').first().waitFor();
    },
  ],
  [
    'its figures, walked and scrolled',
    async (page) => {
      for (let step = 0; step < 8; step++) await page.keyboard.press('d');
      await page.mouse.move(600, 500);
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(turn % 2 ? 0 : 300, 300);
    },
  ],
  ['its timeline', (page) => page.keyboard.press('1')],
  [
    'its coverage, scrolled',
    async (page) => {
      await page.keyboard.press('3');
      await page.locator('.article-row').first().waitFor();
      await page.mouse.move(600, 500);
      for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, 600);
    },
  ],
  [
    'its brief',
    async (page) => {
      await page.keyboard.press('4');
      await page.locator('.brief-text h1, .brief-source').first().waitFor();
    },
  ],
  [
    'the settings',
    async (page) => {
      await page.keyboard.press('2');
      await page.keyboard.press('ControlOrMeta+,');
      await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    },
  ],
  [
    'the sources',
    async (page) => {
      await page.getByRole('button', { name: 'Manage sources…' }).click();
      await page.getByRole('dialog', { name: 'Sources' }).waitFor();
    },
  ],
  [
    'the sources, scrolled',
    async (page) => {
      await page.mouse.move(640, 350);
      for (let turn = 0; turn < 30; turn++) await page.mouse.wheel(0, 900);
      await page.keyboard.press('Escape');
    },
  ],
  [
    `paste ${pasted.toLocaleString('en')} characters`,
    async (page) => {
      await page.keyboard.press('a');
      await page.getByRole('radio', { name: 'Text or file' }).click();
      await page.getByRole('textbox', { name: 'The article’s text' }).focus();
      await page.evaluate(
        (length) =>
          navigator.clipboard.writeText('The agency fined the firm. '.repeat(length / 27)),
        pasted,
      );
      await page.keyboard.press('ControlOrMeta+v');
      await settle(page);
      await page.getByRole('textbox', { name: 'Title' }).pressSequentially('Pasted');
    },
  ],
];

const directory = kept ?? mkdtempSync(join(tmpdir(), 'parallax-bench-'));
mkdirSync(directory, { recursive: true });
openStored(directory, articles).close();
const app = await serveApp(directory);
const browser = await chromium.launch({ executablePath: needBrowser(), args: browserArguments });
try {
  await measure(browser, app.address);
} finally {
  await browser.close();
  await app.end();
  if (kept === undefined) rmSync(directory, { recursive: true });
}

async function measure(from: Browser, address: string): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await from.newPage({ viewport: { width: 1280, height: 800 }, permissions });
  const rows: string[][] = [];
  for (const [name, act] of doings) {
    await from.startTracing(page, {
      categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
    });
    await act(page, address);
    await settle(page);
    rows.push([name, ...sumUp(await from.stopTracing())]);
  }
  printTable(
    `The window with ${articles} articles stored, 1280×800`,
    ['', 'longest task, ms', 'its processor time', 'tasks over 50'],
    rows,
  );
}

/**
 * The longest task of the main thread, and how many took over 50 ms of processor time. What the bench itself asks of the
 * page by its inspector is none of the window's.
 */
function sumUp(trace: Buffer): string[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const onMain = traceEvents.filter(
    ({ ph, pid, tid }) => ph === 'X' && main.includes(`${pid} ${tid}`),
  );
  const asked = onMain.filter(
    ({ args }) =>
      args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession',
  );
  const tasks = onMain.filter(
    (task) =>
      task.name === 'ThreadControllerImpl::RunTask' &&
      !asked.some((each) => each.pid === task.pid && isWithin(each, task)),
  );
  const longest = (time: (event: TraceEvent) => number) =>
    (tasks.reduce((most, event) => Math.max(most, time(event)), 0) / 1000).toFixed(0);
  const over = tasks.filter(({ tdur = 0 }) => tdur > 50_000).length;
  return [longest(({ dur = 0 }) => dur), longest(({ tdur = 0 }) => tdur), String(over)];
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const end = outer.ts + (outer.dur ?? 0);
  return inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts <= end;
}
