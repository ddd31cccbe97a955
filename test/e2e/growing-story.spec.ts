/** What somebody looks at and writes goes on while a story grows under it. */
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

test('all of a timeline is all of it also after the story has grown', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  const early = text.replace('.</p>', '. A first warning came on May 4, 2025.</p>');
  const first = writeFeed('Morning Docket', { title: 'Agency fines a lab', text: early });
  const outlet = await serveOutlet({ '/feed.xml': first });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('listbox', { name: 'Stories' }).getByRole('option').click();
    await page.locator('body').press('1');
    const [frame, strip] = [page.locator('.overview .frame'), page.locator('.overview .outside')];
    const share = async () =>
      Number(await frame.getAttribute('width')) / Number(await strip.getAttribute('width'));
    const years = page.locator('.overview');
    // What is not drawn yet takes no key.
    await expect(frame).toBeVisible();
    await page.keyboard.press('0');
    await expect.poll(share).toBeCloseTo(1, 3);

    const earlier =
      '<p>Over its chat model the lab owes the agency 2 million dollars since June 24, 2026: 300 complaints had come. The lab opened its office in Lyon on March 2, 2022.</p>';
    const second = writeFeed('Morning Docket', { title: 'Agency fines lab again', text: earlier });
    const item = /<item>.*<\/item>/s.exec(second.body)?.[0] ?? '';
    outlet.pages['/feed.xml'] = { body: first.body.replace('</channel>', `${item}</channel>`) };
    await expect(years).not.toContainText('2023');
    await page.keyboard.press('r');
    await expect(years).toContainText('2023');
    await expect.poll(share).toBeCloseTo(1, 3);
    // Of what was zoomed by hand it is all again, also after a reload.
    await page.keyboard.press('+');
    await expect.poll(share).toBeLessThan(0.9);
    await page.keyboard.press('0');
    await page.reload();
    await expect.poll(share).toBeCloseTo(1, 3);
  } finally {
    outlet.close();
  }
});
