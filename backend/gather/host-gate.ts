/** Turns at a host's door: so many requests at once in all and for each host, and a pause between two. */

export interface HostGateOptions {
  /** Requests at the same time, over all hosts. */
  total: number;
  /** Requests at the same time at one host. */
  perHost: number;
}

interface Waiting {
  host: string;
  enter: () => void;
}

export class HostGate {
  readonly #options: HostGateOptions;
  readonly #inside = new Map<string, number>();
  readonly #nextTurn = new Map<string, number>();
  #waiting: Waiting[] = [];
  #total = 0;

  constructor(options: HostGateOptions) {
    this.#options = options;
  }

  /**
   * Runs `work` when it is the host's turn, at least `pause` milliseconds after the last turn there began. Rejects with
   * the signal's reason where it is aborted while waiting.
   */
  async run<Result>(
    host: string,
    pause: number,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ): Promise<Result> {
    await this.#enter(host, signal);
    try {
      await this.#awaitTurn(host, pause, signal);
      return await work();
    } finally {
      this.#leave(host);
    }
  }

  #enter(host: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        host,
        enter: () => {
          signal.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      const giveUp = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(waiting);
      this.#admit();
    });
  }

  #admit(): void {
    for (const waiting of [...this.#waiting]) {
      if (this.#total >= this.#options.total) return;
      const inside = this.#inside.get(waiting.host) ?? 0;
      if (inside >= this.#options.perHost) continue;
      this.#inside.set(waiting.host, inside + 1);
      this.#total += 1;
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.enter();
    }
  }

  #leave(host: string): void {
    const inside = (this.#inside.get(host) ?? 1) - 1;
    if (inside === 0) this.#inside.delete(host);
    else this.#inside.set(host, inside);
    this.#total -= 1;
    this.#admit();
  }

  async #awaitTurn(host: string, pause: number, signal: AbortSignal): Promise<void> {
    const now = performance.now();
    const turn = Math.max(now, this.#nextTurn.get(host) ?? 0);
    if (pause > 0) this.#nextTurn.set(host, turn + pause);
    if (turn <= now) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(done, turn - now);
      function done() {
        signal.removeEventListener('abort', giveUp);
        resolve();
      }
      function giveUp() {
        clearTimeout(timer);
        reject(signal.reason);
      }
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }
}
