import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../core/text/counted.ts';

describe('counted', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });

  it.each(['{1}', '{0,3}', '{0,2}?', '{1,2}'])(
    'reads what a plain group does, %s times',
    (times) => {
      const kept = new RegExp(`(?:a|b )?${counted('ab?|b ', times)}(?:b|a )?`, 'u');
      const plain = new RegExp(`(?:a|b )?(?:ab?|b )${times}(?:b|a )?`, 'u');
      fc.assert(
        fc.property(letters, (text) => {
          expect(kept.exec(text)?.[0]).toBe(plain.exec(text)?.[0]);
        }),
      );
    },
  );

  it('takes a quantifier of its own', () => {
    expect(new RegExp(`^a${counted(' |\\n')}?b$`, 'u').test('ab')).toBe(true);
    expect(new RegExp(`^a${counted(' |\\n')}?b$`, 'u').test('a  b')).toBe(false);
  });
});
