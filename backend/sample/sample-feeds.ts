/** Which feeds the sample coverage has. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SampleFeed {
  title: string;
  folder: string;
  /** The outlet's address on the web, which leads nowhere but to a server of the sample. */
  url: string;
}

/** Reads the list in `directory` (the folder `sample/`); rejects where it cannot be read. */
export async function readSampleFeeds(directory: string): Promise<SampleFeed[]> {
  return JSON.parse(await readFile(join(directory, 'outlets.json'), 'utf8'));
}
