/** What is seldom: two versions of an article, three hundred outlets, very long titles, and titles from right to left. */
import type { Page } from '@playwright/test';
import { first, second, title } from '../changed-article.ts';
import { writeManyOutlets } from '../many-outlets.ts';
import { serveOutlet, writeFeed } from '../outlet.ts';
import { follow, type Shoot } from './shoot.ts';

const long = `The committee on artificial intelligence, cloud computing and critical supply chains publishes, after eleven months of hearings, an interim report of 412 pages on the procurement of language models`;
const arabic = 'المحكمة ترفض طلب الشركة بشأن بيانات التدريب';

export async function shootRevisions(page: Page, shoot: Shoot): Promise<void> {
  const outlet = await serveOutlet({ '/feed': writeFeed('The Gazette', { title, text: first }) });
  try {
    await follow(page, `${outlet.address}/feed`);
    await page.getByRole('heading', { level: 1, name: title }).click();
    await page.getByText(/^Refreshed/).waitFor();
    outlet.pages['/feed'] = writeFeed('The Gazette', { title, text: second });
    await page.keyboard.press('3');
    await page.locator('.article-row').first().click();
    await page.keyboard.press('e');
    await page.keyboard.press('r');
    await page.getByRole('radio', { name: 'Changes' }).click();
    await page.getByRole('table', { name: 'The versions side by side' }).waitFor();
    await shoot('revisions');
  } finally {
    outlet.close();
  }
}

export async function shootManyOutlets(page: Page, shoot: Shoot): Promise<void> {
  const outlet = await serveOutlet({ '/feed.xml': writeManyOutlets(300) });
  try {
    await follow(page, `${outlet.address}/feed.xml`);
    await page.locator('.sub', { hasText: '300 articles' }).waitFor({ timeout: 180_000 });
    await page.getByText(/^Refreshed/).waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { level: 1 }).click();
    for (const [index, view] of ['timeline', 'figures', 'coverage'].entries()) {
      await page.keyboard.press(String(index + 1));
      if (view === 'figures') await page.keyboard.press('d');
      await page.waitForTimeout(600);
      await shoot(`many-${view}`);
    }
    await page.keyboard.press('2');
    await page.locator('.unfold').first().click();
    await page.waitForTimeout(400);
    await shoot('many-unfolded');
  } finally {
    outlet.close();
  }
}

export async function shootTitles(page: Page, shoot: Shoot): Promise<void> {
  const said = `<p>The committee published its report of 412 pages on June 24, 2026, its chair Anna Weber said.</p>`;
  const outlet = await serveOutlet({
    '/long': writeFeed('The Intercontinental Quarterly of Procurement and Standards', {
      title: long,
      text: said,
    }),
    '/arabic': writeFeed('صحيفة الميناء', {
      title: arabic,
      text: '<p>رفضت المحكمة في الميناء طلب الشركة يوم الاثنين، وقالت إن أمامها 30 يوما للاستئناف.</p>',
    }),
  });
  try {
    await follow(page, `${outlet.address}/long`);
    await page.getByRole('tab', { name: /Figures/ }).waitFor();
    await page.keyboard.press('a');
    await follow(page, `${outlet.address}/arabic`);
    await page.getByRole('option', { name: arabic }).waitFor();
    await page.getByText(/^Refreshed/).waitFor();
    for (const [name, words] of [
      ['title-long', long],
      ['title-arabic', arabic],
    ] as const) {
      await page.getByRole('option', { name: words }).click();
      await page.getByRole('heading', { level: 1, name: words }).click();
      await page.keyboard.press('3');
      await page.keyboard.press('j');
      await page.waitForTimeout(300);
      await shoot(name);
    }
  } finally {
    outlet.close();
  }
}
