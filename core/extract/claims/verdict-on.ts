/** Whether somebody was found guilty, or pleaded so: "a jury acquitted Ada Cole", "Ada Cole was convicted". */
import { findBeside } from './beside-name.ts';
import type { ClaimRule } from './claim-rule.ts';

const beside = {
  after:
    /^ (?:(?:was|were|has been|is) (?:convicted|acquitted|cleared of|found (?:not )?guilty)|pleaded (?:not )?guilty|(?:not )?guilty of)/u,
  before:
    /\b(?:[Jj]ury|[Jj]urors|[Jj]udge(?: (?:\p{Lu}\p{L}+ ){1,2})?|[Cc]ourt) (?:in (?:\p{Lu}\p{L}+ ){1,2})?(?:has |had |have )?(?:convicted|acquitted|cleared) (?:(?:Mr|Ms|Mrs|Dr)\.? )?$/u,
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)\d\d|separate|another|similar|if|would|could|may|might)\b/iu,
};
const innocent = /acquitted|cleared|not guilty/u;

export const verdictOn: ClaimRule = {
  name: 'verdict-on',
  cue: 'guilt',
  find: (view) =>
    findBeside(view, { ...beside, types: ['person', 'organization'] }).map(
      ({ mention: { canonical, start, end }, match: [said] }) => ({
        kind: 'other',
        subject: `${said.includes('pleaded') ? 'plea' : 'verdict'} of ${canonical}`,
        value: innocent.test(said) ? 'innocent' : 'guilty',
        start,
        end,
      }),
    ),
  examples: [
    {
      text: 'A jury acquitted Ada Cole on Monday.',
      claims: [{ subject: 'verdict of Ada Cole', value: 'innocent' }],
    },
    {
      text: 'Ada Cole was convicted of theft.',
      claims: [{ subject: 'verdict of Ada Cole', value: 'guilty' }],
    },
    {
      text: 'A jury found Ada Cole guilty of theft.',
      claims: [{ subject: 'verdict of Ada Cole', value: 'guilty' }],
    },
    {
      text: 'Ada Cole pleaded not guilty.',
      claims: [{ subject: 'plea of Ada Cole', value: 'innocent' }],
    },
  ],
  nonExamples: ['Ada Cole was arrested.', 'A jury might acquit Ada Cole.'],
};
