/** Takes in a list of feeds, visits them, and tells what the list brought; where something was left out, in a layer. */
import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api.tsx';
import { useLayers } from '../layers.tsx';
import { sayTakenIn } from './list-taken-in.tsx';
import { useRefresh } from './refresh.tsx';

export function useImportOpml(): (opml: string) => Promise<string> {
  const { client } = useApi();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const openLayer = useLayers();
  return async (opml) => {
    const list = await client.feed.importOpml({ opml });
    await queries.invalidateQueries();
    if (list.added > 0) refresh.start();
    if (list.leftOut) openLayer({ type: 'listTakenIn', list });
    return sayTakenIn(list);
  };
}
