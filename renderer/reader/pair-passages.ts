/** Two versions of a text side by side: what belongs together stands in one row. */
import type { Run } from './compare-revisions.ts';

/** The runs of a passage in the older and in the newer version; empty where one does not have it. */
export interface Passage {
  before: Run[];
  after: Run[];
}

/** A passage is a paragraph, or what stands in the place of one; its sides joined are the two versions. */
export function pairPassages(runs: readonly Run[]): Passage[] {
  const passages: Passage[] = [];
  let open: Passage = { before: [], after: [] };
  const close = () => {
    if (open.before.length + open.after.length > 0) passages.push(open);
    open = { before: [], after: [] };
  };
  for (const run of runs) {
    if (run.type === 'removed') open.before.push(run);
    else if (run.type === 'added') open.after.push(run);
    else {
      // What was taken out or put in as a whole has a row of its own.
      if (isWhole(open.before) && isWhole(open.after)) close();
      for (const text of run.text.match(/[^\n]*\n+|[^\n]+/gu) ?? []) {
        open.before.push({ type: 'same', text });
        open.after.push({ type: 'same', text });
        if (text.endsWith('\n')) close();
      }
    }
  }
  close();
  return passages;
}

/** Whether a side ends where a paragraph does. */
function isWhole(side: readonly Run[]): boolean {
  return side.at(-1)?.text.endsWith('\n') ?? true;
}
