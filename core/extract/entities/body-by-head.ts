/** Bodies and laws called by one word of theirs: "the Commission". */
import type { Candidate } from './candidates.ts';
import type { Name } from './names.ts';
import type { ShortForms } from './short-forms.ts';
import type { TextView } from './text-view.ts';
import { headOf } from './words/heads.ts';

/** Where the European Union is spoken of, its institutions go by their last word. */
const ofUnion: Readonly<Record<string, string>> = {
  commission: 'European Commission',
  parliament: 'European Parliament',
  council: 'Council of the European Union',
};

const isEuropean = (view: TextView, byHead: ReadonlyMap<string, Name>) =>
  [...byHead.values()].some(({ canonical }) => /^(?:European|EU) /u.test(canonical)) ||
  /\bMEPs?\b|\bEU\b/u.test(view.text);

/** "The Commission", "the Act": in capitals, after an article, and a body or law of that kind has been named. */
export function bodyByHead(
  view: TextView,
  key: string,
  group: readonly Candidate[],
  { byHead }: ShortForms,
): Name | null {
  if (!headOf(key) && key !== 'union') return null;
  const union = byHead.has(key) ? undefined : ofUnion[key];
  if (union && isEuropean(view, byHead)) return { type: 'government', canonical: union };
  const definite = group.some(({ from }) => view.keys[from - 1] === 'the');
  if (!definite && key !== 'parliament') return null;
  return byHead.get(key) ?? null;
}
