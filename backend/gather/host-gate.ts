/** Turns at a host's door: so many requests at once in all and for each host, a pause between two, and rest where asked for. */

export interface HostGateOptions {
  /** Requests at the same time, over all hosts. */
  total: number;
  /** Requests at the same time at one host. */
  perHost: number;
}

/** The host has asked for rest, which is not over yet. */
export class HostRestsError extends Error {
  override readonly name = 'HostRestsError';
  /** Until it is over. */
  readonly seconds: number;

  constructor(seconds: number) {
    super(`The host rests for ${Math.ceil(seconds)} seconds`);
    this.seconds = seconds;
  }
}

interface Waiting {
  pause: number;
  enter: () => void;
  refuse: (reason: Error) => void;
}

/** Times are in milliseconds, on the clock of `performance.now`. */
interface Host {
  inside: number;
  nextTurn: number;
  restsUntil: number;
  waiting: Set<Waiting>;
}

/** So many hosts are remembered before those are forgotten that have nothing to remember. */
const leastRemembered = 256;

export class HostGate {
  readonly #options: HostGateOptions;
  readonly #hosts = new Map<string, Host>();
  /** Hosts at whose door somebody waits, the one that waited longest for its turn first. */
  readonly #doors = new Set<Host>();
  #total = 0;
  #timer: NodeJS.Timeout | undefined;
  #sweepAt = leastRemembered;

  constructor(options: HostGateOptions) {
    this.#options = options;
  }

  /** Hosts that are remembered. */
  get size(): number {
    return this.#hosts.size;
  }

  /**
   * Runs `work` when it is the host's turn, at least `pause` milliseconds after the last turn there began; who waits for
   * a pause takes nobody's place. Rejects with the signal's reason where it is aborted while waiting, and with a
   * `HostRestsError` where the host rests.
   */
  async run<Result>(
    name: string,
    pause: number,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ): Promise<Result> {
    signal.throwIfAborted();
    const host = this.#host(name);
    await this.#enter(host, pause, signal);
    try {
      return await work();
    } finally {
      host.inside -= 1;
      this.#total -= 1;
      this.#admit();
    }
  }

  /** Nobody is let in to a host for so many seconds: who waits there, and who comes meanwhile, is refused. */
  rest(name: string, seconds: number): void {
    const host = this.#host(name);
    host.restsUntil = Math.max(host.restsUntil, performance.now() + seconds * 1000);
    for (const { refuse } of host.waiting) refuse(new HostRestsError(seconds));
  }

  #host(name: string): Host {
    let host = this.#hosts.get(name);
    if (host === undefined) {
      if (this.#hosts.size >= this.#sweepAt) this.#sweep();
      host = { inside: 0, nextTurn: 0, restsUntil: 0, waiting: new Set() };
      this.#hosts.set(name, host);
    }
    return host;
  }

  /** Forgets hosts whose pause and rest are over. */
  #sweep(): void {
    const now = performance.now();
    for (const [name, { inside, nextTurn, restsUntil, waiting }] of this.#hosts) {
      const isIdle = inside === 0 && waiting.size === 0;
      if (isIdle && Math.max(nextTurn, restsUntil) <= now) this.#hosts.delete(name);
    }
    this.#sweepAt = Math.max(leastRemembered, 2 * this.#hosts.size);
  }

  #enter(host: Host, pause: number, signal: AbortSignal): Promise<void> {
    const rest = host.restsUntil - performance.now();
    if (rest > 0) return Promise.reject(new HostRestsError(rest / 1000));
    return new Promise((resolve, reject) => {
      const leaveDoor = () => {
        signal.removeEventListener('abort', giveUp);
        host.waiting.delete(waiting);
        if (host.waiting.size === 0) this.#doors.delete(host);
      };
      const waiting: Waiting = {
        pause,
        enter: () => {
          leaveDoor();
          resolve();
        },
        refuse: (reason) => {
          leaveDoor();
          reject(reason);
        },
      };
      const giveUp = () => {
        waiting.refuse(signal.reason);
        this.#admit();
      };
      signal.addEventListener('abort', giveUp, { once: true });
      host.waiting.add(waiting);
      this.#doors.add(host);
      this.#admit();
    });
  }

  /** Lets in whom it can, one for each host in turn, and comes back when the next pause is over. */
  #admit(): void {
    clearTimeout(this.#timer);
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    for (const host of this.#doors) {
      if (this.#total >= this.#options.total) return;
      const [waiting] = host.waiting;
      if (waiting === undefined || host.inside >= this.#options.perHost) continue;
      if (host.nextTurn > now) {
        next = Math.min(next, host.nextTurn);
        continue;
      }
      host.inside += 1;
      this.#total += 1;
      if (waiting.pause > 0) host.nextTurn = now + waiting.pause;
      waiting.enter();
      // Behind the others, to which this loop comes first.
      if (this.#doors.delete(host)) this.#doors.add(host);
    }
    if (next < Number.POSITIVE_INFINITY)
      this.#timer = setTimeout(() => this.#admit(), Math.ceil(next - now));
  }
}
