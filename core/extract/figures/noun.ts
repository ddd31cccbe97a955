/** What a figure counts: the head noun behind it, in the singular, and the words before that head. */
import { jointAfter, jointBetween } from '../../text/tokens.ts';
import { cardinals } from './number-words.ts';
import type { View } from './view.ts';

export interface NounPhrase {
  noun: string;
  modifiers: string[];
  /** First token after the head. */
  next: number;
  end: number;
}

const list = (words: string) => new Set(words.trim().split(/\s+/u));

/** Words that end a noun phrase: function words, auxiliaries and the verbs of news prose. */
const stoppers = list(`
  a an the of in on at by for from to into onto with without within over under above below between among across through during
  after before since until till than as per via about around against toward towards upon off up down out away amid despite
  and or but nor so yet if then when while where whereas because although though unless that which who whom whose what how why
  i you he she it we they me him us them his her its our their my your this these those each every either neither both
  is are was were be been being am has have had having do does did done will would shall should can could may might must ought
  not no never only also just even still already yet again ever now today yesterday tomorrow ago later earlier apiece
  said says say told tell tells added adds noted notes wrote writes reported reports claimed claims alleged argued argues called
  warned announced according including include includes included involving compared amounting
  made make makes took take takes came come comes went go goes got get gets gave give gives led lead leads left leave leaves
  began begin begins won win wins lost lose loses fell rose grew held hold holds hit cost costs paid pay pays sold bought
  buys buy goes covers cover covered helps help helped died killed injured used using spent spend spends need needs needed want wants wanted remain remains remained
  voted vote votes agreed expected due worth there here more less fewer most least once twice such very too
  last next overall combined total together respectively altogether instead else however moreover meanwhile
  was's s t re ve ll d m
`);
for (const stop of [
  'vote',
  'votes',
  'reports',
  'costs',
  'total',
  'leads',
  'needs',
  'notes',
  'claims',
  'more',
  'fewer',
  'such',
  'expected',
  'wins',
  'adds',
  'leaves',
]) {
  stoppers.delete(stop);
}

/** True for a word that ends a noun phrase. */
export const isStopper = (word: string) => stoppers.has(word);

const determiners = list('the its their these those his her our your my all');

/** Plurals that do not end in "s", and nouns that a number counts without one. */
const collective = new Map<string, string>(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    mice: 'mouse',
    media: 'medium',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    indices: 'index',
    alumni: 'alumnus',
    lives: 'life',
    wives: 'wife',
    wolves: 'wolf',
    leaves: 'leaf',
    shelves: 'shelf',
    knives: 'knife',
    halves: 'half',
    staff: 'staff',
    personnel: 'personnel',
    police: 'police',
    aircraft: 'aircraft',
    spacecraft: 'spacecraft',
    series: 'series',
    species: 'species',
    troops: 'troop',
    cases: 'case',
    bases: 'base',
    databases: 'database',
    licences: 'licence',
    businesses: 'business',
    addresses: 'address',
    buses: 'bus',
    viruses: 'virus',
    analyses: 'analysis',
    crises: 'crisis',
    theses: 'thesis',
    sales: 'sale',
    headquarters: 'headquarters',
    movies: 'movie',
    cookies: 'cookie',
    ties: 'tie',
    lies: 'lie',
    selfies: 'selfie',
    zombies: 'zombie',
    heroes: 'hero',
    echoes: 'echo',
    potatoes: 'potato',
    vetoes: 'veto',
    tomatoes: 'tomato',
    lawmen: 'lawman',
    congressmen: 'congressman',
    spokesmen: 'spokesman',
    workforce: 'workforce',
  }),
);

const notPlural =
  list(`always perhaps plus less across various previous serious famous religious dangerous numerous obvious
  continuous autonomous indigenous anonymous as this thus plus versus gas bus bias basis analysis crisis news campus chaos
  status virus focus bonus census consensus surplus corpus genius express business process access loss boss congress press
  mass class cross glass pass success progress stress illness witness fitness paris texas arkansas kansas illinois
  massachusetts christmas us bus is was has does its his hers ours theirs yes overseas upwards afterwards besides nowadays`);

const irregularEnding = /(?:ss|us|is|ous)$/u;
const processors = /^[cgdntl]pus$/u;

/** True where a word looks like a noun in the plural. */
function isPlural(word: string): boolean {
  if (collective.has(word) || processors.test(word)) return true;
  return (
    word.length > 2 && word.endsWith('s') && !irregularEnding.test(word) && !notPlural.has(word)
  );
}

/** The singular of a noun: "e-mails" → "e-mail", "companies" → "company". */
export function singular(word: string): string {
  const dash = word.lastIndexOf('-');
  if (dash > 0 && dash < word.length - 1) {
    const [head, tail] = [word.slice(0, dash + 1), word.slice(dash + 1)];
    return head + singular(tail);
  }
  const known = collective.get(word);
  if (known) return known;
  if (!isPlural(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Participles and adverbs after a noun, where its phrase is over. */
const verbal = /(?:ly|ing|ed)$/u;
const adjectival = /(?:est|ous|ful|ive|able|ible|ical|ish|less|ian|ese|ic|al)$/u;
const acronym = /^\p{Lu}{2,6}$/u;

interface Word {
  key: string;
  written: string;
  next: number;
  end: number;
}

/** Length of a possessive ending at `end`: "’s" or a lone apostrophe after "s". */
function possessiveAt(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark !== "'" && mark !== '’') return 0;
  if (text.charAt(end + 1) === 's' && text.charAt(end + 2) === ' ') return 2;
  return text.charAt(end - 1) === 's' && text.charAt(end + 1) === ' ' ? 1 : 0;
}

/** "US", "IT": capitals that spell no pronoun. */
function isAcronym({ text, tokens }: View, i: number): boolean {
  const [start, end] = [tokens.starts[i] as number, tokens.ends[i] as number];
  return end - start === 2 && /^\p{Lu}{2}$/u.test(text.slice(start, end));
}

/** First token after "A320s", "H100", "A330-300E": letters with digits attached, which name a thing; null elsewhere. */
function afterCode({ text, tokens }: View, i: number): number | null {
  if (
    tokens.keys[i + 1] !== '#' ||
    tokens.starts[i + 1] !== tokens.ends[i] ||
    tokens.keys[i] === '#'
  )
    return null;
  let next = i + 2;
  for (let end = tokens.ends[i + 1] as number; ; next++) {
    const start = tokens.starts[next];
    if (start === undefined || start - end > 1 || (start > end && text.charAt(end) !== '-'))
      return next;
    end = tokens.ends[next] as number;
  }
}

/** True for the number in "Rolls-Royce Trent 900 engines": it belongs to the name before it. */
function isNumberOfName({ text, tokens }: View, i: number, before: Word | undefined): boolean {
  const length = (tokens.ends[i] as number) - (tokens.starts[i] as number);
  return (
    before !== undefined &&
    length < 5 &&
    /^\p{Lu}/u.test(before.written) &&
    text.charAt(tokens.ends[i] as number) === ' '
  );
}

/** The words that follow token `first - 1` without a break, hyphenated compounds as one; at most seven. */
function phraseFrom(view: View, first: number, skipOwners: boolean): Word[] {
  const { text, tokens } = view;
  let words: Word[] = [];
  let i = first;
  for (let taken = 0; taken < 7; taken++) {
    const start = tokens.starts[i] as number;
    const coded = afterCode(view, i);
    const key = tokens.keys[i];
    if (coded === null) {
      if (key === undefined || (key === '#' && !isNumberOfName(view, i, words.at(-1)))) break;
      if (stoppers.has(key) && !isAcronym(view, i)) break;
      if (cardinals.has(key) && key !== 'one') break;
    }
    i = coded ?? i + 1;
    let end = tokens.ends[i - 1] as number;
    while (text.charAt(end) === '-' && tokens.starts[i] === end + 1 && tokens.keys[i] !== '#') {
      end = tokens.ends[i] as number;
      i++;
    }
    const written = text.slice(start, end);
    words.push({ key: written.toLowerCase(), written, next: i, end });
    const owner = possessiveAt(text, end);
    if (owner > 0 && skipOwners) {
      words = [];
      if (owner === 2) i++;
      continue;
    }
    if (jointAfter(text, tokens, i - 1) !== 'space') break;
  }
  return words;
}

/** Plurals that stand before the noun they describe. */
const plurals =
  list(`graphics sales systems operations securities sports arms savings communications electronics robotics analytics
  services logistics economics politics physics mathematics genetics statistics ethics news customs earnings metals materials
  holdings products games rights jobs drugs weapons admissions elections benefits claims futures options humanities operations
  aerospace telecommunications semiconductors data works forces affairs relations resources sciences studies arts industries`);

/** The first plural; a plural that only describes the next word leaves the head to it: "graphics processors". */
function pluralHead(words: Word[]): number {
  for (let k = 0; k < words.length; k++) {
    const { key } = words[k] as Word;
    if (!isPlural(key)) continue;
    const after = words[k + 1];
    if (after && plurals.has(key) && isPlural(after.key)) continue;
    return k;
  }
  return -1;
}

const comparing = list('more fewer less other such additional further');

/** The last word before a participle or adverb: "a £15m government fund set up …". */
function lastHead(words: Word[]): number {
  let last = -1;
  for (let k = 0; k < words.length && k < 5; k++) {
    const { key } = words[k] as Word;
    if (verbal.test(key) && k > 0) break;
    if (!verbal.test(key) && !comparing.has(key)) last = k;
  }
  return last;
}

/**
 * How a number stands to its noun: `many` counts it, `single` is one of it, `attribute` stands before it like an
 * adjective ("a $5 fine"), `tied` by a hyphen counts the first word ("a three-judge panel").
 */
export type Relation = 'many' | 'single' | 'attribute' | 'tied';

function headOf(words: Word[], relation: Relation): number {
  if (relation === 'tied') return words.length > 0 ? 0 : -1;
  if (relation === 'attribute') return lastHead(words);
  const plural = pluralHead(words);
  if (plural >= 0) return plural;
  const last = lastHead(words);
  const word = words[last];
  if (!word) return -1;
  if (relation === 'single')
    return adjectival.test(word.key) && last === 0 && words.length > 1 ? -1 : last;
  // A number above one counts a singular only as an acronym: "790 million TPP".
  return acronym.test(word.written) ? last : -1;
}

/**
 * Reads the noun phrase at token `first`, which follows a number or its unit. Skips "of the", "of its", and owners
 * after "of" ("of the bank's loans"). `end`: where the number ends, if not with the token before.
 */
export function readNoun(
  view: View,
  first: number,
  relation: Relation = 'many',
  end = view.tokens.ends[first - 1] ?? 0,
): NounPhrase | null {
  const { text, tokens } = view;
  let i = first;
  const joint = jointBetween(text, end, tokens.starts[i] ?? Number.POSITIVE_INFINITY);
  if (joint !== 'space' && joint !== 'hyphen') return null;
  const of = tokens.keys[i] === 'of' && jointAfter(text, tokens, i) === 'space';
  if (of) i++;
  if (determiners.has(tokens.keys[i] ?? '') && jointAfter(text, tokens, i) === 'space') i++;
  const words = phraseFrom(view, i, of);
  const head =
    of && relation === 'many' && pluralHead(words) < 0 ? lastHead(words) : headOf(words, relation);
  const word = words[head];
  if (!word) return null;
  return {
    noun: acronym.test(word.written) ? word.key : singular(word.key),
    modifiers: words.slice(0, head).map(({ key }) => key),
    next: word.next,
    end: word.end,
  };
}
