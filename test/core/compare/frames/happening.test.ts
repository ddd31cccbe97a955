/** Dates of one kind of happening meet, however it is worded; duties are told by what must be done. */
import { expect, test } from 'vitest';
import { dutyUntil } from '../../../../core/compare/frames/duty-until.ts';
import { happeningOf } from '../../../../core/compare/frames/happening.ts';

const happenings: [kind: string | undefined, before: string, after: string][] = [
  ['effect', 'The new limits will apply to all shops starting ', '.'],
  ['effect', 'From ', ' no shop may sell them.'],
  ['effect', 'They must be stamped, but the duty begins only on ', '.'],
  ['outage', 'The crews walked off the job on ', '.'],
  ['effect', 'The service began on ', ' to require a stamp.'],
  ['service', 'The works will begin production in ', '.'],
  ['service', 'The first wafers shall leave the hall in ', '.'],
  ['talks', 'Both sides will return to the table on ', '.'],
  ['ballot', 'The referendum will be held on ', '.'],
  ['resignation', 'Ada Cole stepped down on ', '.'],
  ['expiry', 'The moratorium ends on ', '.'],
  ['answer', 'The panel wants the documents by ', '.'],
  ['amend', 'The ministry has to amend the rules by ', '.'],
  ['compliance', 'Every bank has to comply fully by ', '.'],
  ['compliance', 'Full compliance is required by ', '.'],
  ['compliance', 'The shops have until ', ' to comply.'],
  ['use', 'The program has been in use since ', '.'],
  ['use', 'Kestrel went live in ', ' with nine desks.'],
  ['announcement', 'The purchase was announced on ', ' in Tarn.'],
  ['notification', 'The clinic reported the leak to the authority on ', '.'],
  [undefined, 'The shop opened its doors on ', '.'],
];

test.each(happenings)('%s: "%s…%s"', (kind, before, after) => {
  expect(happeningOf(before, after)?.kind).toBe(kind);
});

const duties: [duty: string | null, before: string, after: string][] = [
  ['answer', 'The firm has until ', ' to hand them over.'],
  ['answer', 'Production is due on ', '.'],
  ['rule', 'The office has 90 days, until ', ', to decide.'],
  ['amend', 'The court gave the town until ', ' to rewrite the rules.'],
  ['pay', 'It must pay the fine by ', '.'],
  ['pay', 'It was ordered to pay the fine no later than ', '.'],
  [null, 'It paid the fine before ', '.'],
  [null, 'The shop has stood empty until ', '.'],
];

test.each(duties)('%s: "%s…%s"', (duty, before, after) => {
  expect(dutyUntil(before, after)).toBe(duty);
});
