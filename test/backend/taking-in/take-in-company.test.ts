/** What several feeds bring is stored together, and each is told of its own. */
import { expect, test } from 'vitest';
import { createCompany } from '../../../backend/taking-in/take-in-company.ts';
import { readValues } from '../../../db/connection.ts';
import { foundArticle } from '../../db/open-for-test.ts';
import { openBackend } from '../backend-for-test.ts';

const article = (id: string) => foundArticle({ id, url: `https://courier.example/${id}` });
const nothing = () => undefined;

test('each intake is told what became of its own articles', async () => {
  const { workspace } = openBackend();
  const takeInSoon = createCompany(workspace);
  const told: string[][] = [];
  const saved = await Promise.all(
    [['a', 'b'], [], ['b', 'c']].map((ids) =>
      takeInSoon({
        articles: ids.map(article),
        alongside: (own) => told.push(own.map(({ id }) => id)),
      }),
    ),
  );
  expect(told).toEqual([['a', 'b'], [], ['b', 'c']]);
  expect(saved.map((own) => own.map(({ outcome }) => outcome))).toEqual([
    ['added', 'added'],
    [],
    ['known', 'added'],
  ]);
  const search = `SELECT rowid FROM article_search WHERE article_search MATCH 'agency'`;
  expect(readValues(workspace.library, search)).toHaveLength(3);
});

test('one that cannot be stored stops no other, and says why', async () => {
  const { workspace } = openBackend();
  const takeInSoon = createCompany(workspace);
  const refuse = () => {
    throw new Error('no such feed');
  };
  const first = takeInSoon({ articles: [article('a')], alongside: nothing });
  const bad = takeInSoon({ articles: [article('b')], alongside: refuse });
  const last = takeInSoon({ articles: [article('c')], alongside: nothing });
  await expect(bad).rejects.toThrow('no such feed');
  expect(await first).toMatchObject([{ id: 'a', outcome: 'added' }]);
  expect(await last).toMatchObject([{ id: 'c', outcome: 'added' }]);
  expect(readValues(workspace.library, 'SELECT id FROM articles ORDER BY id')).toEqual(['a', 'c']);
});

test('many are stored however many there are', async () => {
  const { workspace } = openBackend();
  const takeInSoon = createCompany(workspace);
  const ids = Array.from({ length: 100 }, (_, index) => `a${index}`);
  await Promise.all(ids.map((id) => takeInSoon({ articles: [article(id)], alongside: nothing })));
  expect(readValues(workspace.library, 'SELECT id FROM articles ORDER BY number')).toEqual(ids);
});
