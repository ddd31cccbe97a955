/** Said above the sheet where no two articles answer the same question: why, and the next step. */
import { useLayers } from '../layers.tsx';
import { useStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';

export function NothingCompared() {
  const { view, facts } = useStory();
  const openLayer = useLayers();
  const [first] = view.articles;
  if (facts.length === 0 || facts.some(({ verdict }) => verdict !== 'single')) return null;
  const alone = view.articles.length === 1;
  const copied = facts.some(
    ({ readings }) => new Set(readings.map(({ article }) => article)).size > 1,
  );
  return (
    <div className="nothing-compared">
      <p>
        <b>{alone ? 'One article so far' : 'Nothing to compare'}</b>
        {alone
          ? `What ${first?.outlet || 'it'} states stands below, with its words. It is compared as soon as a second article tells the same story.`
          : copied
            ? 'The articles of this story are copies of one another: what several of them give has one source.'
            : 'The articles of this story answer different questions: no figure, date or name is given by two of them.'}
      </p>
      <span className="push" />
      <Button onPress={() => openLayer({ type: 'merge', story: view.summary })}>Merge with…</Button>
      <Button onPress={() => openLayer('add')}>Add an article</Button>
    </div>
  );
}
