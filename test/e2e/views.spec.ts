/** Each view of a story, by pointer and by key. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { evidence, expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
});

test('the token leaves the address bar', async ({ page }) => {
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(page.getByRole('tab', { name: /Figures/ })).toBeVisible();
});

test('1 to 4 show the four views', async ({ page }) => {
  for (const [key, name] of [
    ['1', 'Timeline'],
    ['3', 'Coverage'],
    ['4', 'Brief'],
    ['2', 'Figures'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('tab', { name: new RegExp(name), selected: true })).toBeVisible();
  }
});

test('the figure sheet shows conflicts first and filters by verdict', async ({ page }) => {
  await page.keyboard.press('2');
  const sheet = page.getByRole('grid', { name: /Figure sheet/ });
  await expect(sheet.getByRole('rowheader').first()).toContainText('Conflict');
  const agree = page.getByRole('radio', { name: /^Agree/ });
  await agree.click();
  await expect(sheet.getByRole('rowheader').first()).toContainText('Agree');
  await expect(sheet.getByText('Conflict')).toHaveCount(0);
  await page.getByRole('radio', { name: /^All/ }).click();
});

test('the figure sheet is walked with arrow keys, and Enter opens the evidence', async ({
  page,
}) => {
  await page.keyboard.press('2');
  const sheet = page.getByRole('grid', { name: /Figure sheet/ });
  await sheet.getByRole('rowheader').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td:focus')).toHaveAttribute('data-at', '0 1');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('td:focus')).toHaveAttribute('data-at', '1 1');
  await page.keyboard.press('Enter');
  await expect(evidence(page).locator('mark.on').first()).toBeInViewport();
});

test('a cell that is pointed at shows the sentence', async ({ page }) => {
  await page.keyboard.press('2');
  const cell = page.locator('.sheet td.odd.is-rounding').first();
  const written = await cell.locator('.written').innerText();
  await cell.hover();
  await expect(page.getByRole('tooltip')).toContainText(written.replace('…', '').trim());
});

test('d steps through the conflicts, and every pane follows', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  const first = await evidence(page).getByRole('heading', { level: 2 }).first().innerText();
  await page.keyboard.press('d');
  await expect(evidence(page).getByRole('heading', { level: 2 }).first()).not.toHaveText(first);
  await expect(page.locator('.sheet tr.current')).toHaveCount(1);
  await page.keyboard.press('Shift+D');
  await expect(evidence(page).getByRole('heading', { level: 2 }).first()).toHaveText(first);
});

test('the timeline steps through its events and zooms', async ({ page }) => {
  await page.keyboard.press('1');
  const timeline = page.getByRole('slider', { name: /Timeline/ });
  await timeline.focus();
  await page.keyboard.press('ArrowRight');
  await expect(timeline).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('ArrowRight');
  await expect(timeline).toHaveAttribute('aria-valuenow', '2');
  await expect(
    page.getByRole('table', { name: 'Events as a table' }).locator('tr.current'),
  ).toHaveCount(1);
  const frame = page.locator('.overview .frame');
  const width = async () => Number(await frame.getAttribute('width'));
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeLessThan(before);
  await page.keyboard.press('0');
  await expect.poll(width).toBeGreaterThanOrEqual(before);
  await page.locator('.lanes svg').hover({ position: { x: 400, y: 120 } });
  await page.mouse.wheel(0, -400);
  await expect.poll(width).toBeLessThan(before);
});

/** Moves the pointer along the lane of a source until it rests on a mark of the clock that begins there. */
async function pointAtMark(page: Page, lane: string): Promise<{ x: number; y: number }> {
  const name = await page.locator('.lane-name').filter({ hasText: lane }).locator('text').first();
  const [words, ground] = await Promise.all([
    name.boundingBox(),
    page.locator('.clock .ground').first().boundingBox(),
  ]);
  if (!words || !ground) throw new Error(`There is no lane of ${lane}`);
  const y = words.y + words.height / 2;
  for (let x = ground.x; x < ground.x + ground.width; x += 6) {
    await page.mouse.move(x, y);
    if ((await page.locator('.pointed-card').count()) > 0) return { x, y };
  }
  throw new Error(`Nothing in the lane of ${lane} can be pointed at`);
}

test('a mark on the timeline opens the words that date it', async ({ page }) => {
  await page.keyboard.press('1');
  await expect(page.locator('.lanes canvas')).toBeVisible();
  const mark = await pointAtMark(page, 'Relay Digest');
  await expect(page.locator('.pointed-card')).not.toBeEmpty();
  await page.mouse.click(mark.x, mark.y);
  await expect(evidence(page).locator('mark.on').first()).toBeInViewport();
});

test('the timeline is painted in the colours of the theme, as sharp as the screen', async ({
  page,
}) => {
  await page.keyboard.press('1');
  const canvas = page.locator('.lanes canvas');
  const inks = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const { width, height } = element;
      const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      const seen = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4)
        if (pixels[at + 3] === 255) seen.add(`rgb(${[...pixels.slice(at, at + 3)].join(', ')})`);
      return [...seen];
    });
  const token = (name: string) =>
    page.evaluate((property) => {
      const probe = document.createElement('i');
      probe.style.color = `var(${property})`;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(inks).toContain(await token('--ink-3'));
    expect(await inks()).toContain(await token('--ink-2'));
  }
  const { wide, shown, density } = await canvas.evaluate((element: HTMLCanvasElement) => ({
    wide: element.width,
    shown: element.clientWidth,
    density: devicePixelRatio,
  }));
  expect(wide).toBe(Math.round(shown * density));
});

test('the timeline is exported as a drawing that stands by itself, and as a picture', async ({
  page,
}) => {
  await page.keyboard.press('1');
  await expect(page.locator('.lanes svg')).toBeVisible();
  const exportAs = async (format: string) => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('combobox', { name: /Find a fact/ })).toBeFocused();
    await page.keyboard.type(`export as ${format}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`-timeline\\.${format}$`, 'i'));
    return readFile(await download.path());
  };
  const svg = (await exportAs('svg')).toString();
  const lanes = await page
    .locator('.lane-name > text')
    .evaluateAll((names) => names.map((name) => name.querySelector('title')?.textContent ?? ''));
  expect(svg.slice(0, 300)).toMatch(/^<svg [^>]*viewBox=/);
  expect(svg.match(/class=|style=|var\(|<script|<foreignObject/g)).toBeNull();
  const alone = await page.context().newPage();
  await alone.setContent(svg);
  await expect(alone.locator('svg')).toBeVisible();
  for (const lane of lanes) await expect(alone.locator('svg')).toContainText(lane);
  const inks = await alone
    .locator('path, rect')
    .evaluateAll((drawn) => drawn.map((each) => getComputedStyle(each).fill));
  expect(inks).toContain('url("#hatch-plain")');
  await expect(alone.locator('svg')).toContainText('Apr');
  await alone.close();
  const png = await exportAs('png');
  expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
});

test('the coverage groups the articles under their origin, with the proof', async ({ page }) => {
  await page.keyboard.press('3');
  const table = page.getByRole('table', { name: 'Articles by origin' });
  await expect(table.getByRole('heading', { name: 'Reuters' })).toBeVisible();
  await table.locator('button.what').first().click();
  await expect(evidence(page).getByText('Origin', { exact: true })).toBeVisible();
  await expect(evidence(page).locator('mark.on').first()).toBeInViewport();
});

test('the brief follows its options', async ({ page }) => {
  await page.keyboard.press('4');
  const text = page.locator('.brief-text');
  await expect(text.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  await page.locator('.brief-options').getByText('Timeline').click();
  await expect(text.getByRole('heading', { name: 'Timeline' })).toHaveCount(0);
  await page.keyboard.press('c');
  await expect(page.getByText('The brief is on the clipboard, as Markdown.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# ');
});

test('e widens the evidence to the reader and back; marks can be switched off', async ({
  page,
}) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('e');
  await expect(page.getByRole('listbox', { name: 'Facts in this article' })).toBeVisible();
  const names = evidence(page).locator('.article mark.name:not([class*="at-"])');
  await expect(names.first()).toBeVisible();
  await page.getByRole('button', { name: /^Names/ }).click();
  await expect(names).toHaveCount(0);
  await page.getByRole('button', { name: /^Names/ }).click();
  await page.keyboard.press('e');
  await expect(page.getByRole('listbox', { name: 'Facts in this article' })).toHaveCount(0);
});

test('c copies the words with a citation', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await expect(evidence(page).locator('mark.on').first()).toBeVisible();
  const words = (await evidence(page).locator('mark.on').allInnerTexts()).join('');
  await page.keyboard.press('c');
  await expect(page.getByText('Words and citation copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${words}” — `);
  expect(copied).toMatch(/accessed \d/);
});

test('x saves the brief from any view', async ({ page }) => {
  await page.keyboard.press('3');
  await page.keyboard.press('x');
  const told = page.getByText(/^Saved as /);
  await expect(told).toBeVisible();
  const path = (await told.innerText()).replace('Saved as ', '');
  expect(await readFile(path, 'utf8')).toMatch(/^---\ntitle: /);
  await expect(page.getByRole('tab', { name: /Coverage/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('v verifies a fact and Ctrl+Z takes it back', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('v');
  await expect(evidence(page).getByText(/· verified/)).toBeVisible();
  await expect(page.getByText('1 verified')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(evidence(page).getByText(/· not verified/)).toBeVisible();
});

test('a dismissed conflict counts no longer, until it is brought back', async ({ page }) => {
  await page.keyboard.press('2');
  const count = page.locator('.conflict-line .steps');
  const before = await count.innerText();
  await page.keyboard.press('d');
  await evidence(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(evidence(page).getByText(/· dismissed/)).toBeVisible();
  await expect(count).not.toHaveText(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(evidence(page).getByText(/· not verified/)).toBeVisible();
});

test('a note is kept with the fact', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note on the fact' }).fill('Asked the press office.');
  await page.getByRole('button', { name: 'Keep note' }).click();
  await expect(evidence(page).getByText('Asked the press office.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(evidence(page).getByText('Asked the press office.')).toHaveCount(0);
});

test('Ctrl+K finds facts, articles, stories and commands', async ({ page }) => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Find a fact/ });
  await expect(field).toBeFocused();
  await field.fill('accounts');
  await expect(page.getByRole('menuitem').first()).toContainText(/accounts/i);
  await field.fill('> coverage');
  await expect(page.locator('[role=menuitem][data-focused]')).toHaveText(/Coverage/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /Coverage/, selected: true })).toBeVisible();
});

test('/ searches the articles and opens what it finds', async ({ page }) => {
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('distillation');
  const hit = page.getByRole('listbox', { name: 'Articles found' }).getByRole('option').first();
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(page.getByRole('listbox', { name: 'Facts in this article' })).toBeVisible();
});

test('? shows the keys', async ({ page }) => {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next conflict');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('s pins the story', async ({ page }) => {
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Pin', exact: true })).toBeVisible();
});

test('the theme follows the system, or the choice', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);
  await page.keyboard.press('ControlOrMeta+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('radio', { name: 'Light' }).click();
  await expect.poll(ground).toBe(light);
  await settings.getByRole('radio', { name: 'As the system' }).click();
  await expect.poll(ground).not.toBe(light);
});

test('in a narrow window the library folds to a rail', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await expect(page.getByRole('listbox', { name: 'Stories' })).toBeHidden();
  await page.getByRole('button', { name: /^Stories, / }).click();
  await page.getByRole('option').nth(1).click();
  await expect(page.getByRole('listbox', { name: 'Stories' })).toBeHidden();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(1024);
});

test('the focus stays in the story where what had it goes with its view', async ({ page }) => {
  await page.keyboard.press('3');
  const first = page.locator('.article-row button.what').first();
  await first.focus();
  await page.keyboard.press('2');
  await expect(page.getByRole('tab', { name: /Figures/, selected: true })).toBeFocused();
});

test('a key pressed while a view is still being drawn is for that view', async ({ page }) => {
  await page.evaluate(async () => {
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('3');
    // By now the tab is drawn, and of what it shows nothing is begun.
    await Promise.resolve();
    press('j');
  });
  await expect(page.locator('.article-row').first()).toHaveClass(/current/);
});

test('the tabs are walked with arrow keys, Home and End', async ({ page }) => {
  await page.getByRole('tab', { name: /Figures/ }).focus();
  for (const [key, name] of [
    ['ArrowRight', 'Coverage'],
    ['End', 'Brief'],
    ['ArrowRight', 'Timeline'],
    ['ArrowLeft', 'Brief'],
    ['Home', 'Timeline'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('tab', { name: new RegExp(name), selected: true })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: new RegExp(name) })).toBeVisible();
  }
});

test('arrow keys mark entries of the palette, and its field names the one that is marked', async ({
  page,
}) => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Find a fact/ });
  await field.fill('> theme');
  const entries = page.getByRole('menuitem');
  await expect(entries).toHaveCount(3);
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowDown', 0],
    ['ArrowUp', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(entries.nth(at)).toHaveAttribute('data-focused', 'true');
    const id = await entries.nth(at).getAttribute('id');
    await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(field).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('m marks the story unread, b opens the article outside, Space scrolls it', async ({
  page,
}) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  const article = page.locator('.article-scroll');
  await expect(article).toBeVisible();
  const row = page.getByRole('option', { name: /Alibaba/ });
  await expect(row).not.toHaveClass(/unread/);
  await page.keyboard.press('m');
  await expect(row).toHaveClass(/unread/);
  await page.keyboard.press('m');
  await expect(row).not.toHaveClass(/unread/);
  await page.context().route(/\.example\//, (route) => route.fulfill({ body: 'Outside' }));
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('b');
  await (await opened).waitForURL(/\.example\//);
  await (await opened).close();
  await article.evaluate((place) => place.scrollTo({ top: 0 }));
  await page.keyboard.press(' ');
  await expect.poll(() => article.evaluate((place) => place.scrollTop)).toBeGreaterThan(0);
});
