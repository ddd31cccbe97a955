/** Takes in a list of feeds, visits them, and tells what the list brought. */
import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api.tsx';
import { sayCount } from '../ui/say.ts';
import { useRefresh } from './refresh.tsx';

export function useImportOpml(): (opml: string) => Promise<string> {
  const { client } = useApi();
  const queries = useQueryClient();
  const refresh = useRefresh();
  return async (opml) => {
    const { added, known } = await client.feed.importOpml({ opml });
    await queries.invalidateQueries();
    if (added > 0) refresh.start();
    return `${sayCount(added, 'source')} added${known > 0 ? `, ${known} known already` : ''}.`;
  };
}
