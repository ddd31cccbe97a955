/** An event: when it happened, and how each article dates it. */
import type { StoryEvent } from '../../core/model.ts';
import { useSelection, useStory } from '../story-context.tsx';
import { sayPeriod } from '../ui/say.ts';

export function EventPanel({ event }: { event: StoryEvent }) {
  const story = useStory();
  const [selection, select] = useSelection();
  const datings = [...Map.groupBy(event.quotes, ({ from, to }) => `${from} ${to}`).values()];
  return (
    <section className="fact-panel" aria-label="Event">
      <div className="fact-top">
        <span className={event.certain ? '' : 'doubt'}>
          {sayPeriod(event.from, event.to, event.precision)}
          {event.certain ? '' : ' ?'}
        </span>
        <span className="push quiet">{event.scheduled ? 'scheduled' : 'event'}</span>
      </div>
      <h2>{event.title}</h2>
      {event.participants.length > 0 && <p className="why">{event.participants.join(' · ')}</p>}
      <ul className="sides">
        {datings.map((quotes) => (
          <li key={quotes[0]?.edtf} className="side">
            <span className="value">“{quotes[0]?.quote}”</span>
            <span className="count">{new Set(quotes.map(({ article }) => article)).size}</span>
            <span className="who">
              {quotes.map((quote) => (
                <button
                  key={`${quote.article} ${quote.start}`}
                  type="button"
                  aria-current={
                    selection.article === quote.article && selection.span?.start === quote.start
                  }
                  onClick={() =>
                    select({
                      type: 'event',
                      event: event.id,
                      fact: null,
                      article: quote.article,
                      span: quote,
                    })
                  }
                >
                  {story.outlet(quote.article)}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
