/** Articles without end, the same at every run: topics of six, their own names and rare words among common ones. */
import type { AnalysedArticle, Mentions } from '../core/model.ts';

/** Numbers that look random and are the same at every run (Lehmer, 1951). */
function createDice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

/** Placing looks at words and times alone. */
const none: Mentions = {
  sentences: [],
  figures: [],
  dates: [],
  entities: [],
  attributions: [],
  claims: [],
};

const roll = createDice(7);
const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
const word = () => Array.from({ length: 2 + roll(3) }, () => syllables[roll(20)]).join('');
const vocabulary = Array.from({ length: 30_000 }, word);
const names = Array.from({ length: 4_000 }, () => `${capital(word())} ${capital(word())}`);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as frequent as in a language: the n-th about n times rarer than the first (Zipf). */
function zipf(list: string[]): string {
  return list[Math.floor(list.length ** (roll(10_000) / 10_000)) - 1] ?? '';
}

/** An article of a topic: its own names and rare words among common ones. Six articles to a topic. */
export function writeArticle(number: number): AnalysedArticle {
  const topic = Math.floor(number / 6);
  const own = [
    names[(topic * 7) % 4_000],
    names[(topic * 13 + 5) % 4_000],
    vocabulary[(topic * 31) % 30_000],
  ];
  const sentences = Array.from({ length: 10 }, (_, i) => {
    const common = Array.from({ length: 14 }, () => zipf(vocabulary)).join(' ');
    return `${capital(common)} ${own[i % 3]} ${zipf(vocabulary)}.`;
  });
  const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(number / 300) * 86_400_000);
  const article = {
    id: `a${number}`,
    outlet: `Outlet ${number % 40}`,
    title: `${own[0]} ${own[2]}`,
    url: null,
    author: null,
    published: day.toISOString(),
    text: sentences.join(' '),
  };
  return { ...article, mentions: none };
}
