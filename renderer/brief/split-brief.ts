/** Parts the Markdown of a brief into pieces, so that a long one can be read and drawn one after the other. */

export interface BriefPiece {
  /** Markdown that stands by itself, its footnotes defined. */
  text: string;
  /** Names of the footnotes that are referred to here for the first time, each with a space before and behind it. */
  firsts: string;
}

export interface BriefPieces {
  pieces: BriefPiece[];
  /** In the order in which they stand. */
  notes: { name: string; text: string }[];
}

/** Characters; as many are read and drawn in some 8 ms, and the first of all, with nothing warm, in as long. */
const length = 1000;
const firstLength = 125;

const definition = /^\[\^([^\]\s]+)\]: /u;
const reference = /\[\^([^\]\s]+)\]/gu;

/** `body`: Markdown as Parallax writes it, blocks between empty lines. Only what is too long as one block stays longer. */
export function splitBrief(body: string): BriefPieces {
  const notes: BriefPieces['notes'] = [];
  const texts: string[] = [];
  let open: string[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) texts.push(open.join('\n\n'));
    [open, size] = [[], 0];
  };
  for (const block of splitBlocks(body)) {
    const name = definition.exec(block)?.[1];
    if (name !== undefined) {
      notes.push({ name, text: block.replace(definition, '') });
      continue;
    }
    const room = Math.min(length, firstLength * 2 ** texts.length);
    if (size > 0 && size + block.length > room) close();
    open.push(block);
    size += block.length;
  }
  close();
  const known = new Set(notes.map(({ name }) => name));
  const seen = new Set<string>();
  return { pieces: texts.map((text) => definePiece(text, known, seen)), notes };
}

/** Blocks of the document; what is indented belongs to the block before it, and a long list is several. */
function splitBlocks(body: string): string[] {
  const blocks: string[] = [];
  for (const block of body.trimEnd().split(/\n{2,}/u)) {
    const last = blocks.length - 1;
    if (/^\s/u.test(block) && last >= 0) blocks[last] += `\n\n${block}`;
    else if (block.length > length && block.split('\n').every((line) => line.startsWith('- ')))
      blocks.push(...splitList(block));
    else if (block !== '') blocks.push(block);
  }
  return blocks;
}

function splitList(block: string): string[] {
  const lists: string[] = [];
  for (const line of block.split('\n')) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + line.length <= length)
      lists[lists.length - 1] = `${last}\n${line}`;
    else lists.push(line);
  }
  return lists;
}

/** A reference is only read as one where its footnote is defined. */
function definePiece(text: string, known: ReadonlySet<string>, seen: Set<string>): BriefPiece {
  const named = [...text.matchAll(reference)].map(([, name = '']) => name);
  const names = [...new Set(named)].filter((name) => known.has(name));
  const firsts = names.filter((name) => !seen.has(name));
  for (const name of firsts) seen.add(name);
  const stubs = names.map((name) => `\n\n[^${name}]: .`);
  return { text: text + stubs.join(''), firsts: ` ${firsts.join(' ')} ` };
}
