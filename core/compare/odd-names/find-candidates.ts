/** Names that may stand in another's place: one article alone has them, and has not the name that the others give. */
import type { Cluster } from '../align/cluster.ts';
import { coverage, likenessOfTerms } from '../align/compare-frames.ts';
import { intersects } from '../align/time-scope.ts';
import { spinning } from '../without-reworded.ts';
import { areRivals, kindOfBody } from './are-rivals.ts';
import { findNameMentions, type NameMention, type World } from './name-mentions.ts';
import type { NameEvidence } from './weigh-names.ts';

/** One name in an article, another in those that give the usual one, and what speaks for one question behind them. */
export interface Candidate {
  odd: NameMention;
  /** For each article the mention most like the odd one, the most alike first. */
  usual: { mention: NameMention; likeness: number }[];
  evidence: NameEvidence;
}

/** Of how many other articles a name must stand in one at least, to be the usual one; and in how many where a story has more than three articles. */
const leastSpread = 1 / 4;
const fewestOfMany = 2;
/** Names are looked up in this many articles, and this many times in each; more only repeat. */
const mostArticles = 12;
const mostTimes = 6;
/** Words alike below this are no reason to look closer. */
const promising = 0.06;
/** What speaks for a pair beside its words, where one name stands in several places. */
const forCompany = 0.13;
const forLead = 0.07;

/** The names of a story, and what its sentences answer. */
interface Names {
  /** In which articles each name stands, in whatever form. */
  holders: Map<string, Set<string>>;
  byArticle: Map<string, NameMention[]>;
  company: Company;
  articles: number;
}

/** Candidates in a story; `clusters` are its aligned readings, `worlds` its articles in order. */
export function findCandidates(
  worlds: readonly World[],
  clusters: readonly Cluster[],
): Candidate[] {
  const story: Names = {
    holders: articlesByName(worlds),
    byArticle: new Map(worlds.map((world) => [world.article.id, findNameMentions(world)])),
    company: companyIn(clusters),
    articles: worlds.length,
  };
  const sources = new Set(
    worlds.flatMap(({ article }) => article.mentions.attributions.map(({ name }) => name)),
  );
  const names = [
    ...Map.groupBy([...story.byArticle.values()].flat(), ({ entity }) => entity.canonical),
  ].filter(([name]) => !sources.has(name));
  const fewest = Math.max(worlds.length > 3 ? fewestOfMany : 1, leastSpread * (worlds.length - 1));
  const usual = names.filter(([name]) => (story.holders.get(name)?.size ?? 0) >= fewest);
  const isSpun = spunIn(worlds);
  return names
    .filter(
      ([name, [first]]) => story.holders.get(name)?.size === 1 && first && !isSpun(first.world),
    )
    .flatMap(([, odds]) =>
      usual.flatMap(([, mentions]) => candidateOf(odds, mentions, story) ?? []),
    );
}

/** A test whether an article is another of the story, put in other words by a machine. */
function spunIn(worlds: readonly World[]): (world: World) => boolean {
  const isSpunFrom = spinning();
  const known = new Map<World, boolean>();
  return (world) => {
    const before = known.get(world);
    if (before !== undefined) return before;
    const models = worlds.slice(0, worlds.indexOf(world));
    const isSpun = models.some(({ article }) => isSpunFrom(world.article, article));
    known.set(world, isSpun);
    return isSpun;
  };
}

function candidateOf(
  odds: readonly NameMention[],
  mentions: readonly NameMention[],
  story: Names,
): Candidate | null {
  const [odd, usual] = [odds[0], mentions[0]];
  if (!odd || !usual) return null;
  const articles = story.holders.get(usual.entity.canonical);
  if (articles?.has(odd.world.article.id) || !areRivals(usual.entity, odd.entity)) return null;
  const best = bestPlace(odds.slice(0, mostTimes), mentions, story.company);
  const nearest = best?.usual[0];
  if (!best || !nearest || nearest.likeness < promising) return null;
  if (areOfOtherPlaces(best.odd, nearest.mention)) return null;
  return { ...best, evidence: evidenceOf(best, nearest, { odds, mentions }, story) };
}

function evidenceOf(
  { odd, usual }: Pick<Candidate, 'odd' | 'usual'>,
  { mention, likeness: words }: Candidate['usual'][number],
  { odds, mentions }: { odds: readonly NameMention[]; mentions: readonly NameMention[] },
  { holders, byArticle, company, articles }: Names,
): NameEvidence {
  const [oddName, usualName] = [odd.entity.canonical, mention.entity.canonical];
  const holding = [...(holders.get(usualName) ?? [])];
  const mostAlike = (one: NameMention, ids: readonly string[]) =>
    Math.max(
      0,
      ...ids
        .flatMap((id) => byArticle.get(id) ?? [])
        .filter(
          ({ entity }) =>
            entity.canonical !== usualName &&
            entity.canonical !== oddName &&
            (entity.type === 'place') === (odd.entity.type === 'place'),
        )
        .map((other) => likeness(one, other)),
    );
  const start = (all: readonly NameMention[]) => Math.min(...all.map(({ entity }) => entity.start));
  const kind = kindOfBody(oddName);
  return {
    words,
    company: Math.min(2, sharedCompany(odd, mention, company)),
    sameLead: leadOf(odd) === leadOf(mention),
    sameKind: kind !== null && kind === kindOfBody(usualName),
    government: odd.entity.type === 'government',
    spread: holding.length / (articles - 1),
    times: mentions.length / holding.length,
    oddTimes: odds.length,
    apart: Math.abs(start(mentions) - start(odds)),
    leadOfOdd: words - mostAlike(odd, holding.slice(0, mostArticles)),
    leadOfUsual: words - mostAlike(mention, [odd.world.article.id]),
    elsewhere:
      isElsewhere(odd) !== isElsewhere(mention) ||
      areOfOtherTimes(
        odd,
        usual.map((one) => one.mention),
      ),
  };
}

function articlesByName(worlds: readonly World[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { article } of worlds)
    for (const { canonical } of article.mentions.entities) {
      const known = holders.get(canonical);
      if (known) known.add(article.id);
      else holders.set(canonical, new Set([article.id]));
    }
  return holders;
}

/** Where the odd name stands most as the usual one does. */
function bestPlace(
  odds: readonly NameMention[],
  mentions: readonly NameMention[],
  company: Company,
): Pick<Candidate, 'odd' | 'usual'> | null {
  const byArticle = [...Map.groupBy(mentions, ({ world }) => world.article.id).values()]
    .slice(0, mostArticles)
    .map((own) => own.slice(0, mostTimes));
  let best: (Pick<Candidate, 'odd' | 'usual'> & { score: number }) | null = null;
  for (const odd of odds) {
    const usual = byArticle
      .map((own) =>
        own
          .map((mention) => ({
            mention,
            likeness: likeness(odd, mention),
            beside:
              forCompany * Math.min(2, sharedCompany(odd, mention, company)) +
              (leadOf(odd) === leadOf(mention) ? forLead : 0),
          }))
          .reduce((a, b) => (b.likeness + b.beside > a.likeness + a.beside ? b : a)),
      )
      .sort((a, b) => b.likeness + b.beside - a.likeness - a.beside);
    const score = (usual[0]?.likeness ?? 0) + (usual[0]?.beside ?? 0);
    if (best === null || score > best.score) best = { odd, usual, score };
  }
  return best;
}

function likeness(a: NameMention, b: NameMention): number {
  const [x, y] = [a.frame().terms, b.frame().terms];
  const [backX, backY] = [a.world.background, b.world.background];
  return coverage(x, y, backX, backY) + likenessOfTerms(x, y, backX, backY);
}

function isElsewhere({ frame }: NameMention): boolean {
  return frame().scope.elsewhere;
}

function areOfOtherTimes(odd: NameMention, usual: readonly NameMention[]): boolean {
  const [x, y] = [odd.frame().dates, usual.flatMap(({ frame }) => frame().dates)];
  return x.length > 0 && y.length > 0 && !intersects(x, y);
}

/** "The Ministry of Health of Ontario", where the others tell of a body without such a place. */
function areOfOtherPlaces(a: NameMention, b: NameMention): boolean {
  return a.entity.type !== 'place' && ownPlace(a) !== ownPlace(b);
}

function ownPlace({ entity, world: { article } }: NameMention): string | null {
  const place = article.mentions.entities.find(
    ({ type, start }) =>
      type === 'place' &&
      start > entity.end &&
      /^ (?:of|in) (?:the )?$/u.test(article.text.slice(entity.end, start)),
  );
  return place?.canonical ?? null;
}

/** The word before a name, articles left aside. */
function leadOf({ frame }: NameMention): string {
  return (
    /(\p{L}+)\s(?:the |an? |its |his |her )?$/iu.exec(frame().before)?.[1]?.toLowerCase() ?? ''
  );
}

/** The questions that each sentence answers, by article and start of the sentence. */
type Company = Map<string, Set<Cluster>>;

function companyIn(clusters: readonly Cluster[]): Company {
  const company: Company = new Map();
  for (const cluster of clusters.filter(({ articles }) => articles.size > 1))
    for (const { reading } of cluster.members) {
      const key = `${reading.article} ${reading.sentence.start}`;
      const known = company.get(key);
      if (known) known.add(cluster);
      else company.set(key, new Set([cluster]));
    }
  return company;
}

function sharedCompany(a: NameMention, b: NameMention, company: Company): number {
  const [x, y] = [a, b].map(({ world: { article }, sentence }) =>
    company.get(`${article.id} ${article.mentions.sentences[sentence]?.start}`),
  );
  return x && y ? [...x].filter((cluster) => y.has(cluster)).length : 0;
}
