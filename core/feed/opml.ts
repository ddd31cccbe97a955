/** Lists of feeds as OPML 2.0: what other readers export, and what Parallax gives back. */

export interface OpmlFeed {
  url: string;
  /** Null where the list names none. */
  title: string | null;
  /** Folder names joined by " / "; null at the top. */
  folder: string | null;
}

/** Reads the feeds of an OPML file in order. Throws an `Error` with a message to act on where it is none. */
export function readOpml(_opml: string): OpmlFeed[] {
  return [];
}

/** Writes feeds as OPML 2.0, grouped by folder. */
export function writeOpml(_feeds: readonly OpmlFeed[], _title = 'Parallax'): string {
  return '';
}
