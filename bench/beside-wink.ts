/**
 * How fast Parallax and wink-nlp read the same text, each in a process of its own and on one core: the first pass, in which
 * code and patterns are still being compiled, and the passes after it. Parallax finds figures, dates, names, attributions and
 * claims; wink-nlp tokens, sentences and entities. Run with a program's name, it reads for that one and prints its times.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readSampleTexts } from './sample-texts.ts';
import { printTable } from './table.ts';

const modules = join(import.meta.dirname, 'beside/node_modules');
const published = '2026-06-25T12:00:00Z';
const passes = 6;

type Read = (text: string) => unknown;

/** How each is loaded, before time is taken. */
const programs: Record<string, () => Promise<Read>> = {
  Parallax: async () => {
    const { extractMentions } = await import('../core/extract/index.ts');
    return (text) => extractMentions({ text, published });
  },
  'wink-nlp': async () => {
    const require = createRequire(join(modules, 'index.js'));
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return (text) => {
      const doc = nlp.readDoc(text);
      return [doc.sentences().out(), doc.entities().out(nlp.its.detail)];
    };
  },
};

/** Milliseconds of each pass over the texts. */
async function timePasses(load: () => Promise<Read>, texts: readonly string[]): Promise<number[]> {
  const read = await load();
  return Array.from({ length: passes }, () => {
    const start = performance.now();
    for (const text of texts) read(text);
    return performance.now() - start;
  });
}

/** The passes of a program in a process of its own, in which V8 compiles and collects on the one thread too. */
function timeAlone(name: string): number[] {
  const file = join(import.meta.dirname, 'beside-wink.ts');
  const call = ['--single-threaded', file, name];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} could not be timed: ${stderr}`);
  return JSON.parse(stdout);
}

const { texts, bytes } = await readSampleTexts(1_500_000);
const speed = (milliseconds: number) => (bytes / 1e3 / milliseconds).toFixed(2);
const [only] = process.argv.slice(2);
const load = only === undefined ? undefined : programs[only];
if (load) console.log(JSON.stringify(await timePasses(load, texts)));
else {
  const isBeside = existsSync(join(modules, 'wink-nlp'));
  if (!isBeside) console.log('wink-nlp is left out: `npm ci --prefix bench/beside` installs it.');
  const names = Object.keys(programs).filter((name) => name === 'Parallax' || isBeside);
  printTable(
    `Reading ${(bytes / 1e6).toFixed(1)} MB of news text, MB/s`,
    ['program', 'first pass', 'best pass after it'],
    names.map((name) => {
      const [first = 0, ...later] = timeAlone(name);
      return [name, speed(first), speed(Math.min(...later))];
    }),
  );
}
