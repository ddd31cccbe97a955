/** Who leads a body, said behind its name: "The Fisheries Commission, chaired by Ada Cole,". */
import type { ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const led =
  /^,? (?:(?:which|that) )?(?:is )?(?:chaired|headed|led|run|presided over) by (?:(?:Mr|Ms|Mrs|Dr)\.? )?$/u;

export const ledByPerson: ClaimRule = {
  name: 'led-by-person',
  cue: 'leading',
  find: (view) =>
    (['government', 'organization'] as const).flatMap((type) =>
      findNeighbours(view, { types: [type, 'person'], between: led }).map(
        ({ first, second, start, end }) => ({
          kind: 'role',
          subject: second.canonical,
          value: `leader of the ${first.canonical}`,
          start,
          end,
        }),
      ),
    ),
  examples: [
    {
      text: 'The Fisheries Commission, chaired by Ada Cole, must report.',
      claims: [{ subject: 'Ada Cole', value: 'leader of the Fisheries Commission' }],
    },
  ],
  nonExamples: [
    'The Fisheries Commission was led by Ada Cole.',
    'The Fisheries Commission met Ada Cole.',
  ],
};
