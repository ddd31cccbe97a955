/** What of a search could not be understood, and what would be; and which days it means. */
import type { QueryProblem } from '../../backend/contract/views.ts';
import { parseQuery } from '../../core/search/parse-query.ts';
import { shiftDay } from '../../core/search/shift-day.ts';
import { sayDay } from '../ui/say.ts';

interface SearchProblemsProps {
  query: string;
  problems: readonly QueryProblem[];
}

export function SearchProblems({ query, problems }: SearchProblemsProps) {
  const days = sayDays(query);
  return (
    <>
      {problems.map(({ start, end, message }) => {
        const written = query.slice(start, end);
        return (
          <p key={start} className="library-note problem" role="status">
            {!isNamed(written, message) && <code>{written}</code>} {message}
          </p>
        );
      })}
      {days && <p className="library-note">{days}</p>}
    </>
  );
}

/** "Reported after 31 Dec 2026.", since a year or month that is typed can be meant in two ways; null where any day fits. */
function sayDays(query: string): string | null {
  const { from, to } = parseQuery(query);
  const limits = [
    from !== null && `after ${sayDay(shiftDay(from, -1))}`,
    to !== null && `before ${sayDay(shiftDay(to, 1))}`,
  ].filter(Boolean);
  return limits.length === 0 ? null : `Reported ${limits.join(' and ')}.`;
}

/** Whether the message begins with the operator that was written, or with OR. */
function isNamed(written: string, message: string): boolean {
  const operator = written.replace(/^-/, '').split(':')[0] ?? '';
  return [`“${operator}:”`, `“${operator}”`].some((name) =>
    message.toLowerCase().startsWith(name.toLowerCase()),
  );
}
