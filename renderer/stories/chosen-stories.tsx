/** What can be done with several stories that are chosen in the library. */
import { useRef } from 'react';
import { useApi } from '../api.tsx';
import { useCorrect } from '../corrections/use-correct.ts';
import { useSelection } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { Fault } from '../ui/fault.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFocusOn } from '../ui/keep-focus.ts';
import { sayCount } from '../ui/say.ts';

export function ChosenStories({ stories, onDone }: { stories: string[]; onDone: () => void }) {
  const { client } = useApi();
  const [, select] = useSelection();
  const { correct, busy, fault } = useCorrect(onDone);
  const bar = useRef<HTMLDivElement>(null);
  // To the list that they were chosen in.
  useFocusOn(bar, () => []);
  const merge = () =>
    void correct({
      words: `Merged ${sayCount(stories.length, 'story', 'stories')}.`,
      work: () => client.story.merge({ stories }),
      after: ({ story }) => select({ type: 'story', story }),
    });
  return (
    <div
      ref={bar}
      className="chosen-stories"
      role="toolbar"
      aria-label="What to do with the chosen stories"
    >
      <p role="status">{stories.length} stories chosen</p>
      <Fault words={fault} />
      <div className="actions">
        <Button look="primary" isPending={busy} onPress={merge}>
          <Icon name="merge" small /> Merge
        </Button>
        <Button look="bare" shortcut="Esc" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
