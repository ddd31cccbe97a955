/** Says in one sentence why an article belongs to a story. */
import { isCapitalised } from './terms.ts';

/** Names the heaviest shared names and words, as the article writes them, given heaviest first. */
export function explainPlacement(shared: readonly string[]): string {
  const distinct = shared.filter(
    (term, i) => !shared.some((other, j) => i !== j && other.split(' ').includes(term)),
  );
  const names = distinct.filter((term) => isCapitalised(term)).slice(0, 4);
  const words = distinct.filter((term) => !isCapitalised(term)).slice(0, 4);
  const parts = [
    ...(names.length > 0 ? [`the ${names.length > 1 ? 'names' : 'name'} ${list(names)}`] : []),
    ...(words.length > 0 ? [`the ${words.length > 1 ? 'words' : 'word'} ${list(words)}`] : []),
  ];
  return `It shares ${parts.join(' and ')} with the story’s other reports.`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
