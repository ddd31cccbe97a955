/** A map of all marks beside the text, in the colours of their verdicts: as high as the text, or as what is in sight of it. */
import type { Span } from '../../core/model.ts';
import type { Mark } from './mark-text.ts';

interface MarkStripProps {
  length: number;
  marks: readonly Mark[];
  selected: Pick<Span, 'start' | 'end'> | null;
}

export function MarkStrip({ length, marks, selected }: MarkStripProps) {
  const at = (offset: number) => `${(offset / Math.max(length, 1)) * 100}%`;
  return (
    <div className="mark-strip">
      <svg width="6" aria-hidden="true">
        {marks
          .filter((mark) => mark.fact)
          .map((mark) => (
            <rect
              key={mark.start}
              className={`is-${mark.fact?.verdict}`}
              x="1.5"
              y={at(mark.start)}
              width="3"
              height="4"
            />
          ))}
        {selected && <rect className="here" y={at(selected.start)} width="6" height="6" />}
      </svg>
    </div>
  );
}
