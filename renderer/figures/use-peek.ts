/** Which cell of the figure sheet is pointed at or has the keyboard's focus, and the sentence behind it. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reading } from '../../core/model.ts';
import { useApi } from '../api.tsx';
import { useStory } from '../story-context.tsx';
import { sayDay } from '../ui/say.ts';
import type { Peek } from './sentence-card.tsx';

const pointerDelay = 280;

export function usePeek() {
  const [peek, setPeek] = useState<Peek | null>(null);
  const { query } = useApi();
  const queries = useQueryClient();
  const story = useStory();
  const timer = useRef(0);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setPeek(null);
  }, []);
  const show = useCallback(
    (cell: Element, reading: Reading, at: 'once' | 'soon') => {
      clearTimeout(timer.current);
      const open = async () => {
        const article = await queries.fetchQuery(
          query.article.read.queryOptions({ input: { id: reading.article } }),
        );
        const card = story.article(reading.article);
        const text = article.revisions.at(-1)?.text ?? '';
        const { start, end } = reading.sentence;
        setPeek({
          reading,
          sentence: text.slice(start, end).trim() || reading.quote,
          source: [card?.outlet, card?.published && sayDay(card.published)]
            .filter(Boolean)
            .join(', '),
          place: cell.getBoundingClientRect(),
        });
      };
      timer.current = window.setTimeout(
        () => void open().catch(hide),
        at === 'soon' ? pointerDelay : 0,
      );
    },
    [queries, query, story, hide],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { peek, show, hide };
}
