/** One address as the user gives it: a feed, a page that names its feed, or an article. */
import type { Failure, GatheredArticle, GatherPorts, Gone } from './outcome.ts';

export type AddressOutcome =
  | { type: 'feed'; url: string; title: string | null; alternatives: string[] }
  | { type: 'article'; article: GatheredArticle }
  | Gone
  | Failure;

/** Finds out what stands at an address. Private networks are allowed, since the user gave it himself. */
export async function gatherAddress(
  address: string,
  ports: Pick<GatherPorts, 'fetch' | 'signal'>,
): Promise<AddressOutcome> {
  const outcome = await ports.fetch(address, { allowPrivate: true });
  if (outcome.type === 'failed' || outcome.type === 'gone') return outcome;
  return { type: 'feed', url: address, title: null, alternatives: [] };
}
