/** A fact in full: the verdict and its reason in words, every answer with who gives it, and what the user decides. */
import type { Fact } from '../../core/model.ts';
import { findAnswers, findStriking } from '../figures/answers.ts';
import { kindWords } from '../figures/sheet-filter.tsx';
import { Understood } from '../figures/understood.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { sayCount } from '../ui/say.ts';
import { VerdictIcon, VerdictTag } from '../ui/verdict.tsx';
import { FactDecisions } from './fact-decisions.tsx';
import { FactSums } from './fact-sums.tsx';
import { StatusMenu } from './status-menu.tsx';
import { Who } from './who.tsx';

export function FactPanel({ fact }: { fact: Fact }) {
  const story = useStory();
  const decision = story.view.decisions[fact.id];
  return (
    <section className="fact-panel with-actions" aria-label="Fact">
      <div className="fact-scroll">
        <div className="fact-top">
          <VerdictTag verdict={fact.verdict} />
          <span className="push quiet">
            {kindWords[fact.kind]} · <StatusMenu fact={fact} />
          </span>
        </div>
        <h2>{fact.question || fact.label}</h2>
        <p className="why" aria-live="polite">
          {!fact.sure && <span className="doubt">Unsure.</span>} {fact.explanation}
        </p>
        <Sides fact={fact} />
        <FactSums fact={fact} />
        {decision?.note && <p className="note">{decision.note}</p>}
        {fact.steps.length > 0 && (
          <details className="steps-taken">
            <summary>How this was compared</summary>
            <ol>
              {fact.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <FactDecisions fact={fact} />
    </section>
  );
}

function Sides({ fact }: { fact: Fact }) {
  const story = useStory();
  const [selection, select] = useSelection();
  const striking = findStriking(fact);
  const said = new Set(fact.readings.map((reading) => reading.article));
  const silent = story.view.articles.filter((article) => !said.has(article.id));
  const former = fact.readings.filter((reading) => reading.superseded);
  return (
    <ul className="sides">
      {findAnswers(fact).map((answer) => {
        const odd = answer.articles.some((id) => striking.includes(id));
        const here = selection.article !== null && answer.articles.includes(selection.article);
        return (
          <li key={answer.key} className={odd ? 'side odd' : 'side'}>
            {odd && <VerdictIcon verdict={fact.verdict} small />}
            <span className={odd ? `value is-${fact.verdict}` : 'value'}>{answer.words}</span>
            <span className="count">{answer.articles.length}</span>
            {answer.readings[0] && (
              <span className="meaning">
                <Understood reading={answer.readings[0]} sure />
              </span>
            )}
            <Who
              articles={answer.articles}
              current={here ? selection.article : null}
              onPick={(id) => {
                const reading = answer.readings.find(({ article }) => article === id);
                select({ type: 'fact', fact: fact.id, article: id, span: reading ?? null });
              }}
            />
          </li>
        );
      })}
      {former.map((reading) => (
        <li key={`${reading.article} ${reading.start}`} className="side mute">
          <span className="value">
            <del>{reading.quote}</del>
          </span>
          <span className="who">
            {story.outlet(reading.article)} wrote this first, then corrected it
          </span>
        </li>
      ))}
      {silent.length > 0 && (
        <li className="side mute">
          <span className="value">{silent.length === 1 ? 'Does not say' : 'Do not say'}</span>
          <span className="count">{silent.length}</span>
          <span className="who">
            {silent.length > 6
              ? sayCount(silent.length, 'article')
              : [...new Set(silent.map(({ id }) => story.outlet(id)))].join(' · ')}
          </span>
        </li>
      )}
    </ul>
  );
}
