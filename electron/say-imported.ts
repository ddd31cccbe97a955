/** What came of an import, in words. */
import type { ImportedFile } from '../backend/taking-in/import-files.ts';

const mostNamed = 8;

/** A sentence, and what failed or was left out of a list, with the reasons. */
export function sayImported(outcomes: readonly ImportedFile[]): {
  message: string;
  detail: string;
  failed: boolean;
} {
  const sum = (type: 'articles' | 'feeds') =>
    outcomes.reduce((total, one) => total + (one.type === type ? one.added : 0), 0);
  const failures = outcomes
    .filter((one) => one.type === 'failed')
    .map(({ file, message }) => `${file}: ${message}`);
  const leftOut = outcomes
    .filter((one) => one.type === 'feeds')
    .flatMap((one) => one.leftOut ?? [])
    .map(({ name, reason }) => `Left out: ${name}. ${reason}`);
  const lines = [...failures, ...leftOut];
  const named = lines.slice(0, mostNamed);
  if (lines.length > mostNamed) named.push(`… and ${lines.length - mostNamed} more`);
  return {
    message: `${sum('articles')} articles and ${sum('feeds')} feeds are new.`,
    detail: named.join('\n'),
    failed: failures.length > 0,
  };
}
