/**
 * Takes a picture of every view and layer, in both themes and three sizes:
 * `npm run screenshots [-- folder [scene…]]`. A scene has a library of its own.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserArguments, needBrowser } from './find-browser.ts';
import { shootSample } from './pictures/sample.ts';
import { shootInto, sizes } from './pictures/shoot.ts';
import { shootSources } from './pictures/sources.ts';
import { shootManyOutlets, shootRevisions, shootTitles } from './pictures/unusual.ts';
import { serveApp } from './serve-app.ts';

const scenes = {
  sample: shootSample,
  sources: shootSources,
  revisions: shootRevisions,
  titles: shootTitles,
  many: shootManyOutlets,
};

const [folder = 'screenshots', ...wanted] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: needBrowser(), args: browserArguments });
try {
  for (const [name, shootScene] of Object.entries(scenes)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const app = await serveApp();
    try {
      const page = await browser.newPage({ viewport: sizes[0] });
      await page.goto(app.address);
      await shootScene(page, shootInto(folder, page));
      await page.close();
    } finally {
      await app.close();
    }
  }
} finally {
  await browser.close();
}
