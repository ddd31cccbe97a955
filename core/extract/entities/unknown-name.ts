/** A run of capitals that neither the lexicon nor a telling word explains. */
import { type Candidate, type Reader, unread } from './candidates.ts';
import { isDoubleBarrelled } from './known-name.ts';
import { personRoles } from './signs/kinds.ts';
import type { TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { breakWords, particles, portfolios, titles } from './words/titles.ts';
import { words } from './words/words.ts';

const longestPerson = 4;
const longestName = 7;

/** First words of towns: "Port Washington", "North Macon". */
const placeOpeners = words(
  'port fort north south east west upper lower greater new san santa saint st el los las grand',
);

/** Letters behind a person's name, which are no part of it. */
const postNominals = new Set(
  'KC QC SC SAN BL MP MEP TD MSP MLA MS MK MPP OBE CBE MBE PhD MD DC FRS Esq CPA'.split(' '),
);

/** Those that open nothing else. */
const fortresses = words('fort port camp');

/** First words of streets and squares. */
const streets = words('rue via calle avenida piazza plaza avenue boulevard mount lake');

/** First words of a company's name that are ordinary words otherwise: "Air China", "Bank Indonesia". */
const companyOpeners = words(
  'air bank radio banco royal telecom groupe credit automobile deutsche garuda',
);

/** First words of bodies and firms in other languages. */
const foreignOpeners = words(`
instituto rede banco banca fundación fundação fundacion associação asociación asociacion grupo universidad universidade confederação sindicato empresa
companhia compañía consejo société fondation institut fédération association verein stiftung verband bundesverband gewerkschaft istituto
fondazione associazione gruppo università yayasan persatuan syarikat perusahaan stichting vereniging fundacja stowarzyszenie
`);

/** First words of courts, ministries and offices in other languages. */
const bodyOpeners = words(`
tribunal tribunale juzgado audiencia fiscalía procuraduría procuradoria contraloría controladoria superintendencia defensoría defensoria autoridad
autoridade ministerio ministério secretaría corte cour procura procuratore questura prefettura rechtbank gerechtshof openbaar autorità garante
comissão comisión rzecznik prokuratura sąd urząd prefeitura polícia policía guardia polizia bundesanstalt staatsanwaltschaft landtag conselleria
consejería ayuntamiento diputación kementerian mahkamah jabatan suruhanjaya komisi badan pengadilan
`);
const bodyEnds =
  /.(?:gericht|gerichtshof|rechnungshof|finanzhof|ministerium|amt|kammer|anwaltschaft|tingsrätt|hovrätt|verket|styrelsen|inspektionen|myndigheten|tilsynet|direktoratet|departementet|rätten|dienst|behörde)$/u;

/** Letters of the shortest such word that is no name: "Landamt". */
const shortestBody = 7;

/** What agencies that end in their country's name begin with. */
const fields = words(`
screen sport creative arts film health transport public invest enterprise statistics skills innovation research digital food tourism music
aviation elections export cyber data trade business water energy property education housing rural network infrastructure archives
`);

/** "The Minister for Connecting Communities": what a minister is for is no name. */
function isPortfolio({ keys }: TextView, from: number): boolean {
  const link = keys[from - 1];
  return keys[from - 2] === 'minister' && (link === 'for' || link === 'of');
}

export function readUnknown(
  reader: Reader,
  from: number,
  end: number,
  titled: boolean,
): Candidate | null {
  const { view, find } = reader;
  const first = view.keys[from] as string;
  if (streets.has(first) || isPortfolio(view, from)) return null;
  const given = titled || firstNames.has(first) || isTownsman(reader, from, end);
  const body = bodyOpeners.has(first) || (first.length >= shortestBody && bodyEnds.test(first));
  if (body && !titled) return readForeignBody(reader, from, end);
  let to = from + 1;
  let small = 0;
  while (to < end && to - from - small < (given ? longestPerson : longestName)) {
    // "Ibarra-Kent" is one name, whatever else its parts are.
    const match = view.gap(to - 1) === 'hyphen' ? null : find(to);
    const lex = match && isDoubleBarrelled(reader, to, match) ? null : match;
    // A surname may also be a company's or a city's name: "William Clay Ford", "Denzel Washington".
    const surname =
      lex?.entry.type === 'person' &&
      lex.to === to + 1 &&
      view.gap(to - 1) === 'space' &&
      !isCommonWord(first);
    if (lex && !((given || surname) && lex.to === to + 1)) {
      // "Port Washington", "West Virginia Beach"
      if (lex.entry.type === 'place' && placeOpeners.has(first) && to === from + 1)
        return { ...unread(view, from, lex.to, 'place-opener'), type: 'place' };
      const branch =
        lex.entry.type === 'place' && lex.to === end && !given && view.gap(to - 1) === 'space';
      const country = lex.entry.tags.includes('country');
      const ordinary = view.initial(from) || isCommonWord(first);
      // "Bright Harbour Kenya": two words in capitals before a country, even where a sentence begins with them
      if (branch && (companyOpeners.has(first) || !ordinary || (country && to > from + 1)))
        return { ...unread(view, from, end, 'branch'), type: 'organization' };
      // "Screen Ireland", "Sport England": a country's agency for something
      if (branch && country && to === from + 1 && fields.has(first))
        return { ...unread(view, from, end, 'branch'), type: 'government' };
      break;
    }
    if (particles.has(view.keys[to] as string)) small += 1;
    to += 1;
  }
  while (to > from + 1 && particles.has(view.keys[to - 1] as string)) to -= 1;
  // "Acme R78 million", "the Acme C9": the letter belongs to the number.
  if (to - from > 1 && view.keys[to] === '#' && view.ends[to - 1] === view.starts[to])
    if ((view.ends[to - 1] as number) - (view.starts[to - 1] as number) === 1) to -= 1;
  if (!titled && view.keys[to] === '#' && to - from <= 2) {
    const numbered = withNumber(reader, from, to);
    if (numbered !== undefined) return numbered;
  }
  // "Count II"
  if (numberedNouns.has(first) && to - from === 2 && /^[IVX]+$/u.test(view.word(from + 1)))
    return null;
  if (foreignOpeners.has(first) && to - from > 1)
    return { ...unread(view, from, to, 'opener'), type: 'organization' };
  if (fortresses.has(first) && to - from === 2)
    return { ...unread(view, from, to, 'place-opener'), type: 'place' };
  // "Allen & Overy" is nobody.
  const firm = view.text.slice(view.starts[from], view.ends[to - 1]).includes('&');
  const lettered = to - from > 2 && postNominals.has(view.word(to - 1));
  if (lettered) to -= 1;
  if ((given || lettered) && !firm && (titled || to - from > 1)) {
    const candidate = unread(view, from, to, 'given-name');
    const suffix = view.keys[to - 1];
    const dotted = (suffix === 'jr' || suffix === 'sr') && view.text[candidate.end] === '.';
    return { ...candidate, end: candidate.end + (dotted ? 1 : 0), type: 'person' };
  }
  const aim = titled || given || to < end ? to : aimEnd(view, from, to);
  if (aim > to) return { ...unread(view, from, aim, 'aim'), type: 'organization' };
  return unread(view, from, to);
}

/** "The rector, Tarn Leeds,": a town's name behind another one is the surname of somebody whose work is said. */
function isTownsman({ view, find }: Reader, from: number, end: number): boolean {
  if (end !== from + 2 || !personRoles.has(view.keys[from - 1] ?? '')) return false;
  const town = find(from + 1);
  return town?.to === end && town.entry.type === 'place' && !town.entry.tags.includes('country');
}

/** Where "Readers for Justice" ends: a name that goes on with "for" and ordinary words in capitals; its own end otherwise. */
function aimEnd(view: TextView, from: number, to: number): number {
  if (!aims.has(view.keys[to] ?? '') || view.capital(to) || view.gap(to - 1) !== 'space') return to;
  const last = view.keys[to - 1] as string;
  // "Readers for Justice", but "Commerce for Export Enforcement" and "a Stipulation for Settlement"
  if (isCommonWord(last) && (view.initial(from) || !last.endsWith('s') || portfolios.has(last)))
    return to;
  let at = to + 1;
  while (at < view.count && at < to + 4 && view.gap(at - 1) === 'space' && view.capital(at)) {
    const key = view.keys[at] as string;
    const titled = titles.has(key) && !(key === 'justice' && !view.capital(at + 1));
    if (!isCommonWord(key) || breakWords.has(key) || titled || chambers.has(key)) return to;
    at += 1;
  }
  return at > to + 1 ? at : to;
}

const aims = new Set(['for', 'without', 'against']);
/** What one runs for: "Cole for Governor", "for Congress". */
const chambers = words(
  'congress senate house parliament council assembly president mayor governor',
);

/** "Landgericht Leeds", "Comissão Nacional de Dados", "Landgericht in Leeds"; null for a single word that says too little. */
function readForeignBody({ view, find }: Reader, from: number, end: number): Candidate | null {
  let to = end;
  const seat = view.keys[to] === 'in' && view.gap(to - 1) === 'space' ? find(to + 1) : null;
  if (seat?.entry.type === 'place' && to === from + 1) to = seat.to;
  if (to === from + 1 && !bodyEnds.test(view.keys[from] as string)) return unread(view, from, to);
  return { ...unread(view, from, to, 'opener'), type: 'government' };
}

/** What is numbered without being a model. */
const numberedNouns = words(`
tier phase level section article title chapter part annex room form figure table group step stage type class grade day week year page item
rule law bill order number version windows option question point circuit district zone route highway interstate channel bowl war apollo
flight gate lot unit building block proposition measure amendment resolution case docket count exhibit schedule appendix generation season
episode volume round game top formula pillar category area sector line floor suite apartment box file goal recital paragraph clause note
ayes noes yeas nays rupee rupees dollar euro yen pound won sterling sensex nifty nikkei nasdaq dow iphone ipad galaxy pixel xbox playstation office act hour minute day june july chapter about over under nearly almost only just some
`);

const version =
  /[ -](\d{1,2}(?:\.\d{1,2})?)(?![\d%:/]|,\d|\.\d|[–—]\d|[ -]\p{Ll}{3,}s\b| (?:million|billion|percent|per cent|crore|lakh))/uy;

/**
 * "Saga 4", "Orion-2.1": a name with a number is a model's where the text speaks of AI. Null where it is no mention ("Flight 447",
 * "Tier 2"), undefined where the number does not belong to the name.
 */
export function withNumber(
  { view, aboutAi }: Reader,
  from: number,
  to: number,
): Candidate | null | undefined {
  const key = view.keys[from] as string;
  if (numberedNouns.has(key)) return null;
  version.lastIndex = view.ends[to - 1] as number;
  const match = version.exec(view.text);
  if (!match) return undefined;
  const word = view.word(from);
  const ordinary = isCommonWord(key) && view.initial(from);
  const end = (view.ends[to - 1] as number) + match[0].length;
  const said = /^ (?:AI )?(?:model|chatbot|assistant)\b/u.test(view.text.slice(end, end + 16));
  if (!(aboutAi || said) || ordinary || /^(?:\p{Lu}+|.{1,2})$/u.test(word)) return null;
  const number = unread(view, from, to + (match[1]?.includes('.') ? 2 : 1), 'numbered');
  return { ...number, type: 'model' };
}
