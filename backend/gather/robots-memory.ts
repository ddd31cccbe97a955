/** The robots.txt of every site that pages were fetched from, remembered for a day. */
import type { Failure, FetchOutcome } from './outcome.ts';
import { allowAll, type Robots, readRobots } from './robots.ts';

/** The longest that RFC 9309 lets a program go without asking again, in milliseconds. */
const lifetime = 24 * 3_600_000;

/** Failures after which a site counts as one without robots.txt; after the others the page has to wait as well. */
const absent = new Set([
  'not-found',
  'refused',
  'empty',
  'redirects',
  'too-large',
  'private-address',
  'malformed',
]);

/** Sites that are remembered; the one that was asked longest ago is asked again first. */
const mostSites = 1000;

interface Remembered {
  rules: Promise<Robots | Failure>;
  since: number;
}

export class RobotsMemory {
  readonly #agent: string;
  readonly #sites = new Map<string, Remembered>();

  /** `agent` is the name that robots.txt knows the program by. */
  constructor(agent: string) {
    this.#agent = agent.toLowerCase();
  }

  /**
   * The rules of a site, by asking once for all who want them. Where the server fails over its robots.txt, its failure is
   * returned and forgotten: the standard asks to stay away until it can be read.
   */
  async rulesOf(origin: string, ask: () => Promise<FetchOutcome>): Promise<Robots | Failure> {
    const known = this.#sites.get(origin);
    const isFresh = known !== undefined && performance.now() - known.since < lifetime;
    const rules = isFresh ? known.rules : ask().then((outcome) => this.#read(outcome));
    if (!isFresh) this.#remember(origin, { rules, since: performance.now() });
    const read = await rules;
    if ('reason' in read) this.#sites.delete(origin);
    return read;
  }

  #remember(origin: string, rules: Remembered): void {
    this.#sites.delete(origin);
    this.#sites.set(origin, rules);
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > mostSites && oldest !== undefined) this.#sites.delete(oldest);
  }

  #read(outcome: FetchOutcome): Robots | Failure {
    if (outcome.type === 'read')
      return readRobots(new TextDecoder().decode(outcome.bytes), this.#agent);
    return outcome.type === 'failed' && !absent.has(outcome.reason) ? outcome : allowAll;
  }
}
