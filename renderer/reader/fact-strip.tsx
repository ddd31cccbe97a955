/** The selected fact in the reader, in one line, with what can be decided about it. */
import type { Fact } from '../../core/model.ts';
import { useStory } from '../story-context.tsx';
import { VerdictTag } from '../ui/verdict.tsx';
import { FactDecisions } from './fact-decisions.tsx';
import { StatusMenu } from './status-menu.tsx';

export function FactStrip({ fact }: { fact: Fact }) {
  const note = useStory().view.decisions[fact.id]?.note;
  return (
    <section className="fact-strip" aria-label="Fact">
      <div className="held">
        <VerdictTag verdict={fact.verdict} />
        <StatusMenu fact={fact} />
      </div>
      <div>
        <p aria-live="polite">
          <b>{fact.label}.</b> {fact.explanation}
        </p>
        {note && (
          <p className="note" title={note}>
            {note}
          </p>
        )}
      </div>
      <FactDecisions fact={fact} />
    </section>
  );
}
