/** Times as feeds and pages write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimestamp } from '../../../core/article/read-timestamp.ts';

describe('are read', () => {
  it.each([
    ['2026-06-10T09:00:00Z', '2026-06-10T09:00:00Z'],
    ['2026-06-10T09:00:00.123456-04:00', '2026-06-10T09:00:00-04:00'],
    ['2026-06-10T09:00+0530', '2026-06-10T09:00:00+05:30'],
    ['2026-06-10 09:00:00', '2026-06-10T09:00:00Z'],
    ['2026-06-10', '2026-06-10T00:00:00Z'],
    ['2026-06', '2026-06-01T00:00:00Z'],
    ['20260610T090000Z', '2026-06-10T09:00:00Z'],
    ['Wed, 10 Jun 2026 09:00:00 GMT', '2026-06-10T09:00:00Z'],
    ['Wed, 10 Jun 2026 09:00:00 EDT', '2026-06-10T09:00:00-04:00'],
    ['Wed, 10 Jun 2026 09:00:00 +0200', '2026-06-10T09:00:00+02:00'],
    ['10 June 2026 9:00', '2026-06-10T09:00:00Z'],
    ['Wednesday, 10-Jun-26 09:00:00 UTC', '2026-06-10T09:00:00Z'],
    ['Wed Jun 10 09:00:00 2026', '2026-06-10T09:00:00Z'],
    ['Wed Jun 10 09:00:00 PST 2026', '2026-06-10T09:00:00-08:00'],
    ['June 10, 2026 9:05 pm', '2026-06-10T21:05:00Z'],
    ['June 10th, 2026, 12:05 a.m. ET', '2026-06-10T00:05:00Z'],
    ['Jun 10, 2026', '2026-06-10T00:00:00Z'],
    ['10 Jun 26 09:00 Z', '2026-06-10T09:00:00Z'],
    ['6/10/2026 09:00', '2026-06-10T09:00:00Z'],
    ['25/12/2026', '2026-12-25T00:00:00Z'],
    ['10.06.2026', '2026-06-10T00:00:00Z'],
    ['2026/06/10 09:00:00', '2026-06-10T09:00:00Z'],
    ['Mi, 06 Mai 2026 10:00:00 +0200', '2026-05-06T10:00:00+02:00'],
    ['3. März 2026', '2026-03-03T00:00:00Z'],
    ['mar., 05 mai 2026 10:00', '2026-05-05T10:00:00Z'],
    ['1er juin 2026', '2026-06-01T00:00:00Z'],
    ['14 juil. 2026', '2026-07-14T00:00:00Z'],
    ['10 août 2026', '2026-08-10T00:00:00Z'],
    ['9 de dezembro de 2026', '2026-12-09T00:00:00Z'],
    ['mar, 12 gen 2026 08:00:00 +0100', '2026-01-12T08:00:00+01:00'],
    ['2026-12-31T24:00:00Z', '2027-01-01T00:00:00Z'],
  ])('%s', (text, iso) => expect(readTimestamp(text)).toBe(iso));
});

describe('are refused', () => {
  it.each([
    '',
    'yesterday',
    '0000-01-01',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-13-01',
    '2026-02-30',
    '31 Jun 2026',
    '2026-06-10T25:00:00Z',
    'Jun',
    'June 2026',
    'x'.repeat(100_000),
  ])('%.40s', (text) => expect(readTimestamp(text)).toBeNull());
});

it('a time written any of the standard ways reads as itself', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1971-01-01'), max: new Date('2198-01-01'), noInvalidDate: true }),
      (date) => {
        const iso = `${date.toISOString().slice(0, 19)}Z`;
        expect(readTimestamp(date.toISOString())).toBe(iso);
        expect(readTimestamp(date.toUTCString())).toBe(iso);
      },
    ),
  );
});

it('what is read is always a time that computers agree on', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9JunMay:+ ,/TZ.-]{0,30}$/), (text) => {
      const read = readTimestamp(text);
      if (read !== null)
        expect(read).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
    }),
  );
});
