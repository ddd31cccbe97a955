/** What the reader has before him stays: through a refresh, a reload, and what another window does. */
import { serveOutlet, writeFeed } from './outlet.ts';
import { evidence, expect, openStory, test } from './test.ts';

const text =
  '<p>The agency fined the lab 2 million dollars on June 24, 2026, after 300 complaints about its chat model.</p>';
const laterText =
  '<p>Voters in the valley rejected a data centre with 5,100 votes against 4,200 on June 30, 2026.</p>';

test('a refresh does not take away the story that somebody reads and never chose', async ({
  page,
  empty,
}) => {
  expect(empty.address).toBeTruthy();
  const outlet = await serveOutlet({
    '/feed.xml': writeFeed('Morning Docket', { title: 'Agency fines a lab', text }),
  });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('Agency fines a lab');
    const stories = page.getByRole('listbox', { name: 'Stories' }).getByRole('option');
    // It is shown by itself, and is not read by that: longer than it takes to be marked.
    await expect(stories.first()).toHaveClass(/unread/);
    await page.waitForTimeout(1500);
    await expect(stories.first()).toHaveClass(/unread/);

    const { body } = writeFeed('Morning Docket', { title: 'Valley rejects', text: laterText });
    outlet.pages['/feed.xml'] = { body: body.replace('25 Jun', '30 Jun') };
    await page.keyboard.press('2');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.keyboard.press('r');
    await expect(stories).toHaveCount(2);
    await expect(stories.first()).toContainText('Valley rejects');
    await expect(title).toHaveText('Agency fines a lab');
    await expect(stories.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(stories.nth(1)).not.toHaveClass(/unread/);
    await expect(stories.first()).toHaveClass(/unread/);
    await expect(evidence(page)).toContainText('300 complaints');
  } finally {
    outlet.close();
  }
});

test('what comes into a story that is open is unread until it is looked at, and nothing else of it', async ({
  page,
  empty,
}) => {
  expect(empty.address).toBeTruthy();
  const first = writeFeed('Morning Docket', { title: 'Agency fines a lab', text });
  const outlet = await serveOutlet({ '/feed.xml': first });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const story = page.getByRole('listbox', { name: 'Stories' }).getByRole('option');
    await story.click();
    await expect(story).not.toHaveClass(/unread/);
    await page.locator('body').press('3');
    const articles = page.locator('button.what');
    await articles.click();

    const more =
      '<p>Over its chat model the lab owes the agency 2 million dollars since June 24, 2026: 300 complaints had come.</p>';
    const second = writeFeed('Morning Docket', { title: 'Agency fines lab again', text: more });
    const item = /<item>.*<\/item>/s.exec(second.body)?.[0] ?? '';
    outlet.pages['/feed.xml'] = { body: first.body.replace('</channel>', `${item}</channel>`) };
    await page.keyboard.press('r');
    await expect(articles).toHaveCount(2);
    await expect(articles.filter({ hasText: 'lab again' }).locator('.unread')).toBeVisible();
    // Longer than it takes to be marked.
    await page.waitForTimeout(1500);
    await expect(page.locator('button.what .unread')).toHaveText('Agency fines lab again');
    await expect(story).toHaveClass(/unread/);

    await articles.filter({ hasText: 'lab again' }).click();
    await expect(page.locator('button.what .unread')).toHaveCount(0);
    await expect(story).not.toHaveClass(/unread/);
    // Asked again, what is known stays read; and what is marked by hand stays as it was marked.
    await page.keyboard.press('r');
    await expect(page.getByText(/^Refreshed/)).toBeVisible();
    await expect(story).not.toHaveClass(/unread/);
    await page.keyboard.press('m');
    await page.waitForTimeout(1500);
    await expect(page.locator('button.what .unread')).toHaveCount(2);
  } finally {
    outlet.close();
  }
});

test('a reload in the middle keeps story, view and fact, in this window alone', async ({
  page,
  sample,
  context,
}) => {
  await openStory(page, /Colorado/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('3');
  await page.keyboard.press('2');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const chosen = page.locator('.sheet [aria-current]').first();
  const words = await chosen.innerText();
  const view = () => page.getByRole('tab', { selected: true }).innerText();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /Colorado/ })).toBeVisible();
  await expect(chosen).toHaveText(words, { useInnerText: true });
  await expect(evidence(page).locator('mark.on').first()).toBeInViewport();
  await page.locator('body').press('1');
  await expect.poll(view).toContain('Timeline');
  await page.reload();
  await expect.poll(view).toContain('Timeline');
  await expect(page.getByRole('heading', { level: 1, name: /Colorado/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto(sample.address);
  await expect(other.getByRole('tab', { selected: true })).toContainText('Figures');
});

test('the clocks, the zoom and the filter of a story stay through other views, other stories and a reload', async ({
  page,
  sample,
}) => {
  expect(sample.address).toBeTruthy();
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  const agree = page.getByRole('radio', { name: /^Agree/ });
  await page.keyboard.press('2');
  await agree.click();
  await page.keyboard.press('1');
  const reported = page.getByRole('radio', { name: 'Reported', exact: true });
  const happened = page.getByRole('radio', { name: 'Happened', exact: true });
  const frame = page.locator('.overview .frame');
  const stretch = async () =>
    `${Math.round(Number(await frame.getAttribute('x')))} ${Math.round(Number(await frame.getAttribute('width')))}`;
  await happened.check({ force: true });
  const plain = await stretch();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(stretch).not.toBe(plain);
  const zoomed = await stretch();

  await page.keyboard.press('2');
  await expect(agree).toBeChecked();
  await page.keyboard.press('1');
  await expect(happened).toBeChecked();
  expect(await stretch()).toBe(zoomed);

  // Another story has its own.
  await openStory(page, /Colorado/);
  await expect(page.getByRole('radio', { name: 'Both clocks' })).toBeChecked();
  await reported.check({ force: true });
  await openStory(page, /Alibaba/);
  await expect(happened).toBeChecked();
  expect(await stretch()).toBe(zoomed);

  await page.reload();
  await expect(happened).toBeChecked();
  expect(await stretch()).toBe(zoomed);
  await openStory(page, /Colorado/);
  await expect(reported).toBeChecked();
  await page.locator('body').press('2');
  await expect(page.getByRole('radio', { name: /^All/ })).toBeChecked();
  await openStory(page, /Alibaba/);
  await expect(agree).toBeChecked();

  // A fact that is chosen elsewhere meanwhile is shown, whatever the filter leaves out.
  await page.locator('body').press('1');
  await page.keyboard.press('d');
  await page.keyboard.press('2');
  await expect(page.locator('.sheet-body tr.current')).toContainText('Conflict');
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await page.reload();
  await expect.poll(stretch).toBe(plain);
});

test('a zoom that lies outside of all that a story tells is given up', async ({ page, sample }) => {
  expect(sample.address).toBeTruthy();
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('1');
  const frame = page.locator('.overview .frame');
  const plain = await frame.getAttribute('width');
  await page.keyboard.press('+');
  await expect(frame).not.toHaveAttribute('width', plain ?? '');
  // As if the story had told of the year before, and did so no more.
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('parallax.timeline') ?? '{}');
    for (const look of Object.values<{ happened: { from: number; to: number } }>(kept)) {
      look.happened.from -= 365 * 86_400_000;
      look.happened.to -= 365 * 86_400_000;
    }
    addEventListener('pagehide', () =>
      sessionStorage.setItem('parallax.timeline', JSON.stringify(kept)),
    );
  });
  await page.reload();
  await expect(frame).toHaveAttribute('width', plain ?? '');
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('parallax.timeline')))
    .toBe('{}');
});

test('undo in a notice takes back what it names, and nothing that another window decided', async ({
  page,
  sample,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(sample.address);
  await openStory(page, /Alibaba/);
  await openStory(other, /Colorado/);
  for (const window of [page, other]) {
    await window.getByRole('heading', { level: 1 }).click();
    await window.keyboard.press('s');
    await expect(window.getByText('Pinned to the top of the library.')).toBeVisible();
    await window.getByRole('button', { name: 'Undo', exact: true }).hover();
  }
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/this came after it: Pinned “.*Colorado/)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await other.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(other.getByText(/^Undone: Pinned “.*Colorado/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText(/^Undone: Pinned “.*Alibaba/)).toBeVisible();
});

test('settings of one window are followed by the other, and none is lost', async ({
  page,
  sample,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(sample.address);
  await other.getByRole('tab', { name: /Figures/ }).waitFor();
  const run = async (command: string) => {
    await other.locator('body').press('ControlOrMeta+k');
    await other.getByRole('combobox', { name: /Find a fact/ }).fill(`> ${command}`);
    await other.keyboard.press('Enter');
  };
  await run('Theme: dark');
  for (const window of [other, page]) await expect(window.locator('html')).toHaveClass('dark');
  await page.locator('body').press('4');
  await page.getByRole('radio', { name: 'Words', exact: true }).check({ force: true });
  const stored = () => page.evaluate(() => localStorage.getItem('parallax.settings'));
  await expect.poll(stored).toContain('"quotations":"words"');
  expect(await stored()).toContain('"theme":"dark"');
  await expect(other.locator('html')).toHaveClass('dark');
  await other.locator('body').press('4');
  await expect(other.getByRole('radio', { name: 'Words', exact: true })).toBeChecked();
});
