/** A reading's value as a key: equal keys, equal values. */
import type { Reading } from '../../model.ts';

export function valueKey({ value }: Reading): string {
  if (value.type === 'date')
    return `${value.date.from}/${value.date.to} ${value.date.certain} ${value.date.edtf}`;
  if (value.type === 'claim') return value.claim.value.toLowerCase();
  const { low, high, unit, qualifier, against, per } = value.figure;
  return `${low} ${high} ${unit} ${qualifier} ${against ?? ''} ${per === 'whole' ? per : ''}`;
}
