/** Addresses in feeds, made absolute. */

/** Against the base where one is known; null for empty ones and for those that are no web address. */
export function resolveAddress(
  address: string | null | undefined,
  base: string | null,
): string | null {
  const trimmed = (address ?? '').trim();
  if (trimmed === '') return null;
  // What is absolute already stays as it was written, so that a link and a guid can be compared.
  if (/^https?:\/\//i.test(trimmed)) return URL.canParse(trimmed) ? trimmed : null;
  if (base === null) return trimmed.includes(':') ? null : trimmed;
  if (!URL.canParse(trimmed, base)) return null;
  const { protocol, href } = new URL(trimmed, base);
  return /^https?:$/.test(protocol) ? href : null;
}

/** `xml:base` inside an outer base. */
export function nestBase(
  attributes: ReadonlyMap<string, string>,
  outer: string | null,
): string | null {
  return resolveAddress(attributes.get('xml:base'), outer) ?? outer;
}
