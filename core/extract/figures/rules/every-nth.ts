/** Shares said by order: "every sixth pupil", "every third one". */
import { jointAfter } from '../../../text/tokens.ts';
import type { WordRule } from '../figure-rule.ts';
import { readNoun } from '../noun.ts';
import { timeUnits } from '../units.ts';

const parts = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, k) => [word, k + 2]),
);
/** What comes round again and is no part of a whole. */
const recurring =
  /^(?:time|day|week|month|year|quarter|hour|minute|season|round|attempt|word|sentence|page|line|step|monday|tuesday|wednesday|thursday|friday|saturday|sunday|term|session|meeting|issue|edition|birthday|generation)s?$/u;

const passing =
  /^(?:counts?|matters|passes|passed|that|of|is|was|it|they|he|she|we|you|the|in|on|spent|lost|saved)$/u;

export const everyNth: WordRule = {
  name: 'every-nth',
  starts: ['every'],
  read: ({ context, index }) => {
    const { text, tokens } = context;
    const part = parts.get(tokens.keys[index + 1] ?? '');
    if (!part || jointAfter(text, tokens, index) !== 'space') return null;
    const one = tokens.keys[index + 2] === 'one';
    // "Every second counts", "every second one of them": mostly of time.
    if (part === 2 && (one || passing.test(tokens.keys[index + 2] ?? ''))) return null;
    const noun = one ? null : readNoun(context, index + 2, 'single');
    if (!one && (!noun || recurring.test(noun.noun) || timeUnits.has(noun.noun))) return null;
    const value = Number((100 / part).toPrecision(15));
    return {
      low: value,
      high: value,
      unit: '%',
      noun: noun?.noun ?? null,
      first: index,
      start: tokens.starts[index] as number,
      end: tokens.ends[one ? index + 2 : index + 1] as number,
      next: index + (one ? 3 : 2),
    };
  },
  examples: [
    {
      text: 'Of 840 pupils every fifth one would miss it.',
      found: 'every fifth one',
      value: { low: 20, high: 20, unit: '%' },
    },
    {
      text: 'Every second household has one.',
      found: 'Every second',
      value: { low: 50, unit: '%', noun: 'household' },
    },
    {
      text: 'Every fourth household has one.',
      found: 'Every fourth',
      value: { low: 25, unit: '%', noun: 'household' },
    },
  ],
  nonExamples: [
    'Every second counts.',
    'Every second spent there is lost.',
    'They meet every third Tuesday.',
    'It is checked every fifth year.',
    'Every second one counts.',
  ],
  knownGaps: [],
};
