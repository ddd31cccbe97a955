/** A paragraph of an article: plain text until it comes near the window's sight, then with its marks, which take no room of their own. */
import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { verdictWords } from '../ui/verdict.tsx';
import { cutParagraph, type Mark, type Paragraph, type Piece, type Selected } from './mark-text.ts';

interface ArticleParagraphProps {
  text: string;
  paragraph: Paragraph;
  /** Null where nothing in this paragraph is selected. */
  selected: Selected;
  scroller: RefObject<HTMLElement | null>;
  onPress: (mark: Mark) => void;
}

export const ArticleParagraph = memo(function ArticleParagraph(props: ArticleParagraphProps) {
  const { text, paragraph, selected, scroller, onPress } = props;
  const ref = useRef<HTMLParagraphElement>(null);
  const near = useNear(ref, scroller, paragraph.marks.length > 0) || selected !== null;
  const pieces = useMemo(
    () => (near ? cutParagraph(text, paragraph, selected) : null),
    [near, text, paragraph, selected],
  );
  const classes = [selected && 'now', !paragraph.opens && 'goes-on'].filter(Boolean).join(' ');
  return (
    <p ref={ref} className={classes} dir="auto">
      {pieces
        ? pieces.map((piece) => <TextPiece key={piece.start} piece={piece} onPress={onPress} />)
        : text.slice(paragraph.start, paragraph.end)}
    </p>
  );
});

/** True once the element has come within two heights of what is in sight. */
function useNear(
  ref: RefObject<Element | null>,
  scroller: RefObject<HTMLElement | null>,
  needed: boolean,
): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !needed || !ref.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { root: scroller.current, rootMargin: '200% 0px' },
    );
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [near, needed, ref, scroller]);
  return near;
}

function TextPiece({ piece, onPress }: { piece: Piece; onPress: (mark: Mark) => void }) {
  const { text, mark, on } = piece;
  if (!mark) return on ? <mark className="on">{text}</mark> : text;
  const { fact, entity } = mark;
  const classes = ['mark', mark.kind, fact && `at-${fact.verdict}`, on && 'on']
    .filter(Boolean)
    .join(' ');
  if (!fact && !entity) return <mark className={classes}>{text}</mark>;
  return (
    <mark className={classes}>
      {/* A button would break the line as a box of its own. Names are reached from the list of names as well. */}
      <a
        href={`#${mark.start}`}
        tabIndex={fact ? 0 : -1}
        aria-description={
          fact
            ? `${verdictWords[fact.verdict]}: ${fact.label}`
            : `Correct the name ${entity?.canonical}`
        }
        onClick={(event) => {
          event.preventDefault();
          onPress(mark);
        }}
      >
        {text}
      </a>
    </mark>
  );
}
