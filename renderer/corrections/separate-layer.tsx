/** Takes readings out of a fact, as answers to another question. */
import { useState } from 'react';
import type { Fact, Reading } from '../../core/model.ts';
import { useApi } from '../api.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/fault.tsx';
import { sayCount } from '../ui/say.ts';
import { useCorrect } from './use-correct.ts';

export function SeparateLayer({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const { client } = useApi();
  const story = useStory();
  const [selection, select] = useSelection();
  const { correct, busy, fault } = useCorrect(onClose);
  const [out, setOut] = useState<ReadonlySet<Reading>>(
    () => new Set(fact.readings.filter((reading) => isSelected(reading, selection))),
  );
  const toggle = (reading: Reading) => {
    const next = new Set(out);
    if (!next.delete(reading)) next.add(reading);
    setOut(next);
  };
  const separate = () => {
    const [first] = out;
    void correct({
      words: `Separated ${sayCount(out.size, 'reading')} from “${fact.label}”.`,
      work: () =>
        client.fact.separate({
          story: story.view.summary.id,
          fact: fact.id,
          readings: [...out].map(({ article, start }) => ({ article, start })),
        }),
      after: ({ separated }) =>
        select({
          type: 'fact',
          fact: separated,
          article: first?.article ?? null,
          span: first ?? null,
        }),
    });
  };
  return (
    <Dialog title="Separate readings" onClose={onClose}>
      <p className="layer-note">
        Choose what does not answer <b>{fact.question || fact.label}</b> It becomes a fact of its
        own, also after a rebuild.
      </p>
      <div className="scroll readings">
        {fact.readings.map((reading) => (
          <Check
            key={`${reading.article} ${reading.start}`}
            checked={out.has(reading)}
            onChange={() => toggle(reading)}
            words={
              <>
                <b>{story.outlet(reading.article)}</b>{' '}
                <span className="said">“{reading.quote}”</span>
              </>
            }
          />
        ))}
      </div>
      <Fault words={fault} />
      <div className="layer-foot">
        <Button
          look="primary"
          isDisabled={out.size === 0 || out.size === fact.readings.length}
          isPending={busy}
          onPress={separate}
        >
          Separate
        </Button>
        <Button onPress={onClose}>Cancel</Button>
        <span className="push" role="status">
          {out.size === fact.readings.length
            ? 'At least one must stay.'
            : `${out.size} of ${fact.readings.length} go`}
        </span>
      </div>
    </Dialog>
  );
}

function isSelected(
  { article, start }: Reading,
  { article: shown, span }: { article: string | null; span: { start: number } | null },
): boolean {
  return article === shown && start === span?.start;
}
