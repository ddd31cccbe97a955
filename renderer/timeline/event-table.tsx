/** The same events as a table, for eyes and for screen readers. */
import type { StoryEvent } from '../../core/model.ts';
import { useStory } from '../story-context.tsx';
import { sayCount, sayPeriod } from '../ui/say.ts';
import { VerdictTag } from '../ui/verdict.tsx';

interface EventTableProps {
  events: readonly StoryEvent[];
  selected: string | null;
  onSelect: (event: StoryEvent) => void;
}

export function EventTable({ events, selected, onSelect }: EventTableProps) {
  const story = useStory();
  return (
    <table className="events" aria-label="Events as a table">
      <thead>
        <tr>
          <th scope="col">Happened</th>
          <th scope="col">What</th>
          <th scope="col">Says so</th>
          <th scope="col">Dates</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => {
          const fact = story.fact(event.fact);
          const outlets = [...new Set(event.articles.map(story.outlet))];
          return (
            <tr key={event.id} className={event.id === selected ? 'current' : ''}>
              <td className={event.certain ? 'date' : 'date implied'}>
                {sayPeriod(event.from, event.to, event.precision)}
              </td>
              <td className="title">
                <button
                  type="button"
                  className="clip"
                  title={event.title}
                  aria-current={event.id === selected}
                  onClick={() => onSelect(event)}
                >
                  {event.title}
                  {event.scheduled && <span className="quiet"> · scheduled</span>}
                </button>
              </td>
              <td className="soft" title={outlets.join(', ')}>
                {outlets.length === 1 ? outlets[0] : sayCount(outlets.length, 'outlet')}
              </td>
              <td>
                {fact && fact.verdict !== 'agree' && fact.verdict !== 'single' && (
                  <VerdictTag verdict={fact.verdict} small />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
