/** XML as outlets really write it, made fit for a strict parser: characters, entities, declarations. */
import { decodeEntity } from '../article/decode-entity.ts';
import { FeedError } from './feed-error.ts';
import { prologEnd } from './xml-prolog.ts';

/** Own entities beyond these limits are left out: real feeds declare a few short ones, bombs many or long ones. */
const maxEntities = 50;
const maxEntityLength = 500;
const maxExpansion = 100_000;

/** More faults than this are noise and no writing; parsing them would take minutes. */
export const maxFaults = 200_000;

/**
 * Repairs what can be repaired without knowing the structure: what stands before the first tag, characters that XML
 * forbids, bare ampersands, HTML's named entities, unterminated CDATA; the DOCTYPE goes, its plain entities are put in.
 * One pass. Throws a `FeedError` where so much is wrong that it can be no feed.
 */
export function repairXml(text: string): string {
  const { body, entities } = takeDoctype(text.slice(Math.max(0, text.indexOf('<'))));
  const clean = body.replace(forbidden, '').toWellFormed();
  let budget = maxExpansion;
  const expand = (name: string) => {
    const value = entities.get(name);
    if (value === undefined || value.length > budget) return null;
    budget -= value.length;
    return value;
  };
  const repair = (piece: string) => repairReferences(piece, expand);
  let repaired = '';
  let at = 0;
  for (const { 0: mark, index } of clean.matchAll(/<!--|<!\[CDATA\[/g)) {
    if (index < at) continue;
    const isComment = mark === '<!--';
    const end = clean.indexOf(isComment ? '-->' : ']]>', index);
    repaired += repair(clean.slice(at, index));
    if (end < 0)
      return (
        repaired +
        (isComment ? repair(clean.slice(index + mark.length)) : closeCdata(clean.slice(index)))
      );
    at = end + 3;
    if (!isComment) repaired += clean.slice(index, at);
  }
  return repaired + repair(clean.slice(at));
}

export function tooManyFaults(): FeedError {
  return new FeedError(
    'malformed',
    'The feed is too badly broken to be read. Nothing stored was changed; check the address in a browser.',
  );
}

/** What XML 1.0 forbids, and the controls of C1, which no text needs. */
const forbidden = /[\p{Cc}--[\t\n\r]]|[\ufffe\uffff]/gv;

const reference = /&(?:(#\d{1,8}|#x[\da-f]{1,7})(;?)|([a-z_][\w.-]{0,60});)?/gi;

const xmlEntities = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

function repairReferences(text: string, expand: (name: string) => string | null): string {
  let faults = 0;
  return text.replace(reference, (whole, code: string | undefined, _semicolon, name: string) => {
    if (code !== undefined) return characterReference(code);
    if (name === undefined) {
      if (++faults > maxFaults) throw tooManyFaults();
      return '&amp;';
    }
    if (xmlEntities.has(name)) return whole;
    const value = expand(name) ?? decodeEntity(name);
    return value === null ? `&amp;${name};` : escapeMarkup(value);
  });
}

/** Numeric references to what XML forbids become U+FFFD; 128 to 159 are read as Windows-1252, as browsers do. */
function characterReference(code: string): string {
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
  if (point >= 0x80 && point <= 0x9f) {
    return new TextDecoder('windows-1252').decode(Uint8Array.of(point));
  }
  const allowed =
    point === 9 ||
    point === 10 ||
    point === 13 ||
    (point >= 0x20 && point < 0xd800) ||
    (point > 0xdfff && point < 0xfffe) ||
    (point >= 0x10000 && point <= 0x10ffff);
  return allowed ? `&#${point};` : '\ufffd';
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A CDATA section that never ends is ended before the closing tag that it swallowed, if there is one. */
function closeCdata(text: string): string {
  const end =
    /<\/(?:\w{1,20}:)?(?:description|encoded|content|summary|title|item|entry|channel|rss|feed)>/i.exec(
      text,
    );
  if (!end) return `${text}]]>`;
  return `${text.slice(0, end.index)}]]>${text.slice(end.index)}`;
}

/** Cuts out the DOCTYPE, and reads the entities that it declares as plain text. */
function takeDoctype(text: string): { body: string; entities: Map<string, string> } {
  const entities = new Map<string, string>();
  const start = prologEnd(text);
  if (!/^<!DOCTYPE/i.test(text.slice(start, start + 9))) return { body: text, entities };
  const subset = text.indexOf('[', start);
  const close = text.indexOf('>', start);
  if (close < 0) return { body: text, entities };
  if (subset < 0 || subset > close) return { body: cut(text, start, close + 1), entities };
  const end = /\]\s{0,100}>/.exec(text.slice(subset));
  if (!end) return { body: cut(text, start, close + 1), entities };
  const declarations = text.slice(subset, subset + end.index);
  const declaration = /<!ENTITY\s{1,20}([\w.-]{1,60})\s{1,20}(?:"([^"]{0,500})"|'([^']{0,500})')/g;
  for (const [, name, double, single] of declarations.matchAll(declaration)) {
    const value = double ?? single ?? '';
    // An entity made of other entities is how a bomb is built; no feed needs one.
    const nested = /&(?!#|amp;|lt;|gt;|quot;|apos;)/.test(value);
    if (name && !nested && value.length <= maxEntityLength && entities.size < maxEntities) {
      entities.set(
        name,
        value.replace(/&#(\d{1,7});/g, (_, code) =>
          String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
        ),
      );
    }
  }
  return { body: cut(text, start, subset + end.index + end[0].length), entities };
}

function cut(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(end);
}
