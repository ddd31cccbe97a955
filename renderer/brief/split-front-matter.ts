/** Parts a Markdown document from the YAML between its first two lines of three hyphens. */

export function splitFrontMatter(markdown: string): { front: string; body: string } {
  if (!markdown.startsWith('---\n')) return { front: '', body: markdown };
  const end = markdown.indexOf('\n---\n', 3);
  if (end < 0) return { front: '', body: markdown };
  return { front: markdown.slice(4, end), body: markdown.slice(end + 5) };
}
