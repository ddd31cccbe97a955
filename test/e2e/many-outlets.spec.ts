/** The figure sheet with more outlets than fit: folded, unfolded, walked to the end. */
import { writeManyOutlets } from './many-outlets.ts';
import { serveOutlet } from './outlet.ts';
import { expect, test } from './test.ts';

test('sixty outlets: most repeat an agency and are one column, the odd ones stand beside it', async ({
  page,
  empty,
}) => {
  expect(empty.address).toBeTruthy();
  const outlet = await serveOutlet({ '/feed.xml': writeManyOutlets(60) });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.locator('.sub')).toContainText('60 articles', { timeout: 60_000 });
    const fold = page.locator('.unfold').first();
    await expect(fold).toContainText(/and \d+ who repeat it/);
    await expect(page.locator('.outlets th').nth(2)).toContainText('odd in');
    const drawn = await page.locator('.outlets th').count();
    await fold.click();
    await expect(page.getByText(/\d+ outlets to the right/)).toBeVisible();
    // Only what is in sight is drawn.
    expect(await page.locator('.outlets th').count()).toBeLessThan(drawn + 25);
    await page.locator('.sheet-body th').first().focus();
    await page.keyboard.press('End');
    const columns = Number(await page.getByRole('grid').getAttribute('aria-colcount'));
    await expect(page.locator('td:focus')).toHaveAttribute('data-at', `0 ${columns - 1}`);
    const refoldColumn = page.getByRole('button', { name: 'Fold', exact: true }).first();
    // Another view and a reload leave it unfolded.
    await page.keyboard.press('4');
    await page.locator('.brief-text h2').waitFor();
    await page.keyboard.press('2');
    await expect(refoldColumn).toBeVisible();
    await page.reload();
    // What is still being drawn may move between the press and the release of a button.
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(page.getByText(/\d+ outlets to the right/)).toBeVisible();
    await refoldColumn.click();
    await expect(refoldColumn).toBeHidden();

    await page.keyboard.press('1');
    const lanes = page.locator('.lane-name');
    await lanes.first().waitFor();
    const least = await lanes.count();
    expect(least).toBeLessThan(13);
    const shared = page.getByRole('button', { name: /^Outlet 001 and \d+ repeat it/ });
    await expect(shared).toHaveAttribute('aria-expanded', 'false');
    await shared.press('Enter');
    await expect.poll(() => lanes.count()).toBeGreaterThan(least);
    const refold = page.getByRole('button', { name: 'Fold the outlets that repeat Reuters' });
    await expect(refold).toBeFocused();
    await expect(refold).toHaveAttribute('aria-expanded', 'true');
    // Another view and a reload leave it unfolded.
    await page.keyboard.press('3');
    await page.locator('.article-row').first().waitFor();
    await page.keyboard.press('1');
    await expect(refold).toBeVisible();
    expect(await lanes.count()).toBeGreaterThan(least);
    await page.reload();
    await expect(refold).toBeVisible();
    await refold.press('Enter');
    await expect(lanes).toHaveCount(least);

    await page.keyboard.press('3');
    const rows = page.locator('.article-row');
    await rows.first().waitFor();
    // Of either agency, whichever of the two the text that all repeat stands under.
    const folded = page.locator('.fold button[aria-expanded=false]');
    await expect(folded).toHaveCount(2);
    await folded.last().click();
    await folded.first().click();
    const isOpen = page.locator('.fold button[aria-expanded=true]').first();
    await expect(isOpen).toBeVisible();
    await page.keyboard.press('2');
    await page.locator('.sheet-body th').first().waitFor();
    await page.keyboard.press('3');
    await expect(isOpen).toBeVisible();
    const lines = Number(
      await page.getByRole('table', { name: 'Articles by origin' }).getAttribute('aria-rowcount'),
    );
    expect(lines).toBeGreaterThan(60);
    expect(await rows.count()).toBeLessThan(50);
    for (let step = 0; step < 70; step++) await page.keyboard.press('j');
    const current = page.locator('.article-row.current');
    await expect(current).toBeInViewport();
    // The very last line may be a fold.
    const at = Number(await current.getAttribute('aria-rowindex'));
    expect(at).toBeGreaterThanOrEqual(lines - 1);

    // The brief is drawn in pieces, and is whole in the end: each reference leads to its footnote and back.
    await page.keyboard.press('4');
    const text = page.locator('.brief-text');
    await expect(text).toHaveAttribute('aria-busy', 'false');
    await expect(text.locator('.footnotes li')).toHaveCount(60);
    const dead = await text
      .locator('a.inside')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => document.querySelectorAll(`[id="${href.slice(1)}"]`).length !== 1),
      );
    expect(dead).toEqual([]);
    expect(await text.locator('sup a').count()).toBeGreaterThan(60);
  } finally {
    outlet.close();
  }
});
