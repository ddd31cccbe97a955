/** What came of an import, in words. */
import type { ImportedFile } from '../backend/taking-in/import-files.ts';

const mostNamed = 8;

/** A sentence, and the files that failed with their reasons. */
export function sayImported(outcomes: readonly ImportedFile[]): {
  message: string;
  detail: string;
  failed: boolean;
} {
  const sum = (type: 'articles' | 'feeds') =>
    outcomes.reduce((total, one) => total + (one.type === type ? one.added : 0), 0);
  const failures = outcomes.filter((one) => one.type === 'failed');
  const named = failures.slice(0, mostNamed).map(({ file, message }) => `${file}: ${message}`);
  if (failures.length > mostNamed) named.push(`… and ${failures.length - mostNamed} more`);
  return {
    message: `${sum('articles')} articles and ${sum('feeds')} feeds are new.`,
    detail: named.join('\n'),
    failed: failures.length > 0,
  };
}
