/** When the story in sight is merged into another, or split away by one, the window goes on to where its articles are. */
import { useEffect } from 'react';
import type { StoryView } from '../backend/contract/views.ts';
import { useApi } from './api.tsx';
import { useToast } from './ui/toast.tsx';

interface Followed {
  /** The story is not in the library any more. */
  isGone: boolean;
  /** As it was last read. */
  view: StoryView | undefined;
  /** The article that the evidence shows. */
  article: string | null;
  /** Null where nothing is left of it. */
  onFound: (story: string | null) => void;
}

export function useFollowStory({ isGone, view, article, onFound }: Followed): void {
  const { client } = useApi();
  const notify = useToast();
  const known = article ?? view?.articles[0]?.id ?? null;
  useEffect(() => {
    if (!isGone) return;
    let isOver = false;
    const follow = async () => {
      const found = known === null ? null : await client.article.read({ id: known });
      const next = found && (await client.story.read({ id: found.story }));
      if (isOver) return;
      if (next) notify({ words: `The story is now part of “${next.summary.title}”.` });
      onFound(found?.story ?? null);
    };
    follow().catch(() => isOver || onFound(null));
    return () => {
      isOver = true;
    };
  }, [isGone, known, client, notify, onFound]);
}
