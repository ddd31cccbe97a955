/** Parts that stand in the lines of a list, one in each. */
import type { Reading } from '../../model.ts';

const opensLine = /^\s*(?:[•·–—*▪◦-]|\d{1,2}[.)]|\([a-z]\))\s/u;
/** Longest list, in lines. */
const mostLines = 20;

/** How many lines further on a list may begin that divides a total. */
const farthest = 4;

/** Where the line before the next list ends; -1 where none follows. */
function listBehind(total: Reading, text: string): number {
  let from = text.indexOf('\n', total.end);
  for (let count = 0; from >= 0 && count < farthest; count++) {
    let line = from;
    while (text.charAt(line) === '\n') line++;
    if (opensLine.test(text.slice(line, line + 6))) return from;
    from = text.indexOf('\n', line);
  }
  return -1;
}

/** The first fitting figure of each line of a list that follows the total's paragraph. */
export function linesAfter(total: Reading, fit: readonly Reading[], text: string): Reading[] {
  const items: Reading[] = [];
  let from = listBehind(total, text);
  for (let count = 0; from >= 0 && count < mostLines; count++) {
    while (text.charAt(from) === '\n') from++;
    const to = text.indexOf('\n', from);
    const end = to < 0 ? text.length : to;
    if (!opensLine.test(text.slice(from, from + 6))) break;
    const item = fit.find(({ start }) => start >= from && start < end);
    if (item) items.push(item);
    from = to;
  }
  return items;
}

/** The first fitting figure of each line of a list that stands above the total's paragraph. */
export function linesBefore(total: Reading, fit: readonly Reading[], text: string): Reading[] {
  const items: Reading[] = [];
  let end = text.lastIndexOf('\n', total.start);
  for (let count = 0; end > 0 && count < mostLines; count++) {
    while (end > 0 && text.charAt(end - 1) === '\n') end--;
    const from = text.lastIndexOf('\n', end - 1) + 1;
    if (!opensLine.test(text.slice(from, from + 6))) break;
    const to = end;
    const item = fit.find(({ start }) => start >= from && start < to);
    if (item) items.push(item);
    end = from - 1;
  }
  return items.reverse();
}
