/** Sources and articles from the window: adding, failing, refreshing, cancelling, OPML. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type Outlet, serveOutlet, writeFeed } from './outlet.ts';
import { evidence, expect, test } from './test.ts';

const text =
  '<p>The agency fined the lab 2 million dollars on June 24, 2026, after 300 complaints about its chat model.</p><p>The lab has thirty days to appeal, the agency said in a letter to its counsel.</p>';

let outlet: Outlet;

test.beforeEach(async () => {
  outlet = await serveOutlet({
    '/feed.xml': writeFeed('Morning Docket', { title: 'Agency fines a lab', text }),
    '/second.xml': writeFeed('Evening Register', { title: 'Lab is fined', text }),
  });
});

test.afterEach(() => outlet.close());

test('an address that leads nowhere says what to do; a feed then makes a story', async ({
  page,
  empty,
}) => {
  expect(empty.address).toBeTruthy();
  await add(page, `${outlet.address}/missing.xml`);
  await expect(page.getByRole('alert')).toContainText(/404/);
  await add(page, `${outlet.address}/feed.xml`);
  await expect(page.getByRole('heading', { level: 1, name: 'Agency fines a lab' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sources' })).toContainText('Morning Docket');
});

test('pasted text becomes an article, and its words stay words', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  await page.getByRole('button', { name: 'Paste or choose…' }).click();
  await page.getByRole('radio', { name: 'Text or file' }).click();
  const hostile =
    '<img src=x onerror="document.title=1"> The panel counted 41 incidents on June 3, 2026.';
  await page.getByRole('textbox', { name: 'The article’s text' }).fill(hostile);
  await page.getByRole('textbox', { name: 'Title' }).fill('Panel counts incidents');
  await page.getByRole('textbox', { name: 'Outlet' }).fill('Hand Copy');
  await page.getByRole('button', { name: 'Add article' }).click();
  await expect(evidence(page)).toContainText('41 incidents');
  await expect(evidence(page)).toContainText('<img src=x onerror=');
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle('Parallax');
});

test('a long text is pasted without being put into the field', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  await page.getByRole('button', { name: 'Paste or choose…' }).click();
  await page.getByRole('radio', { name: 'Text or file' }).click();
  await page.getByRole('textbox', { name: 'The article’s text' }).focus();
  const sentence = 'The panel counted 41 incidents on June 3, 2026. ';
  await page.evaluate(
    (long) => navigator.clipboard.writeText(long),
    sentence.repeat(4200).slice(0, 200_000),
  );
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText('The article’s text, 200,000 characters')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take another' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Title' }).fill('Panel counts incidents');
  await page.getByRole('button', { name: 'Add article' }).click();
  await expect(evidence(page)).toContainText('41 incidents');
});

test('a refresh shows its progress and can be cancelled', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  await add(page, `${outlet.address}/feed.xml`);
  await expect(page.getByRole('heading', { level: 1, name: 'Agency fines a lab' })).toBeVisible();
  outlet.pages['/feed.xml'] = 'never';
  await page.getByRole('button', { name: 'Refresh all sources' }).click();
  const refreshing = page.getByText(/^Refreshing/);
  await expect(refreshing).toBeVisible();
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(refreshing).toHaveCount(0);
  await expect(page.getByText(/^Stopped/).first()).toBeVisible();

  // The same where the library is folded to a rail.
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.getByRole('button', { name: 'Refresh all sources' }).click();
  await expect(page.getByRole('progressbar', { name: /^Asking the sources/ })).toBeVisible();
  await page.getByRole('button', { name: /^Asking the sources, 0 of 1: cancel$/ }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Refresh all sources' })).toBeVisible();
});

test('a refresh can be cancelled before the backend has heard of it', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  await add(page, `${outlet.address}/feed.xml`);
  await expect(page.getByRole('heading', { level: 1, name: 'Agency fines a lab' })).toBeVisible();
  outlet.pages['/feed.xml'] = 'never';
  const letStart = Promise.withResolvers<void>();
  await page.route('**/rpc/refresh/start**', async (route) => {
    await letStart.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Refresh all sources' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Stopping' })).toBeVisible();
  letStart.resolve();
  await expect(page.getByText(/^Stopped/).first()).toBeVisible();
});

test('a source that fails is told of, with the reason, and the others are read', async ({
  page,
  empty,
}) => {
  expect(empty.address).toBeTruthy();
  await add(page, `${outlet.address}/feed.xml`);
  await expect(page.getByRole('heading', { level: 1, name: 'Agency fines a lab' })).toBeVisible();
  await page.keyboard.press('a');
  await add(page, `${outlet.address}/second.xml`);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  outlet.pages['/feed.xml'] = {
    body: '<!doctype html><title>Moved</title><p>Hello.</p>',
    type: 'text/html',
  };
  const report = page.getByRole('complementary', { name: 'Report of the refresh' });
  // While the second source is still being added, a refresh joins that visit and does not read the first again.
  await expect(async () => {
    await page.keyboard.press('r');
    await expect(report).toContainText('Failed, 1', { timeout: 3000 });
  }).toPass();
  await expect(report.locator('.report-fault')).toContainText('Morning Docket');
  await report.getByRole('button', { name: 'Close the report' }).click();

  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Sources' });
  await expect(dialog.getByText('One source could not be read.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Show only these' }).click();
  await expect(dialog.locator('.source-row')).toHaveCount(1);
  await expect(dialog.locator('.source-row')).toContainText(/tried \d\d:\d\d · next/);
  await dialog.getByRole('button', { name: 'Pause Morning Docket' }).click();
  await expect(dialog.getByText('Morning Docket is paused.')).toBeVisible();
  await expect(dialog.locator('.source-row')).toHaveCount(2);
  await dialog.getByRole('button', { name: /^Remove Morning Docket/ }).click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(dialog.locator('.source-row')).toHaveCount(1);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export OPML' }).click();
  const opml = await readFile(await (await download).path(), 'utf8');
  expect(opml).toContain('Evening Register');
  expect(opml).not.toContain('Morning Docket');
});

test('a list of feeds is taken in as OPML', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import…' }).click();
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>List</title></head><body>
<outline text="Courts"><outline type="rss" text="Docket Watch" xmlUrl="https://docket.invalid/feed"/></outline></body></opml>`;
  await (await chooser).setFiles({
    name: 'list.opml',
    mimeType: 'text/x-opml',
    buffer: Buffer.from(opml),
  });
  const sources = page.getByRole('region', { name: 'Sources' });
  await expect(sources).toContainText('Courts');
  await expect(sources).toContainText('Docket Watch');
});

test('what a list holds that is no feed is told, with the reason', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles({
    name: 'list.opml',
    mimeType: 'text/x-opml',
    buffer: Buffer.from(`<opml version="2.0"><body>
<outline text="Docket Watch" xmlUrl="https://docket.invalid/feed"/>
<outline text="Old mirror" xmlUrl="ftp://mirror.invalid/feed"/><outline text="A note"/></body></opml>`),
  });
  const layer = page.getByRole('dialog', { name: 'List of feeds taken in' });
  await expect(layer.getByRole('status')).toHaveText(/^1 source added\. 2 entries were left out/);
  await expect(layer.getByRole('listitem')).toHaveText([
    'Old mirrorIts address is none on the web: ftp://mirror.invalid/feed',
    'A noteIt has no address.',
  ]);
  await layer.getByRole('button', { name: 'Sources…' }).click();
  await expect(page.getByRole('dialog', { name: 'Sources' })).toContainText('Docket Watch');
});

test('a source has an interval of its own, set by keyboard, in every window, until it is as the others', async ({
  page,
  empty,
  context,
}) => {
  await add(page, `${outlet.address}/feed.xml`);
  await expect(page.getByRole('heading', { level: 1, name: 'Agency fines a lab' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(empty.address);
  const row = async (window: Page) => {
    await window.getByRole('button', { name: 'Sources', exact: true }).click();
    return window.getByRole('dialog', { name: 'Sources' }).locator('.source-row');
  };
  const [here, there] = [await row(page), await row(other)];
  const before = await here.locator('.source-state').innerText();
  await here
    .getByRole('button', { name: 'How often Morning Docket is asked: as the others' })
    .focus();
  await page.keyboard.press('Enter');
  const usual = page.getByRole('menuitemradio', { name: 'As the others, every half hour' });
  await expect(usual).toBeFocused();
  await expect(usual).toBeChecked();
  await page.keyboard.type('every 3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Morning Docket is asked every 3 hours.')).toBeVisible();
  const set = here.getByRole('button', {
    name: 'How often Morning Docket is asked: every 3 hours',
  });
  await expect(set).toBeFocused();
  await expect(here).toContainText('every 3 hours');
  await expect(there).toContainText('every 3 hours');
  expect(await here.locator('.source-state').innerText()).not.toBe(before);
  await set.click();
  await page.getByRole('menuitemradio', { name: /^As the others/ }).click();
  await expect(there).not.toContainText('every 3 hours');
});

async function add(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: /site, a feed/ }).fill(address);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}
