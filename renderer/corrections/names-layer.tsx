/** The names in a story, or in all of the library, each a step from being corrected. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { useOptionalStory } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/fault.tsx';
import { isSeeking } from '../ui/is-seeking.ts';
import { PickList } from '../ui/pick-list.tsx';
import { sayCount } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { entityTypeWords } from './entity-types.ts';

const where = [
  ['story', 'In this story'],
  ['all', 'In all stories'],
] as const;

export function NamesLayer({ onClose }: { onClose: () => void }) {
  const { query } = useApi();
  const openLayer = useLayers();
  const story = useOptionalStory()?.view.summary.id;
  const [words, setWords] = useState('');
  const [scope, setScope] = useState<'story' | 'all'>(story ? 'story' : 'all');
  const names = useQuery(
    query.entity.list.queryOptions({
      input: { words, limit: 100, offset: 0, ...(scope === 'story' && story && { story }) },
      placeholderData: keepPreviousData,
    }),
  );
  const rows = names.data?.rows ?? [];
  return (
    <Dialog title="Names" onClose={onClose}>
      {story && (
        <div className="layer-note">
          <Switch label="Which names" choices={where} value={scope} onChange={setScope} />
        </div>
      )}
      <Fault words={names.error && sayError(names.error)} />
      <PickList
        label="Find a name"
        placeholder="A person, an organisation, a law"
        words={words}
        onWords={setWords}
        seeking={isSeeking(names)}
        none="No article mentions such a name."
        sections={
          rows.length === 0
            ? []
            : [
                {
                  title: sayCount(names.data?.total ?? 0, 'name'),
                  picks: rows.map(({ name, type, articles, formerly }) => ({
                    id: `${type} ${name}`,
                    icon: 'tag',
                    words: name,
                    more: [
                      entityTypeWords[type],
                      sayCount(articles, 'article'),
                      formerly.length > 0 && `also ${formerly.map((each) => each.name).join(', ')}`,
                    ]
                      .filter(Boolean)
                      .join(' · '),
                  })),
                },
              ]
        }
        onPick={(id) => {
          const row = rows.find(({ type, name }) => `${type} ${name}` === id);
          if (row) openLayer({ type: 'name', entity: { name: row.name, type: row.type } });
        }}
      />
    </Dialog>
  );
}
