/** Takes another fact as an answer to the same question. */
import { useState } from 'react';
import type { Fact } from '../../core/model.ts';
import { useApi } from '../api.tsx';
import { saySplit } from '../figures/say-split.ts';
import { leadReading, useSelection, useStory } from '../story-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/fault.tsx';
import { PickList } from '../ui/pick-list.tsx';
import { useCorrect } from './use-correct.ts';

export function JoinLayer({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const { client } = useApi();
  const story = useStory();
  const [, select] = useSelection();
  const [words, setWords] = useState('');
  const { correct, fault } = useCorrect(onClose);
  const wanted = words.trim().toLowerCase();
  const sort = fact.readings[0]?.value.type;
  const others = story.facts.filter(
    (other) =>
      other !== fact &&
      other.readings[0]?.value.type === sort &&
      [other.label, other.question, ...other.readings.map(({ quote }) => quote)]
        .join(' ')
        .toLowerCase()
        .includes(wanted),
  );
  const join = (id: string) => {
    const other = story.fact(id);
    if (!other) return;
    void correct({
      words: `Joined “${other.label}” and “${fact.label}”.`,
      work: () => client.fact.join({ story: story.view.summary.id, facts: [fact.id, other.id] }),
      after: ({ fact: joined }) => {
        const reading = leadReading(fact);
        select({
          type: 'fact',
          fact: joined,
          article: reading?.article ?? null,
          span: reading ?? null,
        });
      },
    });
  };
  return (
    <Dialog title="Join with another fact" onClose={onClose}>
      <p className="layer-note">
        Choose the fact that answers the same question as <b>{fact.label}</b>. They are judged
        together from then on, also after a rebuild.
      </p>
      <Fault words={fault} />
      <PickList
        label="Find a fact of this story"
        placeholder="A fact, or words that answer it"
        words={words}
        onWords={setWords}
        none="No other fact of this story can be an answer to the same question."
        sections={
          others.length === 0
            ? []
            : [
                {
                  title: 'Facts of the same sort',
                  picks: others.map((other) => ({
                    id: other.id,
                    icon: other.verdict,
                    verdict: other.verdict,
                    words: other.label,
                    more: `${leadReading(other)?.quote ?? ''} · ${saySplit(other)}`,
                  })),
                },
              ]
        }
        onPick={join}
      />
    </Dialog>
  );
}
