/** Guids that were made for one thing, and those that may stand at the next one tomorrow. */
import { expect, it } from 'vitest';
import { isDistinctGuid } from '../../../core/article/index.ts';

it.each([
  'https://courier.example/?p=41',
  'https://courier.example/2026/06/11/118209.html',
  '7341 at https://agency.example',
  'tag:courier.example,2026:fine',
  'urn:uuid:9b1f0c1e-5a0d-4a42-9c1f-2b6f0d3c7a55',
  '9b1f0c1e-5a0d-4a42-9c1f-2b6f0d3c7a55',
  'story-20914',
])('%s is of one thing', (guid) => expect(isDistinctGuid(guid)).toBe(true));

it.each([
  '',
  'latest',
  'item 3',
  'week 2026',
  '2026-06-11',
  'https://courier123.example/',
  'https://courier.example/news/2026/06/#4711',
  'x'.repeat(100_000),
  'issue-20261001',
])('%s may be of whatever comes first', (guid) => expect(isDistinctGuid(guid)).toBe(false));
