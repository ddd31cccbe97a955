/** What axe finds on a page, in either theme: nothing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export async function expectNoFault(page: Page): Promise<void> {
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
