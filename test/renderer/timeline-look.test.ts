/** What is kept of a zoom, and what it shows of a story that has grown. */
import { expect, test } from 'vitest';
import { fromZoom, keepSame, toZoom } from '../../renderer/timeline/timeline-look.ts';

const begin = { from: 400, to: 500 };
const before = { begin, whole: { from: 0, to: 1000 } };
const grown = { begin, whole: { from: -700, to: 1000 } };

test('all is kept as all, and shows all of a story that has grown', () => {
  const kept = toZoom({ from: 0, to: 1000 }, before, null);
  expect(kept).toBe('all');
  expect(fromZoom(kept, before)).toBe(before.whole);
  expect(fromZoom(kept, grown)).toBe(grown.whole);
  expect(keepSame({ from: 0, to: 1000 }, kept)).toBe('all');
});

test('what the clock begins with is not kept, also where that is all, unless all was asked for', () => {
  expect(toZoom({ from: 400, to: 500 }, before, null)).toBeNull();
  expect(toZoom({ from: 400, to: 500 }, before, 'all')).toBeNull();
  expect(toZoom({ from: 400, to: 500 }, { begin, whole: begin }, null)).toBeNull();
  expect(toZoom({ from: 400, to: 500 }, { begin, whole: begin }, 'all')).toBe('all');
  expect(fromZoom(null, grown)).toBe(begin);
});

test('a stretch stays, until it lies outside of all', () => {
  const zoomed = toZoom({ from: 100, to: 200 }, before, 'all');
  expect(zoomed).toEqual({ from: 100, to: 200 });
  expect(fromZoom(zoomed, grown)).toBe(zoomed);
  expect(fromZoom(zoomed, { begin, whole: { from: 150, to: 1000 } })).toBe(begin);
  expect(keepSame(zoomed, { from: 100, to: 200 })).toBe(zoomed);
});
