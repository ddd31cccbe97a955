/** Addresses in feeds, made absolute. */

/** Against the base where one is known; null for empty ones and for those that are no web address. */
export function resolveAddress(
  address: string | null | undefined,
  base: string | null,
): string | null {
  const trimmed = (address ?? '').trim();
  if (trimmed === '') return null;
  if (!URL.canParse(trimmed, base ?? undefined))
    return base === null && !trimmed.includes(':') ? trimmed : null;
  const resolved = new URL(trimmed, base ?? undefined);
  if (!/^https?:$/.test(resolved.protocol)) return null;
  // What is absolute already stays as it was written, so that a link and a guid can be compared.
  return URL.canParse(trimmed) ? trimmed : resolved.href;
}

/** `xml:base` inside an outer base. */
export function nestBase(
  attributes: ReadonlyMap<string, string>,
  outer: string | null,
): string | null {
  return resolveAddress(attributes.get('xml:base'), outer) ?? outer;
}
