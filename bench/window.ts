/**
 * How long the window is ever blocked with 50,000 articles stored: the longest task of its main thread in each of the
 * things that people do, by the clock and in processor time, which a busy machine does not lengthen. Budget: 50 ms.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserArguments, needBrowser } from '../test/e2e/find-browser.ts';
import { serveApp } from '../test/e2e/serve-app.ts';
import { openStored } from './stored-library.ts';
import { printTable } from './table.ts';
import { doings, settle } from './window-doings.ts';

const articles = Number(process.argv[2] ?? 50_000);
const kept = process.env.PARALLAX_BENCH_LIBRARY;
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
  args?: {
    name?: string;
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
    data?: Partial<Frame> & { frames?: Frame[] };
  };
}

/** A page, and the process that draws it. */
interface Frame {
  url: string;
  processId: number;
}

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
 * page by its inspector is none of the window's, nor what Chromium does in pages of its own.
 */
function sumUp(trace: Buffer): string[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const homes = new Set(
    traceEvents
      .flatMap(({ args }) => [args?.data, ...(args?.data?.frames ?? [])])
      .filter((frame) => frame?.url?.startsWith('http'))
      .map((frame) => frame?.processId),
  );
  const main = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .filter(({ pid }) => homes.has(pid))
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
