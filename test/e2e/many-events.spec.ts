/** The table below the timeline with more events than fit. */
import { serveOutlet, writeFeed } from './outlet.ts';
import { expect, test } from './test.ts';

const months = 'January February March April May June July August September October'.split(' ');
/** A chronicle: each sentence dates something else that happened. */
const text = months
  .flatMap((month, at) =>
    [
      'opened an office in Leeds',
      'fined the laboratory Quillon',
      'published a report on ferries',
      'hired an auditor',
    ].map(
      (act, turn) =>
        `<p>On ${month} ${2 + at + 6 * turn}, 2025, the Halden Board ${act} and told nobody why it had waited ${turn + 3} weeks.</p>`,
    ),
  )
  .join('');

test('a row that has the focus keeps it while the table is scrolled', async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  await page.setViewportSize({ width: 1024, height: 400 });
  const outlet = await serveOutlet({
    '/feed.xml': writeFeed('Halden Chronicle', { title: 'What the Halden Board did', text }),
  });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('tab', { name: /Timeline/ }).click({ timeout: 60_000 });
    const table = page.getByRole('table', { name: 'Events as a table' });
    const first = table.getByRole('button').first();
    await first.focus();
    const drawn = await table.locator('tr[data-index]').count();
    await table.evaluate((element) => {
      const scroller = element.parentElement as HTMLElement;
      scroller.scrollTop = scroller.scrollHeight;
    });
    await expect(table.locator('tr[data-index="39"]')).toBeAttached();
    await expect(first).toBeFocused();
    expect(await table.locator('tr[data-index]').count()).toBeLessThan(drawn + 20);
  } finally {
    outlet.close();
  }
});
