/** The sentence that carries a value, on a card beside the cell that is pointed at or has the focus. */
import type { Reading } from '../../core/model.ts';

export interface Peek {
  reading: Reading;
  /** Text of the whole sentence; the reading's own words where the article is not at hand. */
  sentence: string;
  source: string;
  place: DOMRect;
}

const width = 300;

export function SentenceCard({ peek }: { peek: Peek }) {
  const { reading, sentence, source, place } = peek;
  const at = sentence.indexOf(reading.quote);
  const left = Math.max(8, Math.min(place.left, window.innerWidth - width - 8));
  const above = place.bottom + 130 > window.innerHeight;
  const vertical = above
    ? { bottom: window.innerHeight - place.top + 4 }
    : { top: place.bottom + 4 };
  return (
    <div
      role="tooltip"
      id="sentence-card"
      className="sentence-card"
      style={{ left, width, ...vertical }}
    >
      <q dir="auto">
        {at < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <b>{reading.quote}</b>
            {sentence.slice(at + reading.quote.length)}
          </>
        )}
      </q>
      <small>{source}</small>
    </div>
  );
}
