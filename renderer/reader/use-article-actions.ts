/** What can be done with an article: copy its words with a citation, open it in the browser. */

import { useQueryClient } from '@tanstack/react-query';
import type { ArticleCard } from '../../backend/contract/views.ts';
import { useApi } from '../api.tsx';
import { useSelection } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { copyText } from '../ui/copy-text.ts';
import { useToast } from '../ui/toast.tsx';
import { cite } from './cite.ts';

export function useArticleActions(card: ArticleCard) {
  const { query } = useApi();
  const queries = useQueryClient();
  const [selection] = useSelection();
  const notify = useToast();
  const copy = async () => {
    try {
      const article = await queries.fetchQuery(
        query.article.read.queryOptions({ input: { id: card.id } }),
      );
      const text = article.revisions.at(-1)?.text ?? '';
      const picked = window.getSelection()?.toString().trim();
      const words =
        picked || (selection.span ? text.slice(selection.span.start, selection.span.end) : '');
      await copyText(cite(card, words));
      notify({ words: words ? 'Words and citation copied.' : 'Citation copied.' });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  };
  const openInBrowser = () => {
    if (card.url && /^https?:/i.test(card.url))
      window.open(card.url, '_blank', 'noopener,noreferrer');
  };
  return { copy: () => void copy(), openInBrowser };
}
