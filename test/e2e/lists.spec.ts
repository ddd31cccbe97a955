/** The list boxes of the window: each keeps the focus itself, so that what is selected is read out, and has the same keys. */
import type { Locator, Page } from '@playwright/test';
import { expect, openStory, test } from './test.ts';

const stories = (page: Page) => page.getByRole('listbox', { name: 'Stories' });

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
});

/** That a row which was clicked hands the focus on, and the selection goes on from it. */
async function expectFocusOnList(list: Locator): Promise<void> {
  await expect(list).toBeFocused();
  const selected = list.getByRole('option', { selected: true });
  await expect(list).toHaveAttribute(
    'aria-activedescendant',
    (await selected.getAttribute('id')) ?? '',
  );
}

test('a story that is clicked leaves the focus to the list, and arrow keys go on from it', async ({
  page,
}) => {
  const list = stories(page);
  await list.getByRole('option').nth(1).click();
  await expectFocusOnList(list);
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option').nth(2)).toHaveAttribute('aria-selected', 'true');
  await expectFocusOnList(list);
  const last = (await list.getByRole('option').count()) - 1;
  await page.keyboard.press('PageDown');
  await expect(list.getByRole('option').nth(last)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('PageUp');
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expectFocusOnList(list);
});

test('so do what a search finds and the facts of an article', async ({ page }) => {
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('Anthropic');
  const hits = page.getByRole('listbox', { name: 'Articles found' });
  await hits.getByRole('option').nth(1).click();
  await expectFocusOnList(hits);
  await expect(hits.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expectFocusOnList(hits);
  await page.keyboard.press('PageUp');
  await expect(hits.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');

  const facts = page.getByRole('listbox', { name: 'Facts in this article' });
  await facts.getByRole('option').nth(1).click();
  await expectFocusOnList(facts);
  await page.keyboard.press('ArrowDown');
  await expect(facts.getByRole('option').nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('PageDown');
  await expect(facts.getByRole('option').nth(2)).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Home');
  await expect(facts.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expectFocusOnList(facts);
});

test('with Shift the stories up to a row are chosen, with Ctrl one is reached and Ctrl+Space chooses it', async ({
  page,
}) => {
  const list = stories(page);
  const row = (at: number) => list.getByRole('option').nth(at);
  await row(1).click();
  const expectReached = async (at: number, selected: readonly number[]) => {
    const id = (await row(at).getAttribute('id')) ?? '';
    await expect(list).toHaveAttribute('aria-activedescendant', id);
    const marks = await list
      .getByRole('option')
      .evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-selected') === 'true'));
    expect(marks.flatMap((isSelected, index) => (isSelected ? [index] : []))).toEqual(selected);
  };
  await page.keyboard.press('Shift+ArrowDown');
  await expectReached(2, [1, 2]);
  await page.keyboard.press('Shift+ArrowDown');
  await expectReached(3, [1, 2, 3]);
  await page.keyboard.press('Shift+ArrowUp');
  await expectReached(2, [1, 2]);
  await page.keyboard.press('Shift+Home');
  await expectReached(0, [0, 1]);
  await page.keyboard.press('Escape');
  await expectReached(1, [1]);

  await page.keyboard.press('ControlOrMeta+ArrowDown');
  await page.keyboard.press('ControlOrMeta+ArrowDown');
  await expectReached(3, [1]);
  const outline = await row(3).evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('ControlOrMeta+Space');
  await expectReached(3, [1, 3]);
  await page.keyboard.press('ControlOrMeta+ArrowUp');
  await expectReached(2, [1, 3]);
  await page.keyboard.press('ArrowDown');
  await expectReached(3, [3]);
  await page.keyboard.press('ControlOrMeta+ArrowUp');
  await expectReached(2, [3]);
  await page.keyboard.press('Enter');
  await expectReached(2, [2]);
  // Where only one can be selected, the arrow keys select it all the same.
  await openStory(page, /Alibaba/);
  await page.keyboard.press('d');
  await page.keyboard.press('e');
  const facts = page.getByRole('listbox', { name: 'Facts in this article' });
  await facts.getByRole('option').nth(1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await expectFocusOnList(facts);
  await expect(facts.getByRole('option').nth(2)).toHaveAttribute('aria-selected', 'true');
});

test('in the smallest window each entry of the menu of a story is reached in its order', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const menu = page.getByRole('menu', { name: 'More' });
  const entries = menu.getByRole('menuitem');
  await expect(entries).toHaveCount(15);
  await page.keyboard.press('Home');
  for (let at = 0; at < 15; at++) {
    await expect(entries.nth(at)).toBeFocused();
    await expect(entries.nth(at)).toBeInViewport({ ratio: 1 });
    if (at < 14) await page.keyboard.press('ArrowDown');
  }
  for (let at = 14; at > 0; at--) {
    await expect(entries.nth(at)).toBeFocused();
    await page.keyboard.press('ArrowUp');
  }
  await expect(entries.first()).toBeFocused();
});
