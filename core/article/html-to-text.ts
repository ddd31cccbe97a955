/** HTML as plain text: what a reader would see, in paragraphs. */
import { cleanText } from './clean-text.ts';
import { blocks, isHidden, Paragraphs, silent } from './paragraphs.ts';
import { escapeStray, readHtml, voidElements } from './read-html.ts';

/** Longer HTML is cut: no article needs it, and a hostile one shall not cost minutes. */
const maxLength = 1_500_000;

/** Elements nested deeper are not told apart; real pages stay below 60. */
const maxDepth = 200;

/** Elements that end by themselves where one like them begins. */
const siblings: Record<string, readonly string[]> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
};

/**
 * Block elements become paragraphs separated by a blank line, `<br>` a line break; no tags, scripts, captions or hidden
 * parts; entities decoded. Linear in the length of `html`, whatever it holds.
 */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return cleanText(html);
  const paragraphs = new Paragraphs();
  const open: string[] = [];
  /** So many elements were open where the part began that is left out; null outside of one. */
  let unseenFrom: number | null = null;
  let raised: { text: string; from: number } | null = null;
  let preformatted = 0;

  const leaveDownTo = (depth: number) => {
    while (open.length > depth) {
      const name = open.pop() ?? '';
      if (unseenFrom !== null) {
        if (open.length === unseenFrom) unseenFrom = null;
        continue;
      }
      if (name === 'pre') preformatted -= 1;
      if (raised !== null && open.length <= raised.from) {
        paragraphs.writeRaised(raised.text);
        raised = null;
      }
      paragraphs.leave(name);
    }
  };
  /** Ends the paragraph or the cell that an element of this name does not stand in. */
  const endBefore = (name: string) => {
    const last = open.at(-1) ?? '';
    const ends = last === 'p' ? blocks.has(name) : siblings[name]?.includes(last);
    if (ends) leaveDownTo(open.length - 1);
  };

  readHtml(escapeStray(html.slice(0, maxLength)), {
    open(name, attributes) {
      endBefore(name);
      const isVoid = voidElements.has(name);
      const isUnseen = unseenFrom !== null || silent.has(name);
      if (isUnseen || (attributes.size > 0 && isHidden((key) => attributes.get(key)))) {
        if (!isVoid && open.length < maxDepth) {
          unseenFrom ??= open.length;
          open.push(name);
        }
        return;
      }
      paragraphs.enter(name);
      if (isVoid || open.length >= maxDepth) return;
      if (name === 'pre') preformatted += 1;
      if (name === 'sup') raised ??= { text: '', from: open.length };
      open.push(name);
    },
    close(name) {
      const at = open.lastIndexOf(name);
      if (at >= 0) leaveDownTo(at);
      else if (unseenFrom === null && blocks.has(name)) paragraphs.leave(name);
    },
    text(text) {
      if (unseenFrom !== null) return;
      if (raised !== null) raised.text += text;
      else paragraphs.write(text, preformatted > 0);
    },
  });
  leaveDownTo(0);
  return paragraphs.toString();
}
