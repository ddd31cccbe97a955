/** Which of several readings of one article stands for it. */
import type { Reading } from './model.ts';

/** The first that is plainly put: neither vague ("thousands"), nor garbled, nor since corrected; else the first. */
export function plainestReading(readings: readonly Reading[]): Reading | undefined {
  const standing = readings.filter((reading) => !reading.superseded);
  return standing.find(isPlain) ?? standing[0] ?? readings[0];
}

function isPlain({ value }: Reading): boolean {
  return value.type !== 'figure' || (value.figure.qualifier !== 'vague' && !value.figure.garbled);
}
