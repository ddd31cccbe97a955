/** Bills by number: SB 53, S.B. 1047, H.R. 1234, Senate Bill 53, Bill C-27. */
import type { Rule } from '../../rule.ts';
import type { NameValue } from './name-value.ts';

const chambers: Readonly<Record<string, string>> = {
  'senate bill': 'SB',
  'house bill': 'HB',
  'assembly bill': 'AB',
};

export const billNumber: Rule<NameValue> = {
  name: 'bill-number',
  starts: [
    'sb',
    'ab',
    'hb',
    'hr',
    'hf',
    'sf',
    'lb',
    's',
    'h',
    'a',
    'senate',
    'house',
    'assembly',
    'bill',
  ],
  soon: { words: ['#'], within: 5 },
  pattern:
    /(?:(?:SB|HB)(?=\d{2}[A-Z]?-\d{3,4}\b)(?:\d{2}[A-Z]?-)|(?:SB|AB|HB|HR|HF|SF|LB)[ -]?|(?:S\.B\.|H\.B\.|A\.B\.|H\.R\.|S\.F\.|H\.F\.|L\.B\.) ?|(?:S\.|A\.) ?(?=\d{3,5}\b)|(?:Senate|House|Assembly) Bill |Bill )(?:No\. ?)?(?:[CS]-)?\d{1,5}(?:-[A-Z]|\/\d{4})?(?![\d,.]\d|%|\w)/uy,
  read: ([quote]) => {
    if (/\d[A-Z]?-\d/u.test(quote)) return { type: 'law', canonical: quote };
    const number = /(?:[CS]-)?\d+(?:-[A-Z]|\/\d{4})?$/u.exec(quote)?.[0] ?? '';
    const head = quote
      .slice(0, quote.length - number.length)
      .replace(/No\. ?$/u, '')
      .trim();
    if (head === 'Bill') return { type: 'law', canonical: `Bill ${number}` };
    const short = chambers[head.toLowerCase()] ?? head.replace(/[.\s-]/gu, '').toUpperCase();
    return {
      type: 'law',
      canonical: `${short === 'HR' ? 'H.R.' : short === 'S' ? 'S.' : short} ${number}`,
    };
  },
  examples: [
    { text: 'Lawmakers passed SB 911 in May.', found: 'SB 911', value: { canonical: 'SB 911' } },
    {
      text: 'He signed Senate Bill 911.',
      found: 'Senate Bill 911',
      value: { canonical: 'SB 911' },
    },
    {
      text: 'The sponsor of H.R. 4321 spoke.',
      found: 'H.R. 4321',
      value: { canonical: 'H.R. 4321' },
    },
    { text: 'He signed S.F. 911.', found: 'S.F. 911', value: { canonical: 'SF 911' } },
    { text: 'They amended SB77-911.', found: 'SB77-911', value: { canonical: 'SB77-911' } },
    { text: 'Ottawa revived Bill C-99.', found: 'Bill C-99', value: { canonical: 'Bill C-99' } },
  ],
  nonExamples: ['Bill Hart, 53, spoke.', 'The House Bill passed.'],
  knownGaps: [],
};
