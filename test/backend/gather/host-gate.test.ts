/** Turns at a host: limits in all and for each host, pauses, and giving up while waiting. */
import { expect, it } from 'vitest';
import { HostGate, HostRestsError } from '../../../backend/gather/host-gate.ts';

const never = new AbortController().signal;

/** Work that counts how much of it goes on at once, and ends when it is told to. */
function countingWork() {
  const running = new Map<string, number>();
  const most = new Map<string, number>();
  const ends: (() => void)[] = [];
  const work = (host: string) => async () => {
    running.set(host, (running.get(host) ?? 0) + 1);
    most.set(host, Math.max(most.get(host) ?? 0, running.get(host) ?? 0));
    await new Promise<void>((resolve) => ends.push(resolve));
    running.set(host, (running.get(host) ?? 1) - 1);
  };
  const finishAll = async (all: Promise<unknown>) => {
    let done = false;
    void all.finally(() => {
      done = true;
    });
    while (!done) {
      for (const end of ends.splice(0)) end();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { work, most, ends, finishAll };
}

it('lets in so many for each host, and others past those who wait', async () => {
  const gate = new HostGate({ total: 10, perHost: 2 });
  const { work, most, ends, finishAll } = countingWork();
  const all = Promise.all(
    ['a', 'a', 'a', 'a', 'b'].map((host) => gate.run(host, 0, never, work(host))),
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(ends).toHaveLength(3);
  await finishAll(all);
  expect(Object.fromEntries(most)).toEqual({ a: 2, b: 1 });
});

it('lets in so many in all', async () => {
  const gate = new HostGate({ total: 3, perHost: 2 });
  const { work, ends, finishAll } = countingWork();
  const all = Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map((host) => gate.run(host, 0, never, work(host))),
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(ends).toHaveLength(3);
  await finishAll(all);
});

it('gives the place back when the work fails', async () => {
  const gate = new HostGate({ total: 1, perHost: 1 });
  const fails = gate.run('a', 0, never, () => Promise.reject(new Error('broken')));
  await expect(fails).rejects.toThrow('broken');
  await expect(gate.run('a', 0, never, async () => 'next')).resolves.toBe('next');
});

it('leaves a pause between the beginnings of two turns', async () => {
  const gate = new HostGate({ total: 9, perHost: 9 });
  const begun: number[] = [];
  const note = async () => void begun.push(performance.now());
  await Promise.all([1, 2, 3].map(() => gate.run('a', 40, never, note)));
  const gaps = begun.slice(1).map((time, index) => time - (begun[index] ?? 0));
  for (const gap of gaps) expect(gap).toBeGreaterThan(30);
});

it('lets go who gives up, waiting at the door or for the pause', async () => {
  const gate = new HostGate({ total: 1, perHost: 1 });
  const controller = new AbortController();
  const { work, ends, finishAll } = countingWork();
  const first = gate.run('a', 60_000, never, work('a'));
  const second = gate.run('a', 60_000, controller.signal, work('a'));
  controller.abort(new Error('enough'));
  await expect(second).rejects.toThrow('enough');
  await finishAll(first);
  const third = new AbortController();
  const paused = gate.run('a', 60_000, third.signal, work('a'));
  await new Promise((resolve) => setImmediate(resolve));
  third.abort(new Error('enough'));
  await expect(paused).rejects.toThrow('enough');
  expect(ends).toHaveLength(0);
});

it('lets others in while hosts wait for their pauses', async () => {
  const gate = new HostGate({ total: 2, perHost: 2 });
  const controller = new AbortController();
  const paused = ['a', 'b', 'c'].flatMap((host) =>
    [1, 2, 3].map(() => gate.run(host, 60_000, controller.signal, async () => host)),
  );
  const ended = Promise.allSettled(paused);
  // It would come after a minute if they had taken the places.
  await expect(gate.run('other', 0, never, async () => 'in')).resolves.toBe('in');
  controller.abort();
  const admitted = (await ended).filter(({ status }) => status === 'fulfilled');
  expect(admitted).toHaveLength(3);
});

it('lets hosts in by turns, however many wait at one of them', async () => {
  const gate = new HostGate({ total: 1, perHost: 1 });
  const order: string[] = [];
  const note = (host: string) => gate.run(host, 0, never, async () => void order.push(host));
  await Promise.all(['a', 'a', 'a', 'a', 'b', 'c'].map(note));
  expect(order.indexOf('b')).toBeLessThan(3);
  expect(order.indexOf('c')).toBeLessThan(4);
});

it('refuses who waits and who comes while a host rests, and nobody elsewhere', async () => {
  const gate = new HostGate({ total: 9, perHost: 1 });
  const { work, finishAll } = countingWork();
  const first = gate.run('a', 0, never, work('a'));
  const waiting = gate.run('a', 0, never, work('a'));
  const refused = expect(waiting).rejects.toThrow(HostRestsError);
  gate.rest('a', 60);
  await refused;
  await expect(gate.run('a', 0, never, work('a'))).rejects.toMatchObject({
    seconds: expect.closeTo(60, 0),
  });
  await expect(gate.run('b', 0, never, async () => 'b')).resolves.toBe('b');
  await finishAll(first);
});

it('forgets hosts that have nothing to be remembered for', async () => {
  const gate = new HostGate({ total: 9, perHost: 9 });
  gate.rest('resting', 3600);
  for (let host = 0; host < 2000; host++)
    await gate.run(`host-${host}`, 0, never, async () => host);
  expect(gate.size).toBeLessThanOrEqual(256);
  await expect(gate.run('resting', 0, never, async () => 'in')).rejects.toThrow(HostRestsError);
});
