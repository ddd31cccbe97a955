/** Beside the widened reader: the facts that this article states, gravest first. */
import { useMemo } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { answerOf } from '../../core/answer-of.ts';
import { saySplit } from '../figures/say-split.ts';
import { useCommands } from '../palette/use-commands.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { VerdictIcon, verdictWords } from '../ui/verdict.tsx';

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
        return reading ? [{ id: fact.id, fact, reading }] : [];
      }),
    [story, article],
  );
  const show = (id: unknown) => {
    const found = facts.find(({ fact }) => fact.id === id);
    if (found) select({ type: 'fact', fact: found.fact.id, article, span: found.reading });
  };
  const step = (by: number) => () => {
    const at = facts.findIndex(({ fact }) => fact.id === selection.fact);
    show(facts[Math.max(0, Math.min(facts.length - 1, at + by))]?.fact.id);
  };
  useCommands({ next: step(1), previous: step(-1) });
  return (
    <>
      <div className="article-facts-head">
        <span className="clip">Facts in {story.outlet(article)}</span>
        <span className="push">
          {facts.length} of {story.facts.length}
        </span>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
        <ListBox
          className="scroll article-facts"
          aria-label="Facts in this article"
          items={facts}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={selection.fact ? [selection.fact] : []}
          onSelectionChange={(keys) => show([...keys][0])}
          renderEmptyState={() => (
            <p className="library-note">It states none that could be compared.</p>
          )}
        >
          {({ fact, reading }) => (
            <ListBoxItem id={fact.id} textValue={fact.label} className="article-fact">
              <VerdictIcon verdict={fact.verdict} />
              <span className="clip">{fact.label}</span>
              <span className="soft split">{saySplit(fact)}</span>
              <span className="words clip">
                <b className={`is-${fact.verdict}`}>{verdictWords[fact.verdict]}</b> ·{' '}
                {answerOf(reading)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </>
  );
}
