/** The palette: what it finds, and its keys. */
import { expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
});

test('Ctrl+K finds facts, articles, stories and commands', async ({ page }) => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Find a fact/ });
  await expect(field).toBeFocused();
  await field.fill('accounts');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(/accounts/i);
  await field.fill('> coverage');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(
    /Coverage/,
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /Coverage/, selected: true })).toBeVisible();
});

test('arrow keys mark entries of the palette, and its field names the one that is marked', async ({
  page,
}) => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Find a fact/ });
  await field.fill('> theme');
  const entries = page.getByRole('dialog').getByRole('option');
  await expect(entries).toHaveCount(3);
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowDown', 0],
    ['ArrowUp', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(entries.nth(at)).toHaveAttribute('aria-selected', 'true');
    const id = await entries.nth(at).getAttribute('id');
    await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(field).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
