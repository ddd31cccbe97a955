/** The selected fact in the reader, in one line, with what can be decided about it. */
import type { Fact } from '../../core/model.ts';
import { VerdictTag } from '../ui/verdict.tsx';
import { FactDecisions } from './fact-decisions.tsx';

export function FactStrip({ fact }: { fact: Fact }) {
  return (
    <section className="fact-strip" aria-label="Fact">
      <VerdictTag verdict={fact.verdict} />
      <p aria-live="polite">
        <b>{fact.label}.</b> {fact.explanation}
      </p>
      <FactDecisions fact={fact} />
    </section>
  );
}
