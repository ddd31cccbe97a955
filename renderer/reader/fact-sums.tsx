/** Whether the totals and parts in which a fact takes part add up, article by article. */
import type { Fact, Reading, Sum } from '../../core/model.ts';
import { useStory } from '../story-context.tsx';
import { VerdictIcon } from '../ui/verdict.tsx';

export function FactSums({ fact }: { fact: Fact }) {
  const story = useStory();
  const own = new Set(fact.readings.map(place));
  const sums = story.view.sums.filter((sum) =>
    [sum.total, ...sum.parts].some((each) => own.has(place(each))),
  );
  return sums.map((sum: Sum) => (
    <p key={place(sum.total)} className="sum">
      <VerdictIcon verdict={sum.consistent ? 'agree' : 'conflict'} small />
      <span>
        <b>{story.outlet(sum.article)}</b>: {sum.explanation}
      </span>
    </p>
  ));
}

function place({ article, start }: Reading): string {
  return `${article} ${start}`;
}
