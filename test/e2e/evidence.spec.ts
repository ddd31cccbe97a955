/** The evidence beside a view: its words, its marks, and what is decided there. */
import type { Locator } from '@playwright/test';
import { evidence, expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
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

test('v verifies a fact and Ctrl+Z takes it back', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('v');
  await expect(evidence(page).getByText(/· verified/)).toBeVisible();
  await expect(page.getByText('1 verified')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(evidence(page).getByText(/· not verified/)).toBeVisible();
});

test('a dismissed conflict counts nowhere as one, until it is brought back', async ({ page }) => {
  await page.keyboard.press('2');
  const filter = (name: RegExp) => page.getByRole('radio', { name });
  const numberIn = async (words: Locator) => Number(/\d+/.exec(await words.innerText())?.[0]);
  const told = async () => ({
    head: await numberIn(page.locator('.conflict-line > b')),
    library: await numberIn(page.getByRole('option', { name: /Alibaba/ }).locator('.conflicts')),
    filter: await numberIn(filter(/^Conflict/)),
    rows: await page.locator('.sheet-body th').count(),
  });
  const all = await filter(/^All/).innerText();
  await filter(/^Conflict/).click();
  const { head: count } = await told();
  expect(await told()).toEqual({ head: count, library: count, filter: count, rows: count });
  await page.keyboard.press('d');
  await evidence(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(evidence(page).getByText(/· dismissed/)).toBeVisible();
  const left = count - 1;
  await expect.poll(told).toEqual({ head: left, library: left, filter: left, rows: left });
  // It is found under what was dismissed, and the filters together are still all.
  expect(await filter(/^All/).innerText()).toBe(all);
  await filter(/^Dismissed/).click();
  await expect(page.locator('.sheet-body th')).toHaveCount(1);
  await expect(page.locator('.sheet-body th')).toContainText('Dismissed');
  await page.keyboard.press('4');
  const brief = page.getByRole('region', { name: 'Options of the brief' });
  expect(await numberIn(brief.getByText('Conflicts only'))).toBe(left);
  expect(await numberIn(brief.getByText(/^All\d/))).toBe((Number(/\d+/.exec(all)) || 0) - 1);
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(evidence(page).getByText(/· not verified/)).toBeVisible();
  await expect(filter(/^Dismissed/)).toHaveText(/0/);
  await filter(/^All/).click();
  await expect(filter(/^Dismissed/)).toHaveCount(0);
});

test('a note is kept with the fact', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note on the fact' }).fill('Asked the press office.');
  await page.getByRole('button', { name: 'Keep note' }).click();
  await expect(evidence(page).getByText('Asked the press office.')).toBeVisible();
  // In the reader as well, with what is held of the fact.
  await page.getByRole('button', { name: 'Widen', exact: true }).click();
  await expect(page.getByRole('listbox', { name: 'Facts in this article' })).toBeVisible();
  await expect(evidence(page).getByText('Asked the press office.')).toBeVisible();
  await expect(evidence(page).getByRole('button', { name: 'not verified' })).toBeVisible();
  await page.keyboard.press('e');
  await page.keyboard.press('Control+z');
  await expect(evidence(page).getByText('Asked the press office.')).toHaveCount(0);
});

test('a note that is begun stays with its fact, whatever else is looked at', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  const note = page.getByRole('textbox', { name: 'Note on the fact' });
  const about = await evidence(page).getByRole('heading', { level: 2 }).first().innerText();
  await page.keyboard.press('n');
  await page.keyboard.type('Asked both desks.');
  await page.locator('.sheet-body tr').nth(4).locator('td').first().click();
  await expect(evidence(page).getByRole('heading', { level: 2 }).first()).not.toHaveText(about);
  await expect(note).toHaveCount(0);
  await page.keyboard.press('d');
  await expect(note).toHaveValue('Asked both desks.');
  // It is shown again, and the keys are still the window's.
  await expect(note).not.toBeFocused();
  // Also through a reload, with what is written after one.
  await page.reload();
  await expect(note).toHaveValue('Asked both desks.');
  await expect(note).not.toBeFocused();
  await note.press('End');
  await note.pressSequentially(' Twice.');
  await page.reload();
  await expect(note).toHaveValue('Asked both desks. Twice.');
  await page.getByRole('button', { name: 'Keep note' }).click();
  await expect(page.getByText(/: note kept\.$/)).toBeVisible();
  await expect(evidence(page).getByText('Asked both desks. Twice.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Undone: Wrote the note on/)).toBeVisible();
  // Kept or given up, it is begun anew.
  await page.keyboard.press('n');
  await page.keyboard.type('Never mind.');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(evidence(page).getByRole('button', { name: 'Write a note' })).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('a note is written in sight also where story and evidence take turns', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: 'Note on the fact' });
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('e');
  await expect(evidence(page)).toBeHidden();
});

test('a note stands clear of its buttons, beside a view and in the reader', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  for (const place of ['beside a view', 'reader']) {
    if (place === 'reader') await page.keyboard.press('e');
    await page.keyboard.press('n');
    const [field, keep] = await Promise.all([
      page.getByRole('textbox', { name: 'Note on the fact' }).boundingBox(),
      page.getByRole('button', { name: 'Keep note' }).boundingBox(),
    ]);
    expect((keep?.y ?? 0) - (field?.y ?? 0) - (field?.height ?? 0)).toBeGreaterThanOrEqual(6);
    await page.keyboard.press('Escape');
  }
});

test('after a note the focus goes back to what had it', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  const note = page.getByRole('textbox', { name: 'Note on the fact' });
  const tab = page.getByRole('tab', { selected: true });
  await tab.focus();
  await page.keyboard.press('n');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tab).toBeFocused();
  const button = page.getByRole('button', { name: 'Write a note' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('a fact is marked disputed from its status, and it is told in the sheet', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await evidence(page).getByRole('button', { name: 'not verified' }).click();
  await page.getByRole('menuitemradio', { name: 'Disputed' }).click();
  await expect(evidence(page).getByRole('button', { name: 'disputed' })).toBeFocused();
  await expect(page.locator('.sheet-body tr.current th')).toContainText('disputed');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(evidence(page).getByText(/· not verified/)).toBeVisible();
  await expect(page.locator('.sheet-body tr.current th')).not.toContainText('disputed');
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
  // Nor is it read by a reload, but by what is done in it then.
  await page.reload();
  await expect(article).toBeVisible();
  // Longer than it takes to be marked.
  await page.waitForTimeout(1500);
  await expect(row).toHaveClass(/unread/);
  await page.keyboard.press('j');
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

test('what is selected elsewhere takes the place of what had the focus in the evidence', async ({
  page,
}) => {
  const pane = evidence(page);
  const story = page.getByRole('main');
  await page.keyboard.press('d');
  await pane.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('3');
  await page.keyboard.press('j');
  await expect(pane.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
  await expect(story).toBeFocused();
  await pane.getByRole('button', { name: 'More about this article' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(story).toBeFocused();
});
