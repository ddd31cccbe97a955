/** Makes a story of its own of some articles of the open one. */

import { useEffect } from 'react';
import { useApi } from '../api.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { sayCount } from '../ui/say.ts';
import { useToast } from '../ui/toast.tsx';
import { useCorrect } from './use-correct.ts';

export function useSplit(onDone?: () => void): (articles: string[]) => void {
  const { client } = useApi();
  const story = useStory();
  const [, select] = useSelection();
  const notify = useToast();
  const { correct, fault } = useCorrect(onDone);
  useEffect(() => {
    if (fault) notify({ words: fault });
  }, [fault, notify]);
  return (articles) =>
    void correct({
      words: `A story of its own, with ${sayCount(articles.length, 'article')}.`,
      work: () => client.story.split({ story: story.view.summary.id, articles }),
      after: ({ split }) => select({ type: 'story', story: split }),
    });
}
