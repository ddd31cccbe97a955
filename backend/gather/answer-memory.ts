/** Answers that were read to find out what stands at an address, kept for the visit that follows at once. */
import type { Fetch } from './fetcher.ts';
import type { FetchOutcome } from './outcome.ts';

type Answer = Extract<FetchOutcome, { type: 'read' }>;

/** So much is kept at most, in bytes; what is not kept is asked for again. */
const most = 50_000_000;

/** And for so long, in milliseconds: a visit may have to wait for others, and one put off for long asks anew. */
const longest = 5 * 60_000;

export class AnswerMemory {
  readonly #answers = new Map<string, { answer: Answer; since: number }>();
  readonly #now: () => Date;
  #bytes = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  keep(url: string, answer: Answer): void {
    for (const kept of this.#answers.keys()) if (!this.#isFresh(kept)) this.#take(kept);
    this.#take(url);
    if (this.#bytes + answer.bytes.length > most) return;
    this.#answers.set(url, { answer, since: this.#now().getTime() });
    this.#bytes += answer.bytes.length;
  }

  /** `fetch`, but for the one answer that is kept for this address: it is given away once. */
  reach(url: string, fetch: Fetch): Fetch {
    return async (address, options) => {
      const isFresh = address === url && this.#isFresh(url);
      const answer = address === url ? this.#take(url) : undefined;
      return answer !== undefined && isFresh ? answer : fetch(address, options);
    };
  }

  #isFresh(url: string): boolean {
    const kept = this.#answers.get(url);
    return kept !== undefined && this.#now().getTime() - kept.since <= longest;
  }

  #take(url: string): Answer | undefined {
    const kept = this.#answers.get(url);
    this.#answers.delete(url);
    this.#bytes -= kept?.answer.bytes.length ?? 0;
    return kept?.answer;
  }
}
