/** The text of an article with its marks, scrolled to what is selected; article text only ever becomes text nodes. */
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLayers } from '../layers.tsx';
import { useSettings } from '../settings/settings.ts';
import { useSelection } from '../story-context.tsx';
import { ArticleParagraph } from './article-paragraph.tsx';
import { MarkStrip } from './mark-strip.tsx';
import { findParagraphs, isOn, type Mark, type Selected } from './mark-text.ts';

interface ArticleTextProps {
  article: string;
  text: string;
  marks: readonly Mark[];
  selected: Selected;
  scroller: RefObject<HTMLElement | null>;
}

export function ArticleText({ article, text, marks, selected, scroller }: ArticleTextProps) {
  const { marks: kinds } = useSettings();
  const [, select] = useSelection();
  const openLayer = useLayers();
  const paragraphs = useMemo(
    () =>
      findParagraphs(
        text,
        marks.filter((mark) => kinds[mark.kind]),
      ),
    [text, marks, kinds],
  );
  const first = paragraphs.find((paragraph) => isOn(paragraph, selected))?.start;
  const body = useRef<HTMLDivElement>(null);
  // The offsets are what a selection is; the same words selected anew are scrolled to only where they changed.
  const [start, end] = [selected?.start, selected?.end];
  useLayoutEffect(() => {
    const place = scroller.current;
    if (!place || !body.current) return;
    const target =
      first === undefined || start === undefined || end === undefined
        ? null
        : body.current.querySelector('mark.on');
    if (!target) {
      place.scrollTop = 0;
      return;
    }
    // Paragraphs that were never in sight have a guessed height: once they are measured, the target has moved.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const offset = target.getBoundingClientRect().top - place.getBoundingClientRect().top;
      place.scrollTop += offset - place.clientHeight * 0.35;
    }
  }, [first, start, end, scroller]);
  const press = useCallback(
    (mark: Mark) => {
      if (mark.fact) select({ type: 'fact', fact: mark.fact.id, article, span: mark });
      else if (mark.entity)
        openLayer({
          type: 'name',
          entity: { name: mark.entity.canonical, type: mark.entity.type },
        });
    },
    [select, openLayer, article],
  );
  return (
    <div ref={body} className="article-body">
      {paragraphs.map((paragraph) => (
        <ArticleParagraph
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          selected={isOn(paragraph, selected) ? selected : null}
          scroller={scroller}
          onPress={press}
        />
      ))}
      <MarkStrip length={text.length} marks={marks} selected={selected} />
    </div>
  );
}
