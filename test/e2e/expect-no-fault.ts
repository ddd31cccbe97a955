/** What axe finds on a page, in either theme: nothing; and the page has one heading of the first level. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export async function expectNoFault(page: Page): Promise<void> {
  // Axe asks for one at least. What is behind a layer counts: it is the same page.
  await expect(page.locator('h1')).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.map(({ id, nodes }) => ({
      id,
      where: nodes.slice(0, 5).map((node) => `${node.target.join(' ')} ${node.failureSummary}`),
    }));
    expect(faults, `in the ${colorScheme} theme`).toEqual([]);
  }
}
