/** What somebody looks at and writes about a fact goes on while a refresh makes the fact another one. */
import { serveOutlet, writeFeed } from './outlet.ts';
import { evidence, expect, test } from './test.ts';

const text =
  '<p>The agency fined the lab 2 million dollars on June 24, 2026, after 300 complaints about its chat model.</p>';
const other =
  '<p>The agency fined the lab 3 million dollars on June 24, 2026, after 300 complaints about its chat model had come.</p>';

test('a fact that gets a further reading stays selected, and so does the note that is being written', async ({
  page,
  empty,
  context,
}) => {
  const first = writeFeed('Morning Docket', { title: 'Agency fines a lab', text });
  const outlet = await serveOutlet({ '/feed.xml': first });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('listbox', { name: 'Stories' }).getByRole('option').click();
    await page.locator('body').press('2');
    await page.locator('.sheet-body td', { hasText: '2 million' }).click();
    await expect(page.locator('.sheet-body tr.current')).toContainText('One source');
    await page.keyboard.press('n');
    const note = page.getByRole('textbox', { name: 'Note on the fact' });
    await page.keyboard.type('Asked the agency');

    const second = writeFeed('Morning Docket', { title: 'Agency fines lab again', text: other });
    const item = /<item>.*<\/item>/s.exec(second.body)?.[0] ?? '';
    outlet.pages['/feed.xml'] = { body: first.body.replace('</channel>', `${item}</channel>`) };
    const window = await context.newPage();
    await window.goto(empty.address);
    await window.getByRole('heading', { level: 1 }).click();
    await window.keyboard.press('r');

    await expect(page.locator('.conflict-line')).toContainText('1 conflict');
    await expect(page.locator('.sheet-body tr.current')).toContainText('Conflict');
    await expect(note).toBeFocused();
    await page.keyboard.type(' today.');
    await expect(note).toHaveValue('Asked the agency today.');
    await page.reload();
    await expect(note).toHaveValue('Asked the agency today.');
    await page.getByRole('button', { name: 'Keep note' }).click();
    await expect(evidence(page).getByText('Asked the agency today.')).toBeVisible();
    await expect(note).toHaveCount(0);
    await page.reload();
    await expect(evidence(page).getByText('Asked the agency today.')).toBeVisible();
    await expect(note).toHaveCount(0);
  } finally {
    outlet.close();
  }
});
