/** What came of a list of feeds of which not all could be taken: what was left out, and why. */
import type { ListTakenIn } from '../../backend/contract/views.ts';
import { useLayers } from '../layers.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { sayCount } from '../ui/say.ts';

/** A list that is no list of feeds at all may leave out a hundred thousand. */
const mostShown = 200;

export function ListTakenInLayer({ list, onClose }: { list: ListTakenIn; onClose: () => void }) {
  const openLayer = useLayers();
  const { leftOut = [] } = list;
  // What stands in the list twice is told once.
  const shown = new Map(
    leftOut.slice(0, mostShown).map((entry) => [`${entry.name}\n${entry.reason}`, entry]),
  );
  return (
    <Dialog title="List of feeds taken in" onClose={onClose}>
      <div className="scroll left-out">
        <p role="status">
          {sayTakenIn(list)} {sayCount(leftOut.length, 'entry was', 'entries were')} left out:
          nothing can be read from there.
        </p>
        <ul aria-label="Left out">
          {[...shown].map(([key, { name, reason }]) => (
            <li key={key}>
              <b>{name}</b>
              <span>{reason}</span>
            </li>
          ))}
        </ul>
        {leftOut.length > mostShown && (
          <p>And {sayCount(leftOut.length - mostShown, 'more', 'more')}.</p>
        )}
      </div>
      <div className="layer-foot">
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
        <Button onPress={() => openLayer('sources')}>Sources…</Button>
      </div>
    </Dialog>
  );
}

/** "3 sources added, 1 known already." */
export function sayTakenIn({ added, known }: ListTakenIn): string {
  return `${sayCount(added, 'source')} added${known > 0 ? `, ${known} known already` : ''}.`;
}
