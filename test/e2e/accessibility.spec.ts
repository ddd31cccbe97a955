/** No view has a fault that axe can find, in either theme. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openStory, test } from './test.ts';

async function expectNoFault(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.map(({ id, nodes }) => ({
      id,
      where: nodes.slice(0, 5).map((node) => `${node.target.join(' ')} ${node.failureSummary}`),
    }));
    expect(faults, `in the ${colorScheme} theme`).toEqual([]);
  }
}

test('the first run', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  await page.getByRole('heading', { name: 'What shall Parallax read?' }).waitFor();
  await expectNoFault(page);
});

test.describe('with a story', () => {
  test.beforeEach(async ({ page, sample }) => {
    expect(sample.address).toBeTruthy();
    await openStory(page, /Alibaba/);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('2');
    await page.keyboard.press('d');
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
      await expectNoFault(page);
    });
  }

  test('the reader', async ({ page }) => {
    await page.keyboard.press('e');
    await page.getByRole('listbox', { name: 'Facts in this article' }).waitFor();
    await expectNoFault(page);
  });

  for (const [key, name] of [
    ['a', 'Add a source or an article'],
    ['?', 'Keys'],
    ['Control+k', 'Find anything'],
  ] as const) {
    test(`the layer “${name}”`, async ({ page }) => {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name }).waitFor();
      await expectNoFault(page);
    });
  }
});
