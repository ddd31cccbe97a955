/** What every test of the window starts from: an app of its own, empty or with the sample in it. */
import { test as base, expect, type Page } from '@playwright/test';
import { type ServedApp, serveApp } from './serve-app.ts';

interface Fixtures {
  /** An empty library, open in the page. */
  empty: ServedApp;
  /** The sample's library, open in the page; shared, so a test must leave it as it was. */
  sample: ServedApp;
}

interface WorkerFixtures {
  sampleLibrary: ServedApp;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sampleLibrary: [
    async ({ browser }, use) => {
      const app = await serveApp();
      const page = await browser.newPage();
      await page.goto(app.address);
      await openSample(page);
      await page.close();
      await use(app);
      await app.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  empty: async ({ page }, use) => {
    const app = await serveApp();
    await page.goto(app.address);
    // Before it is drawn, no key is heard.
    await page.getByRole('navigation', { name: 'Library' }).waitFor();
    await use(app);
    await app.close();
  },
  sample: async ({ page, sampleLibrary }, use) => {
    await page.goto(sampleLibrary.address);
    await page.getByRole('tab', { name: /Figures/ }).waitFor();
    await use(sampleLibrary);
  },
});

export { expect };

/** From the first run to the first story of the sample. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('tab', { name: /Figures/ }).waitFor({ timeout: 100_000 });
  // The stories form while articles still arrive; the foot tells the end.
  await page.getByText(/^Refreshed/).waitFor({ timeout: 100_000 });
}

/** Opens the story whose title holds these words. */
export async function openStory(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('option', { name: words }).click();
  await page.getByRole('heading', { level: 1, name: words }).waitFor();
}

export const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
