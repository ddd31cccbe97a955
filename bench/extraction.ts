/** How fast text is read, and whether text made to hurt is read in time that grows with its length alone. */
import { extractMentions } from '../core/extract/index.ts';
import { readSampleTexts } from './sample-texts.ts';
import { printTable } from './table.ts';

const published = '2026-06-25T12:00:00Z';

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The shortest of several runs: what the machine can do when nothing else is in its way. */
function best(runs: number, work: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => milliseconds(work)));
}

const { texts, bytes } = await readSampleTexts(2_000_000);
const time = best(5, () => {
  for (const text of texts) extractMentions({ text, published });
});
printTable(
  'News text',
  ['articles', 'MB', 'MB/s'],
  [[texts.length, (bytes / 1e6).toFixed(1), (bytes / 1e3 / time).toFixed(2)]],
);

const hostile: Record<string, string> = {
  digits: '7',
  'grouped digits': '123,',
  'nested brackets': '([{',
  'and and and': 'and ',
  'month names': 'January May ',
  capitals: 'Aa Bb ',
  quotation: '"said',
  'currency signs': '$€£',
};
const lengths = [250_000, 1_000_000];
printTable(
  'Text made to hurt: milliseconds by length',
  ['text', ...lengths.map((length) => `${length / 1000} kB`), 'ratio'],
  Object.entries(hostile).map(([name, unit]) => {
    const times = lengths.map((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return best(2, () => extractMentions({ text, published }));
    });
    const ratio = (times.at(-1) ?? 0) / (times[0] ?? 1);
    return [name, ...times.map((ms) => ms.toFixed(0)), ratio.toFixed(1)];
  }),
);
