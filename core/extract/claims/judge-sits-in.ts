/** In which city a judge sits: "Judge Ada Cole, who sits in Leeds", "before Judge Ada Cole, Leeds, Courtroom 3". */
import type { ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const title = /\b(?:Judge|Justice|Magistrate)\b/u;
const link =
  /^(?:,? (?:who (?:sits|presides|is based) |sitting |based )?(?:in|at) |,? whose court(?:room)? is in |, )$/u;
/** A city after a bare comma is one only where the sentence ends or goes on behind another. */
const stop = /^(?:[.;)]|, )/u;

export const judgeSitsIn: ClaimRule = {
  name: 'judge-sits-in',
  cue: 'judge',
  find: (view) =>
    findNeighbours(view, { types: ['person', 'place'], between: link })
      .filter(({ first }) => title.test(first.quote))
      .filter(
        ({ first, second }) =>
          view.text.slice(first.end, second.start) !== ', ' ||
          stop.test(view.text.slice(second.end, second.end + 2)),
      )
      .map(({ first, second, start, end }) => ({
        kind: 'place',
        subject: `seat of the court of ${first.canonical}`,
        value: second.canonical,
        start,
        end,
      })),
  examples: [
    {
      text: 'Judge Ada Cole, who sits in Leeds, agreed.',
      claims: [{ subject: 'seat of the court of Ada Cole', value: 'Leeds' }],
    },
    {
      text: 'Judge Ada Cole in Leeds agreed.',
      claims: [{ subject: 'seat of the court of Ada Cole', value: 'Leeds' }],
    },
    {
      text: 'It is heard before Judge Ada Cole, Leeds, Courtroom 3.',
      claims: [{ subject: 'seat of the court of Ada Cole', value: 'Leeds' }],
    },
  ],
  nonExamples: ['Judge Ada Cole was born in Leeds.', 'Ada Cole, who sits in Leeds, agreed.'],
};
