/** The name under which a story is saved. */
import { toPlainLine } from './plain-text.ts';

const longest = 60;

/** "2026-06-26 anthropic-accuses-alibaba.md": the day of the export and the title, safe on every file system. */
export function briefFileName(title: string, generated: string, extension = 'md'): string {
  const words = toPlainLine(title)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length >= longest) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return `${generated.slice(0, 10)} ${slug === '' ? 'story' : slug}.${extension}`;
}
