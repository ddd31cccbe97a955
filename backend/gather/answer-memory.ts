/** Answers that were read to find out what stands at an address, kept for the visit that follows at once. */
import type { Fetch } from './fetcher.ts';
import type { FetchOutcome } from './outcome.ts';

type Answer = Extract<FetchOutcome, { type: 'read' }>;

/** So much is kept at most, in bytes; what is not kept is asked for again. */
const most = 50_000_000;

export class AnswerMemory {
  readonly #answers = new Map<string, Answer>();
  #bytes = 0;

  keep(url: string, answer: Answer): void {
    if (this.#answers.has(url) || this.#bytes + answer.bytes.length > most) return;
    this.#answers.set(url, answer);
    this.#bytes += answer.bytes.length;
  }

  /** `fetch`, but for the one answer that is kept for this address: it is given away once. */
  reach(url: string, fetch: Fetch): Fetch {
    return async (address, options) => {
      const answer = address === url ? this.#answers.get(url) : undefined;
      if (answer === undefined) return fetch(address, options);
      this.#answers.delete(url);
      this.#bytes -= answer.bytes.length;
      return answer;
    };
  }
}
