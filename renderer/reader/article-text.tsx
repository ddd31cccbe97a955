/** The text of an article with its marks, scrolled to what is selected; article text only ever becomes text nodes. */
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { Link } from 'react-aria-components';
import type { Span } from '../../core/model.ts';
import { useSettings } from '../settings.ts';
import { useSelection } from '../story-context.tsx';
import { verdictWords } from '../ui/verdict.tsx';
import { cutText, type Mark, type Piece } from './mark-text.ts';

interface ArticleTextProps {
  article: string;
  text: string;
  marks: readonly Mark[];
  selected: Pick<Span, 'start' | 'end'> | null;
  scroller: RefObject<HTMLElement | null>;
}

export function ArticleText({ article, text, marks, selected, scroller }: ArticleTextProps) {
  const { marks: kinds } = useSettings();
  const shown = useMemo(() => marks.filter((mark) => kinds[mark.kind]), [marks, kinds]);
  const paragraphs = useMemo(() => cutText(text, shown, selected), [text, shown, selected]);
  const first = paragraphs.flatMap(({ pieces }) => pieces).find((piece) => piece.on);
  const target = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const place = scroller.current;
    if (!place) return;
    if (!target.current || !first) {
      place.scrollTop = 0;
      return;
    }
    const offset = target.current.getBoundingClientRect().top - place.getBoundingClientRect().top;
    place.scrollTop += offset - place.clientHeight * 0.35;
  }, [first, scroller]);
  return paragraphs.map((paragraph) => (
    <p key={paragraph.start} className={paragraph.on ? 'now' : ''}>
      {paragraph.pieces.map((piece) => (
        <TextPiece
          key={piece.start}
          piece={piece}
          article={article}
          ref={piece === first ? target : null}
        />
      ))}
    </p>
  ));
}

interface TextPieceProps {
  piece: Piece;
  article: string;
  ref: RefObject<HTMLElement | null> | null;
}

function TextPiece({ piece, article, ref }: TextPieceProps) {
  const [, select] = useSelection();
  const { text, mark, on } = piece;
  if (!mark)
    return on ? (
      <mark ref={ref} className="on">
        {text}
      </mark>
    ) : (
      text
    );
  const { fact } = mark;
  const classes = ['mark', mark.kind, fact && `at-${fact.verdict}`, on && 'on']
    .filter(Boolean)
    .join(' ');
  if (!fact)
    return (
      <mark ref={ref} className={classes}>
        {text}
      </mark>
    );
  return (
    <mark ref={ref} className={classes}>
      <Link
        aria-description={`${verdictWords[fact.verdict]}: ${fact.label}`}
        onPress={() => select({ type: 'fact', fact: fact.id, article, span: mark })}
      >
        {text}
      </Link>
    </mark>
  );
}
