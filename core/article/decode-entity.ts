/** HTML's named characters. */
import { parseHTML } from 'linkedom';

const known = new Map<string, string | null>();
const maxKnown = 3000;

/** The character that HTML calls `name` (`eacute` → é); null where it knows none. */
export function decodeEntity(name: string): string | null {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const text = parseHTML(`<p>&${name};</p>`).document.querySelector('p')?.textContent ?? '';
  const value = text === '' || text.startsWith('&') || text.includes(';') ? null : text;
  if (known.size < maxKnown) known.set(name, value);
  return value;
}
