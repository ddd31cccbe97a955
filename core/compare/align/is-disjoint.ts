/** Whether two sets have nothing in common. */

export function isDisjoint<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return ![...a].some((item) => b.has(item));
}
