/** Who follows whom in an office: "Ada Cole will succeed Ben Hart", "Ada Cole, who replaced Ben Hart". */
import type { ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const after =
  /^,? (?:who )?(?:(?:will|is to|would|has|had) )?(?:succeeds?|succeeded|replaces?|replaced|takes over from|took over from|take over from)(?: (?:the )?(?:outgoing|retiring|former) [\p{L} ]{1,30})? (?:(?:Mr|Ms|Mrs|Dr)\.? )?$/u;

export const succeeds: ClaimRule = {
  name: 'succeeds',
  cue: 'succession',
  find: (view) =>
    findNeighbours(view, { types: ['person', 'person'], between: after }).map(
      ({ first, second, start, end }) => ({
        kind: 'other',
        subject: `successor of ${second.canonical}`,
        value: first.canonical,
        start,
        end,
      }),
    ),
  examples: [
    {
      text: 'Ada Cole will succeed Ben Hart in May.',
      claims: [{ subject: 'successor of Ben Hart', value: 'Ada Cole' }],
    },
    {
      text: 'Ada Cole, who replaced Ben Hart, agreed.',
      claims: [{ subject: 'successor of Ben Hart', value: 'Ada Cole' }],
    },
  ],
  nonExamples: ['Ada Cole met Ben Hart.', 'Ada Cole wants to succeed Ben Hart.'],
};
