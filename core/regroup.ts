/** Lays what the user decided over groups that the rules found. */

export interface Regrouped<Item, Label> {
  members: Item[];
  /** The decided group that this is; null where nothing was decided about any of its members. */
  label: Label | null;
  /** Index of the found group that most of it comes from. */
  found: number;
}

/**
 * Items of one label come together, and items of different labels never do. What has no label stays with what it was
 * found with: where that has one label it follows it, where that has several `nearest` chooses among their members.
 * Pure and independent of the order of groups but for the order of the result: deciding first and finding later gives
 * the same as finding first.
 */
export function regroup<Item, Label>(
  groups: readonly (readonly Item[])[],
  labelOf: (item: Item) => Label | undefined,
  nearest: (item: Item, choices: ReadonlyMap<Label, readonly Item[]>) => Label,
): Regrouped<Item, Label>[] {
  const decided = new Map<Label, { members: Item[]; shares: Map<number, number> }>();
  const untouched: Regrouped<Item, Label>[] = [];
  for (const [found, group] of groups.entries()) {
    const choices = new Map<Label, Item[]>();
    for (const item of group) {
      const label = labelOf(item);
      if (label !== undefined) choices.set(label, [...(choices.get(label) ?? []), item]);
    }
    if (choices.size === 0) {
      untouched.push({ members: [...group], label: null, found });
      continue;
    }
    const [only] = choices.keys();
    for (const item of group) {
      const label =
        labelOf(item) ?? (choices.size === 1 ? (only as Label) : nearest(item, choices));
      const into = decided.get(label) ?? {
        members: [] as Item[],
        shares: new Map<number, number>(),
      };
      into.members.push(item);
      into.shares.set(found, (into.shares.get(found) ?? 0) + 1);
      decided.set(label, into);
    }
  }
  const joined = [...decided].map(([label, { members, shares }]) => {
    const [most] = [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return { members, label, found: most?.[0] ?? 0 };
  });
  return [...joined, ...untouched].sort((a, b) => a.found - b.found);
}
