/** The texts of the sample's coverage, as news comes: what reading is timed on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToText } from '../core/article/index.ts';
import { parseFeed } from '../core/feed/index.ts';

/** The texts over and over, until they have at least so many bytes; and how many they have. */
export async function readSampleTexts(least: number): Promise<{ texts: string[]; bytes: number }> {
  const coverage = join(import.meta.dirname, '../sample/coverage');
  const once: string[] = [];
  for (const file of readdirSync(coverage, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:xml|json)$/u.test(file)) continue;
    const { entries } = await parseFeed(readFileSync(join(coverage, file)), {});
    once.push(...entries.flatMap(({ content }) => (content ? [htmlToText(content)] : [])));
  }
  const bytes = once.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const times = Math.ceil(least / bytes);
  return { texts: Array.from({ length: times }, () => once).flat(), bytes: times * bytes };
}
