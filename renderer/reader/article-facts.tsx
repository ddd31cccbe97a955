/** Beside the widened reader: the facts that this article states, gravest first. */
import { useMemo, useRef } from 'react';
import { answerOf } from '../../core/answer-of.ts';
import { saySplit } from '../figures/say-split.ts';
import { standingWords } from '../figures/sheet-filter.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { useListBox } from '../ui/use-list-box.ts';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import { VerdictIcon } from '../ui/verdict.tsx';

/** Of two lines, px. */
const rowHeight = 47;

export function ArticleFacts() {
  const story = useStory();
  const [selection, select] = useSelection();
  const article = selection.article ?? '';
  const facts = useMemo(
    () =>
      story.facts.flatMap((fact) => {
        const reading = fact.readings.find((each) => each.article === article);
        return reading ? [{ fact, reading }] : [];
      }),
    [story, article],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows({
    count: facts.length,
    scroller,
    estimate: () => rowHeight,
    keyOf: (index) => facts[index]?.fact.id ?? '',
  });
  const current = facts.findIndex(({ fact }) => fact.id === selection.fact);
  const show = (to: number) => {
    const index = Math.max(0, Math.min(facts.length - 1, to));
    const found = facts[index];
    if (!found) return;
    select({ type: 'fact', fact: found.fact.id, article, span: found.reading });
    rows.scrollTo(index);
  };
  useCommands({ next: () => show(current + 1), previous: () => show(current - 1) });
  const box = useListBox({
    count: facts.length,
    current,
    scroller,
    onMove: show,
    onClick: show,
  });
  return (
    <>
      <div className="article-facts-head">
        <span className="clip">Facts in {story.outlet(article)}</span>
        <span className="push">
          {facts.length} of {story.facts.length}
        </span>
      </div>
      <div ref={scroller} className="scroll article-facts">
        {facts.length === 0 && (
          <p className="library-note">It states none that could be compared.</p>
        )}
        <div
          role="listbox"
          aria-label="Facts in this article"
          aria-activedescendant={current < 0 ? undefined : `article-fact-${current}`}
          tabIndex={facts.length > 0 ? 0 : -1}
          {...box}
        >
          {rows.drawn.map(({ index, gap }) => {
            const row = facts[index];
            return (
              row && (
                <div
                  key={row.fact.id}
                  ref={rows.measure}
                  data-index={index}
                  id={`article-fact-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === current}
                  aria-setsize={facts.length}
                  aria-posinset={index + 1}
                  className="article-fact"
                  style={gap > 0 ? { marginTop: gap } : undefined}
                >
                  <VerdictIcon verdict={row.fact.verdict} />
                  <span className="clip">{row.fact.label}</span>
                  <span className="soft split">{saySplit(row.fact)}</span>
                  <span className="words clip">
                    <b className={`is-${row.fact.verdict}`}>
                      {standingWords[story.isDismissed(row.fact) ? 'dismissed' : row.fact.verdict]}
                    </b>{' '}
                    · {answerOf(row.reading)}
                  </span>
                </div>
              )
            );
          })}
          <div style={{ height: rows.rest }} />
        </div>
      </div>
    </>
  );
}
