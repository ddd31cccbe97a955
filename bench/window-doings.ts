/** The things that people do in the window, which `window.ts` times, with many articles stored. */
import type { Page } from '@playwright/test';
import { largeTitle } from './stored-library.ts';

const pasted = 200_000;

/** As a hand presses, and without the looks of the bench at what lies under the pointer. */
const press = { force: true, delay: 60 };

const listbox = (page: Page) => page.getByRole('listbox', { name: 'Stories' });
/** What the list of a layer offers. */
const picks = (page: Page, name = '') =>
  page.getByRole('dialog').getByRole('option', { name: new RegExp(name) });
/** Time for what comes after an action by itself. */
export const settle = (page: Page) => page.waitForTimeout(400);

/** By the palette, which has been timed before. */
async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(`> ${command}`);
  await page.keyboard.press('Enter');
}

/** In this order, each from where the one before has led; each gets the address of the window. */
export const doings: [name: string, act: (page: Page, address: string) => Promise<void>][] = [
  [
    'open the window',
    async (page, address) => {
      await page.goto(address);
      await page.getByRole('tab', { name: /Figures/ }).waitFor();
    },
  ],
  [
    'scroll the stories',
    async (page) => {
      await page.mouse.move(100, 200);
      for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 900);
      await page.mouse.wheel(0, -1_000_000);
    },
  ],
  [
    'open stories',
    async (page) => {
      await listbox(page).focus();
      for (let step = 0; step < 12; step++) await page.keyboard.press('j');
    },
  ],
  [
    'search, letter by letter',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('bace difo', { delay: 40 });
      await page
        .getByRole('listbox', { name: 'Articles found' })
        .getByRole('option')
        .first()
        .waitFor();
    },
  ],
  [
    'scroll what is found',
    async (page) => {
      await page.mouse.move(100, 300);
      for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 900);
    },
  ],
  [
    'open what is found',
    async (page) => {
      await page.mouse.wheel(0, -1_000_000);
      await page.locator('#hit-0').click(press);
      await page.getByRole('listbox', { name: 'Facts in this article' }).waitFor();
      await page.keyboard.press('e');
      await page.getByRole('button', { name: 'Clear the search' }).click(press);
    },
  ],
  [
    'the palette, letter by letter',
    async (page) => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type('largest story', { delay: 40 });
      await picks(page, largeTitle).waitFor();
    },
  ],
  [
    'open a story of 300 articles',
    async (page) => {
      await picks(page, largeTitle).click(press);
      await page.getByRole('heading', { level: 1, name: largeTitle }).click(press);
      await page.locator('.sheet-body th[scope=row]').first().waitFor();
    },
  ],
  [
    'its figures, walked and scrolled',
    async (page) => {
      for (let step = 0; step < 8; step++) await page.keyboard.press('d');
      await page.mouse.move(600, 500);
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(turn % 2 ? 0 : 300, 300);
    },
  ],
  [
    'a fact verified, and undone',
    async (page) => {
      await page.keyboard.press('v');
      await page.getByText('1 verified').waitFor();
      await page.keyboard.press('ControlOrMeta+z');
      await page.getByText('1 verified').waitFor({ state: 'detached' });
    },
  ],
  ['its timeline', (page) => page.keyboard.press('1')],
  [
    'its coverage, scrolled',
    async (page) => {
      await page.keyboard.press('3');
      await page.locator('.article-row').first().waitFor();
      await page.mouse.move(600, 500);
      for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, 600);
    },
  ],
  [
    'its articles, in the reader',
    async (page) => {
      for (let step = 0; step < 6; step++) await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.getByRole('listbox', { name: 'Facts in this article' }).waitFor();
      for (let step = 0; step < 6; step++) await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.locator('.article-row').first().waitFor();
    },
  ],
  [
    'its brief',
    async (page) => {
      await page.keyboard.press('4');
      await page.locator('.brief-text h2, .brief-source').first().waitFor();
    },
  ],
  [
    'its views, one after the other',
    async (page) => {
      for (const key of ['1', '2', '3', '4', '1', '3', '2', '4']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(120);
      }
    },
  ],
  [
    'the settings',
    async (page) => {
      await page.keyboard.press('2');
      await page.keyboard.press('ControlOrMeta+,');
      await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    },
  ],
  [
    'the sources',
    async (page) => {
      await page.getByRole('button', { name: 'Manage sources…' }).click(press);
      await page.getByRole('dialog', { name: 'Sources' }).waitFor();
    },
  ],
  [
    'the sources, scrolled',
    async (page) => {
      await page.mouse.move(640, 350);
      for (let turn = 0; turn < 30; turn++) await page.mouse.wheel(0, 900);
      await page.keyboard.press('Escape');
    },
  ],
  [
    'merge it, letter by letter',
    async (page) => {
      await page.getByRole('button', { name: 'Merge with another story…' }).click(press);
      await page.keyboard.type('bace', { delay: 40 });
      await picks(page).first().waitFor();
      await settle(page);
      await page.keyboard.press('Escape');
    },
  ],
  [
    'the names, letter by letter',
    async (page) => {
      await run(page, 'names');
      await page.getByRole('dialog', { name: 'Names' }).waitFor();
      await page.getByRole('radio', { name: 'In all stories' }).click(press);
      await picks(page).first().waitFor();
      await page.getByRole('combobox', { name: 'Find a name' }).focus();
      await page.keyboard.type('person', { delay: 40 });
      await settle(page);
      await page.keyboard.press('Escape');
    },
  ],
  [
    'the decisions',
    async (page) => {
      await run(page, 'decisions');
      await page.getByRole('dialog', { name: 'Decisions' }).waitFor();
      await page.keyboard.press('Escape');
    },
  ],
  [
    `paste ${pasted.toLocaleString('en')} characters`,
    async (page) => {
      await page.keyboard.press('a');
      await page.getByRole('radio', { name: 'Text or file' }).click(press);
      await page.getByRole('textbox', { name: 'The article’s text' }).focus();
      await page.evaluate(
        (length) =>
          navigator.clipboard.writeText('The agency fined the firm. '.repeat(length / 27)),
        pasted,
      );
      await page.keyboard.press('ControlOrMeta+v');
      await settle(page);
      await page.getByRole('textbox', { name: 'Title' }).pressSequentially('Pasted');
    },
  ],
];
