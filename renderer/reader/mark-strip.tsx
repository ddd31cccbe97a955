/** A map of all marks beside the text, in the colours of their verdicts. */
import type { Span } from '../../core/model.ts';
import type { Mark } from './mark-text.ts';

interface MarkStripProps {
  length: number;
  marks: readonly Mark[];
  selected: Pick<Span, 'start' | 'end'> | null;
}

export function MarkStrip({ length, marks, selected }: MarkStripProps) {
  const at = (offset: number) => (offset / Math.max(length, 1)) * 100;
  return (
    <svg className="mark-strip" viewBox="0 0 6 100" preserveAspectRatio="none" aria-hidden="true">
      {marks
        .filter((mark) => mark.fact)
        .map((mark) => (
          <rect
            key={mark.start}
            className={`is-${mark.fact?.verdict}`}
            x="1.5"
            y={at(mark.start)}
            width="3"
            height="0.7"
          />
        ))}
      {selected && <rect className="here" x="0" y={at(selected.start)} width="6" height="1.1" />}
    </svg>
  );
}
