/** Work in turns: all of it in order, none of it twice, and no turn stored in part. */
import { expect, test } from 'vitest';
import { inTurns } from '../../../backend/deriving/in-turns.ts';
import { statement, type WritableLibrary } from '../../../db/connection.ts';
import { openForTest } from '../../db/open-for-test.ts';

const numbers = Array.from({ length: 3000 }, (_, number) => number);

function save(library: WritableLibrary, number: number): void {
  statement(library, 'INSERT INTO names (name, type) VALUES (?, ?)').run(`${number}`, 'person');
}

function saved(library: WritableLibrary): number[] {
  return statement<string>(library, 'SELECT name FROM names ORDER BY id').pluck().all().map(Number);
}

test('every item is worked on once and in order, and others get their turn', async () => {
  const library = openForTest();
  const told: number[] = [];
  const work = (number: number) => save(library, number);
  await inTurns(library, numbers, work, (done) => {
    expect(saved(library)).toHaveLength(done);
    expect(library.inTransaction).toBe(false);
    told.push(done);
  });
  expect(saved(library)).toEqual(numbers);
  expect(told[0]).toBe(0);
  expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
});

test('a turn that fails stores nothing, and those before it stay', async () => {
  const library = openForTest();
  let last = 0;
  const work = (number: number) => {
    if (number === 2000) throw new Error('full');
    save(library, number);
  };
  const turns = inTurns(library, numbers, work, (done) => {
    last = done;
  });
  await expect(turns).rejects.toThrow('full');
  expect(saved(library)).toEqual(numbers.slice(0, last));
});

test('it stops between two turns', async () => {
  const library = openForTest();
  const stopped = new AbortController();
  const work = (number: number) => {
    save(library, number);
    if (number === 10) stopped.abort();
  };
  const tell = () => expect(stopped.signal.aborted).toBe(false);
  await inTurns(library, numbers, work, tell, stopped.signal);
  const done = saved(library);
  expect(done.length).toBeGreaterThan(10);
  expect(done).toEqual(numbers.slice(0, done.length));
});
