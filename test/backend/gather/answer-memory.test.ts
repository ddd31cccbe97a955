/** What was read to find out what stands at an address is not read twice, and not handed out when it is old. */
import { expect, it } from 'vitest';
import { AnswerMemory } from '../../../backend/gather/answer-memory.ts';
import type { Fetch } from '../../../backend/gather/index.ts';

const url = 'https://courier.example/feed';
const answerOf = (word: string) => ({
  type: 'read' as const,
  address: url,
  movedTo: null,
  contentType: null,
  bytes: Buffer.from(word),
  validators: { etag: null, lastModified: null },
  freshFor: null,
});
const anew: Fetch = async () => answerOf('anew');

let now: Date;
async function ask(memory: AnswerMemory, address = url): Promise<string> {
  const outcome = await memory.reach(url, anew)(address);
  return outcome.type === 'read' ? new TextDecoder().decode(outcome.bytes) : outcome.type;
}
function remember(): AnswerMemory {
  now = new Date('2026-06-11T08:00:00Z');
  const memory = new AnswerMemory(() => now);
  memory.keep(url, answerOf('kept'));
  return memory;
}

it('gives an answer once, for its own address', async () => {
  const memory = remember();
  expect(await ask(memory, 'https://courier.example/other')).toBe('anew');
  expect(await ask(memory)).toBe('kept');
  expect(await ask(memory)).toBe('anew');
});

it('keeps the later of two', async () => {
  const memory = remember();
  memory.keep(url, answerOf('later'));
  expect(await ask(memory)).toBe('later');
});

it('gives none that is old, as of a feed that was made to rest', async () => {
  const memory = remember();
  now = new Date('2026-06-12T08:00:00Z');
  expect(await ask(memory)).toBe('anew');
});

it('makes room by forgetting what is old', async () => {
  const memory = remember();
  const large = { ...answerOf(''), bytes: new Uint8Array(49_999_999) };
  memory.keep('https://courier.example/large', large);
  now = new Date('2026-06-11T08:10:00Z');
  memory.keep(url, answerOf('later'));
  expect(await ask(memory)).toBe('later');
});
