/** Which names have the shape of a news outlet's. */

const typicalWords = new Set(
  `times gazette herald tribune chronicle newswire courier examiner inquirer daily weekly telegraph dispatch sentinel
  observer journal ledger bulletin wire news radio television broadcasting newspaper zeitung nachrichten diario presse
  press post broadcaster magazine newsletter advertiser intelligencer nouvelles noticias correio gazeta tidende`.split(
    /\s+/,
  ),
);
const possibleWords = new Set(
  `star sun globe world record report review standard network media today insider brief briefing desk monitor mirror
  express independent citizen republic digest mail voice beacon echo argus mercury register tv fm agency podcast blog
  watch mag online minute`.split(/\s+/),
);
/** Words that make a company, a school or an aggregator of what would else look like an outlet. */
const otherThings =
  /\b(?:University|Institute|Foundation|Corp|Inc|Ltd|LLC|Group|Holdings|Bank|Ministry|Department|Commission|Committee|Council|Court|Square|Google News|Apple News|Hacker News|Canada Post|Royal Mail|Deutsche Post|World Economic|Free Press Action|Journal of)\b/u;

/** How surely a capitalised name is an outlet's: 2 typical ("Harbor Gazette"), 1 possible ("Harbor Report"), 0 no. */
export function shapeOf(name: string): 0 | 1 | 2 {
  // "SiliconLedger": a name written in one, whose last part counts.
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[ -]/u);
  if (words.length < 2) return 0;
  const ends = [words.at(-1) as string, words[0] as string];
  const shape = ends.some((end) => typicalWords.has(end))
    ? 2
    : ends.some((end) => possibleWords.has(end))
      ? 1
      : 0;
  return shape > 0 && otherThings.test(name) ? 0 : shape;
}

/** Whether a word alone, with an article, may stand for an outlet: "the Times". */
export function isShortForm(word: string): boolean {
  return typicalWords.has(word.toLowerCase());
}
