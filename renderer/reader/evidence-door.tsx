/** In a narrow window, where the evidence has no room beside the story: what is selected, and the way to its words. */
import { Button } from 'react-aria-components';
import { useCommands } from '../palette/use-commands.tsx';
import { useOptionalStory, useSelection } from '../story-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { VerdictIcon } from '../ui/verdict.tsx';

export function EvidenceDoor() {
  const story = useOptionalStory();
  const [selection, select] = useSelection();
  const narrow = useNarrow();
  const fact = story?.fact(selection.fact);
  const event = story?.view.events.find(({ id }) => id === selection.event);
  const shown = narrow && !selection.reading && selection.article !== null && story !== null;
  const open = () => select({ type: 'reading', reading: true });
  useCommands(shown ? { evidence: open } : {});
  if (!shown || selection.article === null) return null;
  return (
    <Button className="evidence-door" onPress={open}>
      {fact && <VerdictIcon verdict={fact.verdict} />}
      <span className="clip">
        <b>{fact?.label ?? event?.title ?? story.outlet(selection.article)}</b> {fact?.explanation}
      </span>
      <kbd>e</kbd>
      <Icon name="right" small />
    </Button>
  );
}
