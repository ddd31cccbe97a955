/** The timeline: its steps, its zoom, its marks, its colours, and the drawings it gives away. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { evidence, expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
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
  // A step to the last event leads to the very end, and stays as near.
  const near = await width();
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeCloseTo(near, 3);
});

test('of the dates in the table only what no outlet says is in italics', async ({ page }) => {
  await page.keyboard.press('1');
  const rows = page.getByRole('table', { name: 'Events as a table' }).getByRole('row');
  const implied = (words: string) => rows.filter({ hasText: words }).locator('.date i');
  await expect(implied('20 Apr')).toHaveText('2026');
  // Some leave the year out here, and others name it.
  await expect(rows.filter({ hasText: '22 Apr – 5 Jun' })).toContainText('2026');
  await expect(implied('22 Apr – 5 Jun')).toHaveCount(0);
});

test('a key pressed before the timeline has been laid out for the first time is for it', async ({
  page,
}) => {
  const press = (keys: readonly string[]) =>
    page.evaluate(async (pressed) => {
      for (const key of pressed) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        // The browser draws no frame meanwhile, and so tells no width.
        await Promise.resolve();
      }
    }, keys);
  const timeline = page.getByRole('slider', { name: /Timeline/ });
  await press(['1', 'j', 'j']);
  await expect(timeline).toHaveAttribute('aria-valuenow', '2');
  await page.keyboard.press('2');
  await page.reload();
  await page.getByRole('tab', { name: /Figures/, selected: true }).waitFor();
  await press(['1', '+']);
  const frame = page.locator('.overview .frame');
  const width = async () => Number(await frame.getAttribute('width'));
  const zoomed = await width();
  await page.keyboard.press('-');
  await expect.poll(width).toBeGreaterThan(zoomed);
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

test('the frame of the overview is sized and moved by dragging, and moved again', async ({
  page,
}) => {
  await page.keyboard.press('1');
  const frame = page.locator('.overview .frame');
  const box = async () => {
    const { x, y, width, height } = (await frame.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return { left: x, right: x + width, middle: y + height / 2 };
  };
  const drag = async (from: number, by: number) => {
    const { middle } = await box();
    await page.mouse.move(from, middle);
    await page.mouse.down();
    await page.mouse.move(from + by, middle, { steps: 5 });
    await page.mouse.up();
  };
  const whole = await box();
  await drag(whole.left + 1, 200);
  await expect.poll(async () => (await box()).left - whole.left).toBeGreaterThan(190);
  for (const by of [-60, -60]) {
    const { left } = await box();
    await drag(left + 150, by);
    await expect.poll(async () => Math.round((await box()).left - left)).toBe(by);
  }
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
});
