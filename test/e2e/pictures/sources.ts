/** Sources that fail, a list of which not all is taken, a refresh with its report, and an interval of one's own. */
import type { Page } from '@playwright/test';
import { serveOutlet, writeFeed } from '../outlet.ts';
import { expect } from '../test.ts';
import { follow, openLayer, type Shoot } from './shoot.ts';

const text =
  '<p>The agency fined the lab 2 million dollars on June 24, 2026, after 300 complaints about its chat model.</p>';
const titles = ['Morning Docket', 'Evening Register', 'Harbour Letter', 'The Weekly Hearing'];

export async function shootSources(page: Page, shoot: Shoot): Promise<void> {
  const outlet = await serveOutlet(
    Object.fromEntries(
      titles.map((title, at) => [
        `/${at}.xml`,
        writeFeed(title, { title: `${title}: agency fines a lab`, text }),
      ]),
    ),
  );
  try {
    await follow(page, `${outlet.address}/0.xml`);
    await page.getByRole('tab', { name: /Figures/ }).waitFor();
    for (const at of titles.keys().drop(1)) {
      await page.keyboard.press('a');
      await follow(page, `${outlet.address}/${at}.xml`);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByText(/^Refreshed/).waitFor();
    outlet.pages['/0.xml'] = { body: '<!doctype html><title>Moved</title>', type: 'text/html' };
    delete outlet.pages['/1.xml'];
    outlet.pages['/2.xml'] = 'never';
    // While the last one is still being added, a refresh joins that visit.
    await expect(async () => {
      await page.keyboard.press('r');
      await page.getByText(/^Refreshing, 3 of 4/).waitFor({ timeout: 5000 });
    }).toPass();
    await shoot('refreshing');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page
      .getByText(/^Stopped/)
      .first()
      .waitFor();
    await page.waitForTimeout(300);
    await shoot('refresh-report');
    await openLayer(page, 'Manage sources');
    await page.getByRole('button', { name: /^Pause The Weekly/ }).click();
    await page.getByRole('button', { name: /^How often Harbour Letter/ }).click();
    await page.getByRole('menuitemradio', { name: 'Every 3 hours' }).click();
    await shoot('sources-failing');
    await page.getByRole('button', { name: /^How often Harbour Letter/ }).click();
    await shoot('source-interval');
    await page.keyboard.press('Escape');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import OPML…' }).click();
    await (await chooser).setFiles({
      name: 'list.opml',
      mimeType: 'text/x-opml',
      buffer: Buffer.from(`<opml version="2.0"><body>
<outline text="Docket Watch" xmlUrl="${outlet.address}/3.xml"/>
<outline text="Old mirror of the gazette" xmlUrl="ftp://mirror.invalid/feeds/gazette.xml"/>
<outline text="Read later"/><outline text="Saved page" xmlUrl="file:///home/reader/saved.html"/></body></opml>`),
    });
    await page.getByRole('dialog', { name: 'List of feeds taken in' }).waitFor();
    await shoot('list-taken-in');
    await page.keyboard.press('Escape');
    await page.context().setOffline(true);
    await page.waitForTimeout(300);
    await shoot('offline');
    await page.context().setOffline(false);
  } finally {
    outlet.close();
  }
}
