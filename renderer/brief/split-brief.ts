/** Parts the Markdown of a brief into pieces, so that a long one can be read and drawn one after the other. */

export interface BriefPiece {
  /** Markdown that stands by itself, its footnotes defined. */
  text: string;
  /** Names of the footnotes that are referred to here for the first time, each with a space before and behind it. */
  firsts: string;
  /** Set for the rows of a long table: those it begins with, or more of the table of the piece before, under its head. */
  table: 'begins' | 'goes on' | null;
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

interface Block {
  text: string;
  table: BriefPiece['table'];
}

/**
 * `body`: Markdown as Parallax writes it, blocks between empty lines. Long lists and tables are parted between their
 * lines; what else is too long as one block stays longer.
 */
export function splitBrief(body: string): BriefPieces {
  const notes: BriefPieces['notes'] = [];
  const parts: Block[] = [];
  let open: string[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) parts.push({ text: open.join('\n\n'), table: null });
    [open, size] = [[], 0];
  };
  for (const { text: block, table } of splitBlocks(body)) {
    if (table) {
      close();
      parts.push({ text: block, table });
      continue;
    }
    const name = definition.exec(block)?.[1];
    if (name !== undefined) {
      notes.push({ name, text: block.replace(definition, '') });
      continue;
    }
    const room = Math.min(length, firstLength * 2 ** parts.length);
    if (size > 0 && size + block.length > room) close();
    open.push(block);
    size += block.length;
  }
  close();
  const known = new Set(notes.map(({ name }) => name));
  const seen = new Set<string>();
  return { pieces: parts.map((part) => definePiece(part, known, seen)), notes };
}

/** Blocks of the document; what is indented belongs to the block before it, and a long list or table is several. */
function splitBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  for (const text of body.trimEnd().split(/\n{2,}/u)) {
    const last = blocks.at(-1);
    const lines = text.length > length ? text.split('\n') : [];
    if (/^\s/u.test(text) && last) last.text += `\n\n${text}`;
    else if (lines.length > 1 && lines.every((line) => line.startsWith('- ')))
      blocks.push(...gather(lines).map((list) => ({ text: list, table: null })));
    else if (lines.length > 3 && lines.every((line) => line.startsWith('| ')))
      blocks.push(...splitTable(lines));
    else if (text !== '') blocks.push({ text, table: null });
  }
  return blocks;
}

/** Each part with the head of the whole, without which it would not be read as rows. */
function splitTable([head = '', rule = '', ...rows]: readonly string[]): Block[] {
  return gather(rows).map((some, index) => ({
    text: `${head}\n${rule}\n${some}`,
    table: index === 0 ? 'begins' : 'goes on',
  }));
}

/** Lines together, as many as one piece holds. */
function gather(lines: readonly string[]): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + line.length <= length)
      parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts;
}

/** A reference is only read as one where its footnote is defined. */
function definePiece(part: Block, known: ReadonlySet<string>, seen: Set<string>): BriefPiece {
  const { text, table } = part;
  const named = [...text.matchAll(reference)].map(([, name = '']) => name);
  const names = [...new Set(named)].filter((name) => known.has(name));
  const firsts = names.filter((name) => !seen.has(name));
  for (const name of firsts) seen.add(name);
  const stubs = names.map((name) => `\n\n[^${name}]: .`);
  return { text: text + stubs.join(''), firsts: ` ${firsts.join(' ')} `, table };
}
