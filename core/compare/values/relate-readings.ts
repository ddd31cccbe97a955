/** How two readings of one dimension stand to each other, whatever their type. */
import type { Reading } from '../../model.ts';
import { relateClaims } from './relate-claims.ts';
import { relateDates } from './relate-dates.ts';
import { relateFigures } from './relate-figures.ts';
import type { Relation } from './relation.ts';

export function relateReadings(a: Reading, b: Reading): Relation {
  if (a.value.type === 'figure' && b.value.type === 'figure')
    return relateFigures(a.value.figure, b.value.figure);
  if (a.value.type === 'date' && b.value.type === 'date')
    return relateDates(a.value.date, b.value.date);
  if (a.value.type === 'claim' && b.value.type === 'claim')
    return relateClaims(a.value.claim, b.value.claim);
  return { kind: 'conflict', sure: false, because: 'they answer in different ways' };
}
