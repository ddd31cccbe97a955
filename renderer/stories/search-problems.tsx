/** What of a search could not be understood, and what would be. */
import type { QueryProblem } from '../../backend/contract/views.ts';

interface SearchProblemsProps {
  query: string;
  problems: readonly QueryProblem[];
}

export function SearchProblems({ query, problems }: SearchProblemsProps) {
  return problems.map(({ start, end, message }) => {
    const written = query.slice(start, end);
    return (
      <p key={start} className="library-note problem" role="status">
        {!isNamed(written, message) && <code>{written}</code>} {message}
      </p>
    );
  });
}

/** Whether the message begins with the operator that was written. */
function isNamed(written: string, message: string): boolean {
  const operator = written.replace(/^-/, '').split(':')[0] ?? '';
  return message.toLowerCase().startsWith(`“${operator.toLowerCase()}:”`);
}
