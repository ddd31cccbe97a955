/** Whether an unknown name stands in a list of places: "in Leeds, Quillton and Marrowby". */
import type { Candidate, Reader } from './candidates.ts';
import type { TextView } from './text-view.ts';
import { words } from './words/words.ts';

const openers = words('in near across between around throughout to from');
/** More names than a list of places is followed over. */
const longest = 6;

/** The name must be the last of its list, or stand before the last, so that a bare comma ties nothing. */
export function isListedPlace(
  { view, find }: Pick<Reader, 'view' | 'find'>,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
): boolean {
  // "From Leeds to Marrowby"
  if (view.keys[from - 1] === 'to' && endsPlace(view, find, from - 2)) return true;
  // "Ada Cole of Ohio and Ben Hart of Utah"
  if (to - from > 1 && view.keys[to] === 'of') return false;
  const closes = view.keys[from - 1] === 'and' || view.keys[from - 1] === 'or';
  const next = closes ? -1 : nextOfList(view, to);
  if (!closes && next < 0) return false;
  const after = next < 0 ? null : find(next)?.entry.type;
  if (after === 'place') return true;
  if (after) return false;
  // "It belongs to Jo and Ada Cole"
  const several = to - from > 1;
  for (let at = from, steps = 0; steps < longest; steps++) {
    const last = lastOfBefore(view, at);
    if (last < 0) {
      const opener = at > 0 ? (view.keys[at - 1] as string) : '';
      return at !== from && openers.has(opener) && !(several && opener === 'to');
    }
    let first = last;
    while (first > 0 && view.gap(first - 1) === 'space' && view.capital(first - 1)) first -= 1;
    const known = find(first);
    if (known?.to === last + 1) return known.entry.type === 'place';
    at = first;
  }
  return false;
}

/** Whether a known place, behind "from", ends with the token. */
function endsPlace(view: TextView, find: Reader['find'], last: number): boolean {
  for (let first = last; first >= 0 && first > last - 3; first--) {
    const known = find(first);
    if (known?.to === last + 1)
      return known.entry.type === 'place' && view.keys[first - 1] === 'from';
  }
  return false;
}

/** The first word of the name that a list ends with, after ", X and" or "and"; -1 where none follows. */
function nextOfList(view: TextView, to: number): number {
  if (to >= view.count) return -1;
  if (view.keys[to] === 'and' && view.gap(to - 1) === 'space') return capitalAt(view, to + 1);
  if (view.gap(to - 1) !== 'comma' || !view.capital(to)) return -1;
  let end = to;
  while (view.gap(end) === 'space' && view.capital(end + 1)) end += 1;
  if (view.keys[end + 1] === 'and' && view.gap(end) === 'space') return to;
  return -1;
}

const capitalAt = (view: TextView, i: number) => (i < view.count && view.capital(i) ? i : -1);

/** The last word of the name before, over a comma or "and"; -1 where the list begins. */
function lastOfBefore(view: TextView, from: number): number {
  let last = from - 1;
  if (last < 0) return -1;
  if ((view.keys[last] === 'and' || view.keys[last] === 'or') && view.gap(last) === 'space') {
    last -= 1;
    if (last < 0 || (view.gap(last) !== 'space' && view.gap(last) !== 'comma')) return -1;
  } else if (view.gap(last) !== 'comma') return -1;
  return view.capital(last) ? last : -1;
}
