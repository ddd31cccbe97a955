/** A small story with every kind of verdict, for the tests of exports. */
import type { BriefInput } from '../../../core/export/index.ts';
import type { Fact, Figure, Reading } from '../../../core/model.ts';

const text =
  'The regulator fined 12 firms on 3 March. The chair, Ada Quill, said that $4.5 million was due.';

export function reading(article: string, quote: string, body = text): Reading {
  const start = body.indexOf(quote);
  const figure: Figure = {
    start,
    end: start + quote.length,
    quote,
    low: 12,
    high: 12,
    qualifier: 'exact',
    unit: 'count',
    noun: 'firm',
    modifiers: [],
    change: null,
    rule: 'test',
  };
  return {
    article,
    start,
    end: start + quote.length,
    quote,
    sentence: { start: 0, end: body.indexOf('.') + 1 },
    kind: 'count',
    value: { type: 'figure', figure },
    frame: ['firm'],
  };
}

export function fact(id: string, changes: Partial<Fact>): Fact {
  return {
    id,
    label: 'Firms fined',
    question: 'How many firms were fined?',
    kind: 'count',
    verdict: 'agree',
    sure: true,
    explanation: 'All say 12.',
    readings: [reading('a1', '12'), reading('a2', '12')],
    odd: [],
    steps: [],
    ...changes,
  };
}

export function story(changes: Partial<BriefInput> = {}): BriefInput {
  const article = (id: string, outlet: string, title: string) => ({
    id,
    outlet,
    title,
    url: `https://${id}.example/story`,
    author: 'R. Writer',
    published: '2026-03-04T09:30:00+01:00',
    accessed: '2026-03-05T08:00:00Z',
    hash: 'ab'.repeat(32),
    text,
  });
  return {
    id: 's-a1',
    title: 'Regulator fines a dozen firms',
    articles: [
      article('a1', 'The Lantern', 'Regulator fines a dozen firms'),
      article('a2', 'Quay News', 'Twelve firms pay'),
    ],
    comparison: {
      facts: [
        fact('f1', {}),
        fact('f2', {
          label: 'Fine',
          verdict: 'conflict',
          explanation: 'Quay News says $5 million, The Lantern $4.5 million.',
          readings: [reading('a1', '$4.5 million'), reading('a2', '12')],
          odd: ['a2'],
        }),
      ],
      origins: [
        {
          name: 'The Lantern',
          kind: 'outlet',
          articles: ['a1', 'a2'],
          why: 'Quay News says that it has it from The Lantern.',
          evidence: [],
          certain: true,
        },
      ],
      nearDuplicates: [],
      events: [
        {
          id: 'e1',
          from: '2026-03-03',
          to: '2026-03-03',
          edtf: '2026-03-03',
          precision: 'day',
          certain: true,
          scheduled: false,
          title: 'Regulator fines twelve firms',
          participants: [],
          articles: ['a1', 'a2'],
          quotes: [],
          fact: null,
        },
      ],
      sums: [],
    },
    decisions: {},
    generated: '2026-03-05T08:00:00Z',
    appVersion: '0.1.0',
    ...changes,
  };
}
