/**
 * The main views stand as they were designed, in both themes and two sizes. What is held is where parts stand and which
 * token colours them, not pixels, so that another machine's fonts make no difference. When a change is meant:
 * `npx playwright test layout --update-snapshots`.
 */
import type { Page } from '@playwright/test';
import { measureLayout } from './measure-layout.ts';
import { expect, openStory, test } from './test.ts';

const sizes = { wide: { width: 1280, height: 800 }, small: { width: 1024, height: 640 } } as const;

/** `within` chooses the parts that are held; all where it is not given. */
async function expectLayout(page: Page, name: string, within = /./): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    expect(await measureAtRest(page, within)).toMatchSnapshot([`${name}-${size}.txt`]);
  }
  await page.setViewportSize(sizes.wide);
}

/** What is measured once two measures agree: lists choose what they draw after they know their size. */
async function measureAtRest(page: Page, within: RegExp): Promise<string> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      const lines = (await measureLayout(page)).split('\n');
      last = `${lines.filter((line) => within.test(line)).join('\n')}\n`;
      return last === before;
    })
    .toBe(true);
  return last;
}

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toBeTruthy();
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await expect(page.locator('mark.on').first()).toBeVisible();
});

for (const [key, view] of [
  ['1', 'timeline'],
  ['2', 'figures'],
  ['3', 'coverage'],
  ['4', 'brief'],
] as const) {
  test(`the ${view}`, async ({ page }) => {
    await page.keyboard.press(key);
    await page.getByRole('tab', { name: new RegExp(view, 'i'), selected: true }).waitFor();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expectLayout(page, view);
  });
}

test('the reader', async ({ page }) => {
  await page.keyboard.press('e');
  await page.getByRole('listbox', { name: 'Facts in this article' }).waitFor();
  await expectLayout(page, 'reader');
});

test('a layer', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('dialog', { name: 'Settings' }).waitFor();
  await expectLayout(page, 'settings', /^layer/);
});

test('the tokens are what they are', async ({ page }) => {
  const tokens = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [...style]
      .filter((name) => name.startsWith('--') && !name.startsWith('--tw'))
      .map((name) => `${name}: ${style.getPropertyValue(name).replace(/\s+/g, ' ').trim()}`)
      .sort()
      .join('\n');
  });
  expect(`${tokens}\n`).toMatchSnapshot(['tokens.txt']);
});

test('at 200 % on a small screen, story and evidence take turns and nothing is lost', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(page.getByRole('grid', { name: /Figure sheet/ })).toBeVisible();
  await page.keyboard.press('d');
  const door = page.locator('.evidence-door');
  await expect(door).toBeVisible();
  await door.click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await expect(evidence.getByRole('button', { name: /^Verify/ })).toBeVisible();
  await expect(evidence.locator('mark.on').first()).toBeAttached();
  await page.keyboard.press('e');
  await expect(page.getByRole('grid', { name: /Figure sheet/ })).toBeVisible();
  await page.keyboard.press('4');
  await page.getByRole('button', { name: /Save brief/ }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: /Save brief/ })).toBeInViewport();
  await page.getByRole('button', { name: /^Stories, / }).click();
  await expect(page.getByRole('button', { name: 'Refresh all sources' }).last()).toBeAttached();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(640);
});
