/** What can be done with the articles that are ticked: a story of their own, or another story. */
import { useEffect } from 'react';
import { useSplit } from '../corrections/use-split.ts';
import { useLayers } from '../layers.tsx';
import { useStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayCount } from '../ui/say.ts';

export function ChosenBar({ chosen, onDone }: { chosen: string[]; onDone: () => void }) {
  const story = useStory();
  const openLayer = useLayers();
  const split = useSplit(onDone);
  const all = chosen.length === story.view.articles.length;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('[role="dialog"]')) onDone();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onDone]);
  return (
    <div className="chosen-bar" role="toolbar" aria-label="What to do with the chosen articles">
      <span role="status">
        {chosen.length === 0
          ? 'Tick the articles that do not belong here.'
          : all
            ? 'At least one article must stay.'
            : `${sayCount(chosen.length, 'article')} chosen`}
      </span>
      <span className="push" />
      <Button look="primary" isDisabled={chosen.length === 0 || all} onPress={() => split(chosen)}>
        <Icon name="split" small /> Make a story of its own
      </Button>
      <Button
        isDisabled={chosen.length === 0}
        onPress={() => openLayer({ type: 'move', articles: chosen })}
      >
        Move to…
      </Button>
      <Button look="bare" shortcut="Esc" onPress={onDone}>
        Done
      </Button>
    </div>
  );
}
