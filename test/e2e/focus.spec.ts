/** The focus: where what has it goes away it goes to something near, and keys pressed at once go where they are meant to. */
import type { Page } from '@playwright/test';
import { serveOutlet, writeFeed } from './outlet.ts';
import { expect, openSample, openStory, test } from './test.ts';

const stories = (page: Page) => page.getByRole('listbox', { name: 'Stories' });
const story = (page: Page) => page.getByRole('main');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search articles' });

test.describe('over the sample', () => {
  test.beforeEach(({ sample }) => {
    expect(sample.address).toBeTruthy();
  });

  test('Enter at once after the words of a search leads into what is found', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('distillation');
    await page.keyboard.press('Enter');
    const found = page.getByRole('listbox', { name: 'Articles found' });
    await expect(found.getByRole('option').first()).toContainText(/distil/i);
    await expect(found).toBeFocused();
    // A second Enter at once opens what these words find, and nothing that was listed before.
    await page.keyboard.press('/');
    await page.keyboard.type('Colorado');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Colorado');
    await page.keyboard.press('/');
    await page.keyboard.type('distillation');
    await page.keyboard.press('Enter');
    await expect(found.getByRole('option').first()).toContainText(/distil/i);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText(/distil/i);
  });

  test('Escape gives the focus back to what had it before the search, or to the stories', async ({
    page,
  }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('SB 53');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(stories(page)).toBeFocused();
    const tab = page.getByRole('tab', { selected: true });
    await tab.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('SB 53');
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect(tab).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(tab).toBeFocused();
  });

  test('a kept search that is removed gives the focus to the next, and the last to the stories', async ({
    page,
  }) => {
    const saved = page.getByRole('region', { name: 'Saved searches' });
    for (const name of ['Alibaba', 'Colorado']) {
      await page.locator('body').press('/');
      await field(page).fill(name);
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByRole('button', { name: 'Clear the search' }).click();
      await expect(saved.getByRole('button', { name, exact: false }).first()).toBeVisible();
    }
    for (const [name, next] of [
      ['Alibaba', saved.getByRole('button', { name: /^Colorado/ })],
      ['Colorado', stories(page)],
    ] as const) {
      await saved.getByRole('button', { name: `More about “${name}”` }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Remove' }).click();
      await expect(page.getByText(`“${name}” is no longer kept.`)).toBeVisible();
      await expect(next).toBeFocused();
    }
  });

  test('a notice gives the focus back to what had it', async ({ page }) => {
    await openStory(page, /Alibaba/);
    const tab = page.getByRole('tab', { selected: true });
    for (const way of ['Undo', 'Dismiss this notice']) {
      await tab.focus();
      await page.keyboard.press('s');
      await page.getByRole('button', { name: way, exact: true }).click();
      await expect(tab).toBeFocused();
    }
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText(/^Undone: /)).toBeVisible();
    // Nothing had it: then the story, where keys mean what they mean in the window.
    await page.getByRole('heading', { level: 1 }).click();
    await page.getByRole('button', { name: 'Dismiss this notice' }).click();
    await expect(story(page)).toBeFocused();
    await page.keyboard.press('3');
    await expect(page.getByRole('table', { name: 'Articles by origin' })).toBeVisible();
  });

  test('keys pressed at once after a command of the palette go to the layer that it opens', async ({
    page,
  }) => {
    await openStory(page, /Alibaba/);
    const tab = page.getByRole('tab', { selected: true });
    await tab.focus();
    await page.keyboard.press('ControlOrMeta+k');
    const palette = page.getByRole('combobox', { name: /Find a fact/ });
    await palette.fill('> merge');
    // In one turn of the page: no frame comes between.
    const went = await palette.evaluate((input) => {
      const enter = { key: 'Enter', bubbles: true, cancelable: true };
      input.dispatchEvent(new KeyboardEvent('keydown', enter));
      return new Promise<string>((resolve) =>
        queueMicrotask(() => resolve(document.activeElement?.getAttribute('role') ?? 'none')),
      );
    });
    expect(went).toBe('combobox');
    await page.keyboard.type('Colorado');
    const layer = page.getByRole('dialog', { name: 'Merge with…' });
    await expect(layer.getByRole('combobox')).toHaveValue('Colorado');
    await page.keyboard.press('Escape');
    await expect(tab).toBeFocused();
    await page.keyboard.press('ControlOrMeta+k');
    await palette.fill('> Search the articles');
    await page.keyboard.press('Enter');
    await page.keyboard.type('SB 53');
    await expect(field(page)).toHaveValue('SB 53');
  });

  test('the article reader takes the focus, and Escape leaves it and gives the focus back', async ({
    page,
  }) => {
    await openStory(page, /Alibaba/);
    await page.getByRole('heading', { level: 1 }).click();
    const facts = page.getByRole('listbox', { name: 'Facts in this article' });
    await page.keyboard.press('2');
    const cell = page.locator('.sheet-body td[data-at="1 1"]');
    await cell.click();
    // A pointer that rests on a cell asks for its card.
    await page.getByRole('heading', { level: 1 }).hover();
    await page.keyboard.press('e');
    await expect(facts).toBeFocused();
    // A menu above it goes first.
    await page.getByRole('button', { name: 'More about this article' }).press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(facts).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(facts).toHaveCount(0);
    await expect(cell).toBeFocused();
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.sheet-body td[data-at="2 1"]')).toBeFocused();

    // One that was walked through gives it to what is selected now.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('e');
    await expect(facts).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('e');
    await expect(page.locator('.sheet-body tr.current :focus')).toBeInViewport();

    await page.keyboard.press('3');
    const article = page.locator('button.what[aria-current="true"]');
    await article.press('e');
    await expect(facts).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(article).toBeFocused();

    await page.keyboard.press('1');
    const timeline = page.getByRole('slider', { name: /Timeline/ });
    await timeline.press('ArrowRight');
    await page.keyboard.press('e');
    await expect(facts).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(timeline).toBeFocused();

    // What stands beside it keeps its focus, or gets it back.
    const widen = page.getByRole('button', { name: 'Widen', exact: true });
    await widen.press('Enter');
    await facts.focus();
    await page.keyboard.press('Escape');
    await expect(widen).toBeFocused();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText(
      'Leave the article readerEsc',
    );
    await page.keyboard.press('Escape');
  });

  test('in a narrow window Escape leads from the reader to its door', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 640 });
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('2');
    await page.keyboard.press('d');
    const door = page.locator('.evidence-door');
    await door.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible();
    await expect(page.locator('body')).not.toBeFocused();
    // The library that unfolds above it goes first.
    await page.getByRole('button', { name: /^Stories, / }).press('Enter');
    await expect(stories(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(stories(page)).toBeHidden();
    await expect(door).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(door).toBeVisible();
  });

  test('the brief is copied also where it is not there yet', async ({ page }) => {
    await openStory(page, /Colorado/);
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/rpc/brief/preview', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('4');
    await page.keyboard.press('c');
    answer();
    await expect(page.getByText('The brief is on the clipboard, as Markdown.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Colorado/);
  });
});

test('the first steps of a library lead into its story', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  await page.getByRole('button', { name: 'Open the sample' }).focus();
  await openSample(page);
  await expect(story(page)).toBeFocused();
});

test('the first source, a refresh that is cancelled and its report leave the focus near', async ({
  page,
  empty,
}) => {
  expect(empty.address).toBeTruthy();
  const text = '<p>The agency fined the lab 2 million dollars on June 24, 2026.</p>';
  const outlet = await serveOutlet({
    '/feed.xml': writeFeed('Morning Docket', { title: 'Agency fines a lab', text }),
  });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agency fines a lab');
    await expect(story(page)).toBeFocused();

    outlet.pages['/feed.xml'] = 'never';
    const refresh = page.getByRole('button', { name: 'Refresh all sources' });
    await refresh.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(refresh).toBeFocused();
    const last = page.getByRole('button', { name: /^Stopped/ });
    await last.click();
    await page.getByRole('button', { name: 'Close the report' }).click();
    await expect(last).toBeFocused();
  } finally {
    outlet.close();
  }
});
