/** Marks a story read once it has been open for a moment; what is marked unread by hand stays so. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { StoryView } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';

const moment = 700;

/**
 * `taken` is false where the user has done nothing in the story, or nothing since he marked it unread: what is shown by
 * itself, after a reload too, stays unread. What comes in while
 * the story is open is read once it is `article`, the one that the evidence shows.
 */
export function useMarkRead(
  view: StoryView | undefined,
  taken: boolean,
  article: string | null,
): void {
  const { client } = useApi();
  const queries = useQueryClient();
  const mark = useCallback(
    (id: string, one: string | null) => {
      // A story that stays unread does no harm; it is marked the next time.
      client.story
        .setRead({ id, read: true, article: one, quiet: true })
        .then(() => queries.invalidateQueries())
        .catch(() => {});
    },
    [client, queries],
  );
  const seen = useRef<string | null>(null);
  const { id, unread } = view?.summary ?? {};
  useEffect(() => {
    if (id === undefined) return;
    if (unread === 0) seen.current = id;
    if (seen.current === id || !taken) return;
    const timer = setTimeout(() => {
      seen.current = id;
      mark(id, null);
    }, moment);
    return () => clearTimeout(timer);
  }, [id, unread, taken, mark]);

  const looked = useRef<string | null>(null);
  const isRead = view?.articles.find((card) => card.id === article)?.read;
  useEffect(() => {
    if (id === undefined || article === null || isRead === undefined) return;
    if (isRead) looked.current = article;
    if (looked.current === article || seen.current !== id) return;
    const timer = setTimeout(() => {
      looked.current = article;
      mark(id, article);
    }, moment);
    return () => clearTimeout(timer);
  }, [id, article, isRead, mark]);
}
