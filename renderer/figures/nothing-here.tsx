/** What stands in the place of the figure sheet where it has no row. */
import { useRef } from 'react';
import type { OpenStory } from '../story-context.tsx';
import { Blank } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { storyPane, useFocusOn } from '../ui/keep-focus.ts';
import type { SheetFilter } from './sheet-filter.tsx';

interface NothingHereProps {
  story: OpenStory;
  filter: SheetFilter;
  onAll: () => void;
}

export function NothingHere({ story, filter, onAll }: NothingHereProps) {
  if (story.facts.length === 0) {
    return (
      <Blank title="No facts">
        The articles of this story state no figure, date, role or place that Parallax could compare.
        The timeline and the coverage still show what there is.
      </Blank>
    );
  }
  return (
    <Blank
      title="Nothing to show with this filter"
      actions={<ShowAll count={story.facts.length} onPress={onAll} />}
    >
      {sayNothing(story, filter)}
    </Blank>
  );
}

function sayNothing({ facts, standing }: OpenStory, { verdict }: SheetFilter): string {
  if (verdict === 'dismissed') return 'No fact of this story and kind is dismissed.';
  if (verdict !== 'conflict') return 'No fact of this story is of this kind and verdict.';
  return facts.length > standing.length
    ? 'No conflict is left here; what was dismissed is under “Dismissed”.'
    : 'No two articles contradict one another here. Where all have it from one origin, agreement is no confirmation.';
}

/** Goes when it is pressed: the focus goes to what is chosen by it. */
function ShowAll({ count, onPress }: { count: number; onPress: () => void }) {
  const place = useRef<HTMLSpanElement>(null);
  const findChosen = () => document.querySelector('.sheet-bar [aria-checked="true"]');
  useFocusOn(place, () => [findChosen, storyPane]);
  return (
    <span ref={place}>
      <Button onPress={onPress}>Show all {count}</Button>
    </span>
  );
}
