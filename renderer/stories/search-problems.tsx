/** What of a search could not be understood, and what would be. */
import type { QueryProblem } from '../../backend/contract/views.ts';

interface SearchProblemsProps {
  query: string;
  problems: readonly QueryProblem[];
}

export function SearchProblems({ query, problems }: SearchProblemsProps) {
  return problems.map(({ start, end, message }) => (
    <p key={start} className="library-note problem" role="status">
      <code>{query.slice(start, end)}</code> {message}
    </p>
  ));
}
