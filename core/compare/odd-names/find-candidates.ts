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

/** Of how many other articles a name must stand in one at least, to be the usual one. */
const leastSpread = 1 / 4;
/** Names are looked up in this many articles, and this many times in each; more only repeat. */
const mostArticles = 12;
const mostTimes = 6;
/** Words alike below this are no reason to look closer. */
const promising = 0.08;
/** What speaks for a pair beside its words, where one name stands in several places. */
const forCompany = 0.1;
const forLead = 0.05;

/** Candidates in a story; `clusters` are its aligned readings, `worlds` its articles in order. */
export function findCandidates(
  worlds: readonly World[],
  clusters: readonly Cluster[],
): Candidate[] {
  const holders = articlesByName(worlds);
  const sources = new Set(
    worlds.flatMap(({ article }) => article.mentions.attributions.map(({ name }) => name)),
  );
  const byArticle = new Map(worlds.map((world) => [world.article.id, findNameMentions(world)]));
  const byName = Map.groupBy([...byArticle.values()].flat(), ({ entity }) => entity.canonical);
  const company = companyIn(clusters);
  const isSpunFrom = spinning();
  const isSpun = new Map(
    worlds.map(({ article }, place) => [
      article.id,
      worlds.slice(0, place).some((model) => isSpunFrom(article, model.article)),
    ]),
  );
  const names = [...byName].filter(([name]) => !sources.has(name));
  const isUsual = (name: string) =>
    (holders.get(name)?.size ?? 0) >= Math.max(1, leastSpread * (worlds.length - 1));
  const usual = names.filter(([name]) => isUsual(name));
  return names.flatMap(([oddName, odds]) => {
    const [home, ...others] = holders.get(oddName) ?? [];
    if (home === undefined || others.length > 0 || isSpun.get(home)) return [];
    return usual.flatMap(([usualName, mentions]): Candidate[] => {
      const articles = holders.get(usualName) as Set<string>;
      const [first] = mentions as [NameMention, ...NameMention[]];
      if (articles.has(home) || !areRivals(first.entity, (odds[0] as NameMention).entity))
        return [];
      const best = bestPlace(odds.slice(0, mostTimes), mentions, company);
      const [nearest] = best?.usual ?? [];
      if (!best || !nearest || nearest.likeness < promising) return [];
      const isOther = ({ entity }: NameMention) =>
        entity.canonical !== usualName &&
        entity.canonical !== oddName &&
        (entity.type === 'place') === (first.entity.type === 'place');
      const there = [...articles].slice(0, mostArticles).flatMap((id) => byArticle.get(id) ?? []);
      const here = byArticle.get(home) ?? [];
      const mostAlike = (one: NameMention, all: readonly NameMention[]) =>
        Math.max(0, ...all.filter(isOther).map((other) => likeness(one, other)));
      const start = (all: readonly NameMention[]) =>
        Math.min(...all.map(({ entity }) => entity.start));
      const kind = kindOfBody(oddName);
      return [
        {
          ...best,
          evidence: {
            words: nearest.likeness,
            company: Math.min(2, sharedCompany(best.odd, nearest.mention, company)),
            sameLead: leadOf(best.odd) === leadOf(nearest.mention),
            sameKind: kind !== null && kind === kindOfBody(usualName),
            government: first.entity.type === 'government',
            spread: articles.size / (worlds.length - 1),
            times: mentions.length / articles.size,
            oddTimes: odds.length,
            apart: Math.abs(start(mentions) - start(odds)),
            leadOfOdd: nearest.likeness - mostAlike(best.odd, there),
            leadOfUsual: nearest.likeness - mostAlike(nearest.mention, here),
            elsewhere:
              isElsewhere(best.odd) !== isElsewhere(nearest.mention) ||
              areOfOtherTimes(best.odd, nearest.mention),
          },
        },
      ];
    });
  });
}

/** In which articles each name stands, in whatever form. */
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

function areOfOtherTimes(a: NameMention, b: NameMention): boolean {
  const [x, y] = [a.frame().dates, b.frame().dates];
  return x.length > 0 && y.length > 0 && !intersects(x, y);
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
