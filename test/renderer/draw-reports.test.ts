/** When each source reported, as it is drawn. */
import { expect, test } from 'vitest';
import { layOutReports, type Report } from '../../core/timeline/lay-out-reports.ts';
import { drawReports } from '../../renderer/timeline/draw-reports.ts';
import { LayerBuilder, type Shapes } from '../../renderer/timeline/picture.ts';

const height = 29;

/** Reports of a lane that outlets share: so many on each of these days of June 2026. */
function reportOn(days: Record<string, number>): Report[] {
  return Object.entries(days).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, index) => ({
      article: `${date} ${index}`,
      published: `2026-06-${date}`,
      changed: null,
    })),
  );
}

/** Pixels. */
function boxesOf({ boxes }: Shapes) {
  return Array.from({ length: boxes.length / 4 }, (_, index) => {
    const [x = 0, y = 0, width = 0, height = 0] = boxes.slice(4 * index);
    return { left: x, right: x + width, top: y, bottom: y + height };
  });
}

test.each([20, 40, 90, 260])('no count is written over a hatched day: %d px', (width) => {
  const clock = {
    from: Date.parse('2026-06-24'),
    to: Date.parse('2026-06-28'),
    left: 0,
    width: 4 * width,
  };
  const reports = layOutReports(reportOn({ 24: 12, 25: 3, 26: 1, 27: 2 }), clock);
  const layer = new LayerBuilder('reports');
  const lane = { name: 'a', top: 0, height, marks: [], reports, before: 0, after: 0 };
  drawReports(layer, [lane], null);
  const boxes = layer.shapes.flatMap(boxesOf);
  expect(boxes.length).toBeGreaterThan(1);
  const counts = layer.words.map(({ x, y, anchor, runs }) => {
    const wide = 7 * (runs[0]?.words.length ?? 0);
    const left = anchor === 'middle' ? x - wide / 2 : x;
    return { left, right: left + wide, top: y - 8, bottom: y };
  });
  expect(counts.length).toBeGreaterThan(0);
  for (const count of counts) {
    expect(count.bottom).toBeLessThan(height);
    for (const box of boxes) {
      const apart =
        count.right <= box.left ||
        count.left >= box.right ||
        count.bottom <= box.top ||
        count.top >= box.bottom;
      expect(apart, `${JSON.stringify(count)} over ${JSON.stringify(box)}`).toBe(true);
    }
  }
});

/** The ticks of a path: each begins where it begins, and goes down. */
function ticksOf({ look, path }: Shapes) {
  if (look !== 'tick') return [];
  return path
    .split('M')
    .filter(Boolean)
    .map((each) => {
      const [x = 0, y = 0, length = 0] = each.split(/[ v]/).map(Number);
      return { left: x, right: x, top: y, bottom: y + length };
    });
}

test.each([20, 40, 90, 260])('no tick and no count lies over what has no time: %d px', (width) => {
  const clock = {
    from: Date.parse('2026-06-24'),
    to: Date.parse('2026-06-28'),
    left: 0,
    width: 4 * width,
  };
  const timed = Array.from({ length: 240 }, (_, index) => ({
    article: `timed ${index}`,
    published: new Date(clock.from + (index + 1) * 1_000_000).toISOString(),
    changed: null,
  }));
  const dateless = ['x', 'y'].map((article) => ({ article, published: null, changed: null }));
  for (const others of [reportOn({ 24: 12, 25: 3, 27: 1 }), dateless]) {
    const reports = layOutReports([...timed, ...others], clock);
    expect(new Set(reports.map(({ shape, row }) => `${shape} ${row}`)).size).toBe(2);
    const layer = new LayerBuilder('reports');
    const lane = { name: 'a', top: 0, height, marks: [], reports, before: 0, after: 0 };
    drawReports(layer, [lane], null);
    const boxes = layer.shapes.flatMap(boxesOf);
    const ticks = layer.shapes.flatMap(ticksOf);
    const counts = layer.words
      .filter(({ y }) => y < height / 2)
      .map(({ x, y, runs }) => ({
        left: x,
        right: x + 7 * (runs[0]?.words.length ?? 0),
        top: y - 8,
        bottom: y,
      }));
    expect(ticks.length).toBeGreaterThan(1);
    expect(counts.length).toBeGreaterThan(1);
    for (const box of boxes)
      for (const mark of [...ticks, ...counts]) expect(mark.bottom).toBeLessThanOrEqual(box.top);
    // Nor does a count reach the next flag.
    for (const { left, right } of counts)
      expect(ticks.filter((tick) => tick.left > left && tick.left < right + 3)).toEqual([]);
  }
});
