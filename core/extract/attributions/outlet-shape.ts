/** Which names have the shape of a news outlet's. */

const typicalWords = new Set(
  `times gazette herald tribune chronicle newswire courier examiner inquirer daily weekly telegraph dispatch sentinel
  observer journal ledger bulletin wire news radio television broadcasting newspaper zeitung nachrichten diario presse
  press post broadcaster magazine newsletter advertiser intelligencer nouvelles noticias correio gazeta tidende
  newsagency despatch depesche kurier courant courrier rundschau anzeiger tageblatt dagblad nieuws shimbun ilbo gazzetta
  giornale corriere jornal quotidien quotidiano periodico samachar patrika newsroom tidning tidningen avis avisa avisen bladet
  posten allgemeine abendblatt morgenpost bote correo heraldo mercurio prensa periódico vijesti novosti dnevnik glas sinmun
  ribao gazetesi dispatches diário folha tribuna jornais noticiero noviny deník dziennik hírlap sanomat lehti postimees krant
  wanbao shibao harian utusan dainik rundfunk kringkasting`.split(/\s+/),
);
const possibleWords = new Set(
  `star sun globe world record report review standard network media today insider brief briefing desk monitor mirror
  express independent citizen republic digest mail voice beacon echo argus mercury register tv fm agency podcast blog
  watch mag online minute`.split(/\s+/),
);
/** Words that make a company, a school or an aggregator of what would else look like an outlet. */
const otherThings =
  /\b(?:University|Institute|Foundation|Corp|Inc|Ltd|LLC|Group|Holdings|Bank|Ministry|Department|Commission|Committee|Council|Court|Square|Google News|Apple News|Hacker News|Canada Post|Royal Mail|Deutsche Post|World Economic|Free Press Action|Journal of|Press Secretary|Press Office|Post Office|Press Council|AI|Labs|Technologies|Systems|Partners|Pictures|Studios|Foundation|Party|Union|Centre|Center)\b/u;

/** Two words that together make an agency: "Tagus News Service". */
const agencies =
  /\b(?:(?:News|Press|Wire) (?:Service|Bureau)|(?:News|Press|Samachar|Media) Agency|Press (?:Association|Trust)|News Network|(?:Telegraph|Information) Agency)$/u;

/** Newswires and papers written in one word. */
const oneWord = /^\p{Lu}\p{L}{3,}$/u;
const oneWordEnds = [
  'wire',
  'gazette',
  'herald',
  'tribune',
  'courier',
  'zeitung',
  'blatt',
  'kurier',
  'dagblad',
  'newsroom',
  'post',
  'presse',
  'posten',
  'bladet',
  'tidning',
  'tidningen',
  'anzeiger',
  'tidende',
  'lehti',
  'sanomat',
  'hírlap',
  'krant',
];

/** The shortest of them: four letters before an end of as many. */
const leastOneWord = 8;

function isOneWord(name: string): boolean {
  if (name.length < leastOneWord) return false;
  const end = oneWordEnds.find((ending) => name.endsWith(ending));
  return end !== undefined && oneWord.test(name.slice(0, -end.length));
}

const isCapital = (code: number) => code >= 65 && code <= 90;
/** Letters beyond ASCII that stand before a capital are small, near enough. */
const isSmall = (code: number) => (code >= 97 && code <= 122) || code >= 0xdf;

/** Whether a part of a name begins at `index`, or one ends there: "ByteCourier" is a name of two parts written in one. */
function isSeam(name: string, index: number): boolean {
  const before = name.charCodeAt(index - 1);
  if (before === 32 || before === 45) return true;
  const here = name.charCodeAt(index);
  return here === 32 || here === 45 || (isCapital(here) && isSmall(before));
}

const channel = /^(?:Channel|Kanal|Canal) \d{1,2}$/u;
const foreignArticle = /^(?:El|La|Le|Les|Il|Lo|O|A|Die|Der|Das|De|Het|Al) (?=\p{Lu})/u;

/** How surely a capitalised name is an outlet's: 2 typical ("Harbor Gazette"), 1 possible ("Harbor Report"), 0 no. */
export function shapeOf(written: string): 0 | 1 | 2 {
  const name = written.replace(foreignArticle, '');
  if (channel.test(name)) return 1;
  let from = name.length - 1;
  while (from > 0 && !isSeam(name, from)) from--;
  if (from === 0) return isOneWord(name) ? 2 : 0;
  let to = 1;
  while (!isSeam(name, to)) to++;
  const last = name.slice(from).toLowerCase();
  const first = name.slice(0, to).toLowerCase();
  const shape =
    agencies.test(name) ||
    typicalWords.has(last) ||
    typicalWords.has(first) ||
    last.startsWith('news')
      ? 2
      : possibleWords.has(last) || possibleWords.has(first)
        ? 1
        : 0;
  return shape > 0 && otherThings.test(name) ? 0 : shape;
}

/** Whether a word alone, with an article, may stand for an outlet: "the Times". */
export function isShortForm(word: string): boolean {
  return typicalWords.has(word.toLowerCase());
}
