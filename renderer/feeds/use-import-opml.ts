/** Takes in a list of feeds and tells what it brought. */
import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api.tsx';
import { sayCount } from '../ui/say.ts';

export function useImportOpml(): (opml: string) => Promise<string> {
  const { client } = useApi();
  const queries = useQueryClient();
  return async (opml) => {
    const { added, known } = await client.feed.importOpml({ opml });
    await queries.invalidateQueries();
    return `${sayCount(added, 'source')} added${known > 0 ? `, ${known} known already` : ''}.`;
  };
}
