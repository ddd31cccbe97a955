/** No view has a fault that axe can find, in either theme. */
import { expectNoFault } from './expect-no-fault.ts';
import { serveOutlet, writeFeed } from './outlet.ts';
import { expect, openStory, test } from './test.ts';

test('the first run', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  await page.getByRole('heading', { name: 'What shall Parallax read?' }).waitFor();
  await expectNoFault(page);
});

test('sources that have brought no story', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  const { body } = writeFeed('Morning Docket', { title: 'Nothing', text: '' });
  const outlet = await serveOutlet({
    '/feed.xml': { body: body.replace(/<item>.*<\/item>/s, '') },
  });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'No story yet' }).waitFor();
    // What was read out while the button was busy names an element that is gone, until it is taken away.
    await expect(page.locator('[data-live-announcer] [role=img]')).toHaveCount(0);
    await expectNoFault(page);
  } finally {
    outlet.close();
  }
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

  test('the brief as Markdown', async ({ page }) => {
    await page.keyboard.press('4');
    await page.getByRole('radio', { name: 'Markdown' }).click();
    await page.locator('.brief-source').waitFor();
    await expectNoFault(page);
  });

  test('the reader', async ({ page }) => {
    await page.keyboard.press('e');
    await page.getByRole('listbox', { name: 'Facts in this article' }).waitFor();
    await expectNoFault(page);
  });

  test('what was dismissed', async ({ page }) => {
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await page.getByRole('radio', { name: /^Dismissed/ }).click();
    await expect(page.locator('.sheet-body tr.dismissed')).toHaveCount(1);
    await expectNoFault(page);
  });

  test('articles being chosen', async ({ page }) => {
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Choose…' }).click();
    await page.getByRole('checkbox').first().check({ force: true });
    await expectNoFault(page);
  });

  test('a search, and what it can hold', async ({ page }) => {
    await page.keyboard.press('/');
    await page.getByRole('region', { name: 'What a search can hold' }).waitFor();
    await expectNoFault(page);
    await page.keyboard.type('distillation before:never');
    await page.locator('.problem').waitFor();
    await expectNoFault(page);
  });

  test('the window at 200 %', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await page.locator('.evidence-door').waitFor();
    await expectNoFault(page);
    await page.keyboard.press('e');
    await page.locator('mark.on').first().waitFor();
    await expectNoFault(page);
  });

  for (const [key, view] of [
    ['1', 'timeline'],
    ['3', 'coverage'],
    ['4', 'brief'],
  ] as const)
    test(`the ${view} at 200 %`, async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 400 });
      await page.keyboard.press(key);
      await page.getByRole('tab', { name: new RegExp(view, 'i'), selected: true }).waitFor();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await expectNoFault(page);
    });

  test('a choice that is open', async ({ page }) => {
    await page.keyboard.press('4');
    await page.getByRole('button', { name: /Citations/ }).click();
    await page.getByRole('option', { name: 'Links in the text' }).waitFor();
    await expectNoFault(page);
  });

  for (const [key, name] of [
    ['a', 'Add a source or an article'],
    ['?', 'Keys'],
    ['Control+k', 'Find anything'],
    ['Control+,', 'Settings'],
  ] as const) {
    test(`the layer “${name}”`, async ({ page }) => {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name }).waitFor();
      await expectNoFault(page);
    });
  }

  for (const [command, name] of [
    ['Merge the story', 'Merge with…'],
    ['Join the fact', 'Join with another fact'],
    ['Separate readings', 'Separate readings'],
    ['Move the article to another', 'Move to another story'],
    ['Names: rename', 'Names'],
    ['Decisions', 'Decisions'],
    ['Export all stories', 'Export all stories'],
    ['Manage sources', 'Sources'],
    ['About', 'About Parallax'],
  ] as const) {
    test(`the layer “${name}”, and the focus goes back`, async ({ page }) => {
      await page.getByRole('tab', { selected: true }).focus();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /Find a fact/ }).fill(`> ${command}`);
      await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
        command,
      );
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name, exact: true }).waitFor();
      await expectNoFault(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('tab', { selected: true })).toBeFocused();
    });
  }
});
