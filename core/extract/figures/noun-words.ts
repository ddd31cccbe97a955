/** Word lists for noun phrases: what ends them, what looks plural and is none, what is plural and does not look it. */

export const list = (words: string) => new Set(words.trim().split(/\s+/u));

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
  equals along await awaits near behind beyond regarding concerning ends begins starts expires applies requires lasts follows means allows gives shows continues opens closes
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

export const determiners = list('the its their these those his her our your my all');

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
export function isPlural(word: string): boolean {
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

/** Plurals that stand before the noun they describe. */
export const plurals =
  list(`graphics sales systems operations securities sports arms savings communications electronics robotics analytics
  services logistics economics politics physics mathematics genetics statistics ethics news customs earnings metals materials
  holdings products games rights jobs drugs weapons admissions elections benefits claims futures options humanities operations
  aerospace telecommunications semiconductors data works forces affairs relations resources sciences studies arts industries`);
