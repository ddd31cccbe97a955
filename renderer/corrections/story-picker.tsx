/** Chooses a story by its title or by words in its articles. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../api.tsx';
import { useStories } from '../stories/use-stories.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Fault } from '../ui/fault.tsx';
import { isSeeking } from '../ui/is-seeking.ts';
import { type Pick, PickList } from '../ui/pick-list.tsx';
import { sayCount, sayDay } from '../ui/say.ts';

interface StoryPickerProps {
  title: string;
  /** What will be done with the story that is chosen, one sentence. */
  hint: string;
  /** Stories that cannot be chosen. */
  except: readonly string[];
  fault: string | null;
  onPick: (story: { id: string; title: string }) => void;
  onClose: () => void;
}

const most = 40;

export function StoryPicker({ title, hint, except, fault, onPick, onClose }: StoryPickerProps) {
  const [words, setWords] = useState('');
  const { query } = useApi();
  const wanted = words.trim().toLowerCase();
  const stories = useStories('all').rows.filter(({ id }) => !except.includes(id));
  const hits = useQuery(
    query.library.search.queryOptions({
      input: { query: wanted, limit: 30, offset: 0 },
      enabled: wanted.length > 1,
      placeholderData: keepPreviousData,
    }),
  );
  const holds = (text: string) =>
    wanted.split(/\s+/).every((word) => text.toLowerCase().includes(word));
  const byTitle = stories
    .filter((story) => holds(story.title))
    .slice(0, most)
    .map((story): Pick => {
      const { articles, reported } = story;
      const day = reported.to ? `${sayDay(reported.to)} · ` : '';
      return {
        id: story.id,
        icon: 'stories',
        words: story.title,
        more: `${day}${sayCount(articles, 'article')}`,
      };
    });
  const known = new Set([...except, ...byTitle.map(({ id }) => id)]);
  const byWords: Pick[] = [];
  for (const hit of wanted.length > 1 ? (hits.data?.rows ?? []) : []) {
    if (hit.story === '' || known.has(hit.story)) continue;
    known.add(hit.story);
    byWords.push({
      id: hit.story,
      icon: 'quote',
      words: hit.storyTitle,
      more: hit.outlet,
    });
  }
  const sections = [
    { title: 'Stories', picks: byTitle },
    { title: 'Stories whose articles hold these words', picks: byWords },
  ].filter(({ picks }) => picks.length > 0);
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="layer-note">{hint}</p>
      <Fault words={fault} />
      <PickList
        label="Find a story"
        placeholder="A title, or words in an article"
        words={words}
        onWords={setWords}
        sections={sections}
        seeking={isSeeking(hits)}
        none={stories.length === 0 ? 'There is no other story.' : 'No story holds these words.'}
        onPick={(id) => {
          const picked = [...byTitle, ...byWords].find((pick) => pick.id === id);
          if (picked) onPick({ id, title: picked.words });
        }}
      />
    </Dialog>
  );
}
