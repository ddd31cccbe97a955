/** What can be done with the articles that are ticked: a story of their own, or another story. */
import { useEffect, useLayoutEffect } from 'react';
import { useSplit } from '../corrections/use-split.ts';
import { useLayers } from '../layers.tsx';
import { useStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { focusFirst, storyPane } from '../ui/keep-focus.ts';
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
  useFocusInBoxes();
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

/** The button that begins goes with the first box, and the boxes go in the end: the focus goes along. */
function useFocusInBoxes(): void {
  useLayoutEffect(() => {
    const boxes = document.querySelectorAll<HTMLInputElement>('.coverage input[type="checkbox"]');
    const { activeElement } = document;
    if (!activeElement?.matches('input')) focusFirst([boxes[0]]);
    return () =>
      // After what comes in their place is there.
      queueMicrotask(() => {
        if (document.activeElement === document.body)
          focusFirst([document.querySelector('[data-choose]'), storyPane()]);
      });
  }, []);
}
