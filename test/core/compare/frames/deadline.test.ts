/** What must be done within a span of time, however it is worded. */
import { expect, test } from 'vitest';
import { limitedAct } from '../../../../core/compare/frames/deadline.ts';

const limits: [act: string | null, before: string, after: string][] = [
  ['report', 'Shops have ', ' to tell the ministry.'],
  ['report', 'Shops must report leaks within ', '.'],
  ['appeal', 'Orlan Works has ', ' to ask the tribunal for a review.'],
  ['appeal', 'The firm was given ', ' to seek leave.'],
  ['remove', 'Removal within ', ' of an order.'],
  ['remove', 'The bill is 40 pounds, and ', ' to wipe the disks.'],
  ['mow', 'The gardeners have ', ' to mow the park.'],
  [null, 'She ran the hospital for ', '.'],
  [null, 'It took ', ' to mow the park.'],
];

test.each(limits)('%s: "%s…%s"', (act, before, after) => {
  expect(limitedAct(before, after)).toBe(act);
});
