/** Groups articles by how alike they are: average linkage, cut where two parts are clearly closer within than between. */

export interface LinkageRules {
  /** Mean similarity below which two groups are two stories. */
  apart: number;
  /** Mean similarity from which two groups are one story, however close each is within. */
  alike: number;
  /** Share of the looser part's inner similarity below which two parts of some size are two stories. */
  cohesion: number;
  /** Articles that a part needs before its inner similarity says anything. */
  smallestPart: number;
}

interface Node {
  parts: [Node, Node] | null;
  /** Mean similarity between the two parts. */
  between: number;
  members: number[];
  /** Sum of the similarities of all pairs within. */
  within: number;
}

/**
 * Groups the items 0 to `count` - 1. Quadratic in their number in memory, cubic in time.
 *
 * Average linkage after Sokal and Michener (1958); the cut compares the parts' similarity with that within each.
 */
export function groupByLinkage(
  count: number,
  similarity: (a: number, b: number) => number,
  rules: LinkageRules,
): number[][] {
  const nodes = Array.from({ length: count }, (_, item): Node => leafOf(item));
  const matrix = nodes.map((_, a) => nodes.map((_, b) => (a === b ? 0 : similarity(a, b))));
  const alive = new Set(nodes.keys());
  for (;;) {
    const pair = closestPair(alive, matrix);
    if (pair === null) break;
    const [i, j] = pair;
    const [a, b] = [nodes[i] as Node, nodes[j] as Node];
    const [rowI, rowJ] = [matrix[i] as number[], matrix[j] as number[]];
    const between = rowI[j] as number;
    for (const k of alive) {
      if (k === i || k === j) continue;
      const sum = (rowI[k] as number) * a.members.length + (rowJ[k] as number) * b.members.length;
      const mean = sum / (a.members.length + b.members.length);
      rowI[k] = mean;
      (matrix[k] as number[])[i] = mean;
    }
    nodes[i] = {
      parts: [a, b],
      between,
      members: [...a.members, ...b.members],
      within: a.within + b.within + between * a.members.length * b.members.length,
    };
    alive.delete(j);
  }
  return [...alive].flatMap((root) => cut(nodes[root] as Node, rules));
}

function leafOf(item: number): Node {
  return { parts: null, between: 0, members: [item], within: 0 };
}

function closestPair(alive: ReadonlySet<number>, matrix: readonly number[][]) {
  let best: [number, number] | null = null;
  let closest = 0;
  for (const i of alive) {
    const row = matrix[i] as number[];
    for (const j of alive) {
      if (j >= i) continue;
      const value = row[j] as number;
      if (value > closest) {
        closest = value;
        best = [i, j];
      }
    }
  }
  return best;
}

function cut(node: Node, rules: LinkageRules): number[][] {
  if (node.parts === null || isOneStory(node, node.parts, rules)) return [node.members];
  return node.parts.flatMap((part) => cut(part, rules));
}

function isOneStory({ between }: Node, [a, b]: [Node, Node], rules: LinkageRules): boolean {
  if (between < rules.apart) return false;
  if (between >= rules.alike) return true;
  if (Math.min(a.members.length, b.members.length) < rules.smallestPart) return true;
  return between >= rules.cohesion * Math.min(cohesionOf(a), cohesionOf(b));
}

function cohesionOf({ members, within }: Node): number {
  return within / ((members.length * (members.length - 1)) / 2);
}
