/** A value as understood, normalised; what was implied stands in italics, what is unsure is dotted with a question mark. */
import type { Reading } from '../../core/model.ts';
import { sayDate, sayFigure } from '../ui/say.ts';

export function Understood({ reading, sure }: { reading: Reading; sure: boolean }) {
  const { value } = reading;
  if (value.type === 'date') {
    const { said, implied } = sayDate(value.date);
    return (
      <Doubtful doubt={!sure}>
        {said} {implied && <i>{implied}</i>}
      </Doubtful>
    );
  }
  if (value.type === 'claim') return null;
  const words = sayFigure(value.figure);
  if (words.toLowerCase() === reading.quote.toLowerCase()) return null;
  return <Doubtful doubt={!sure || value.figure.garbled === true}>{words}</Doubtful>;
}

function Doubtful({ doubt, children }: { doubt: boolean; children: React.ReactNode }) {
  return doubt ? <span className="doubt">{children} ?</span> : children;
}
