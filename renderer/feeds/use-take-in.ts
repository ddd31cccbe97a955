/** Takes something into the library: busy, failed with a reason, or done and shown. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AddOutcome } from '../../backend/contract/views.ts';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { useToast } from '../ui/toast.tsx';
import { useRefresh } from './refresh.tsx';

export function useTakeIn(onDone: () => void) {
  const queries = useQueryClient();
  const notify = useToast();
  const [, select] = useSelection();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const takeIn = async (work: () => Promise<AddOutcome>) => {
    setBusy(true);
    setFault(null);
    try {
      const outcome = await work();
      if (outcome.type === 'failed') {
        setFault(outcome.message);
        return;
      }
      await queries.invalidateQueries();
      if (outcome.type === 'article') {
        select({ type: 'found', story: outcome.story, article: outcome.article });
        notify({
          words: outcome.known ? 'This article was in the library already.' : 'Article added.',
        });
      } else {
        notify({ words: sayFollowing(outcome) });
        refresh.visit([outcome.feed.id]);
      }
      onDone();
    } catch (error) {
      setFault(sayError(error));
    } finally {
      setBusy(false);
    }
  };
  return { takeIn, busy, fault };
}

/** Of a site's other feeds a few are named; what is left are tags and archives. */
const mostOthers = 3;

function sayFollowing({ feed, known, others }: Extract<AddOutcome, { type: 'feed' }>): string {
  const followed = known ? `${feed.title} is followed already.` : `Following ${feed.title}.`;
  if (others.length === 0) return followed;
  return `${followed} The site names more feeds: ${others.slice(0, mostOthers).join(', ')}`;
}
