/** A note on a fact, while another decision about it is under way and where it cannot be kept. */
import { evidence, expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note on the fact' }).fill('Asked both desks.');
});

test('a note that overtakes a mark on its fact, or is overtaken by it, leaves the mark', async ({
  page,
}) => {
  let mark = () => {};
  const marking = new Promise<void>((resolve) => {
    mark = resolve;
  });
  const first = { times: 1 };
  await page.route(/rpc\/fact\/setStatus/, (route) => marking.then(() => route.continue()), first);
  await evidence(page).getByRole('button', { name: 'not verified' }).click();
  await page.getByRole('menuitemradio', { name: 'Disputed' }).click();
  await page.getByRole('button', { name: 'Keep note' }).click();
  await expect(evidence(page).getByText('Asked both desks.')).toBeVisible();
  await expect(evidence(page).getByRole('button', { name: 'not verified' })).toBeVisible();
  mark();
  await expect(evidence(page).getByRole('button', { name: 'disputed' })).toBeVisible();
  await expect(evidence(page).getByText('Asked both desks.')).toBeVisible();
  for (const what of ['Marked', 'Wrote the note']) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(new RegExp(`^Undone: ${what}`))).toBeVisible();
  }
});

test('a note that could not be kept stands in its field again', async ({ page }) => {
  await page.route(/rpc\/fact\/setStatus/, (route) => route.abort(), { times: 1 });
  await page.getByRole('button', { name: 'Keep note' }).click();
  const note = page.getByRole('textbox', { name: 'Note on the fact' });
  await expect(page.getByText(/does not answer/)).toBeVisible();
  await expect(note).toHaveValue('Asked both desks.');
  await page.getByRole('button', { name: 'Cancel' }).click();
});
