/** What the readings of a cluster ask, taken together: who acts, what is counted, of which time. */
import type { DateMention, Figure, Reading } from '../../model.ts';
import { conceptOf } from '../frames/concepts.ts';
import type { Frame } from '../frames/frame.ts';
import type { Happening } from '../frames/happening.ts';
import type { Background } from './background.ts';
import { backgroundOf, type Cluster } from './cluster.ts';

/** How near a name must stand, as `Frame.actors` weighs it. */
const near = 0.45;

/** What stands right before a whole of which a number of parts is told. */
const wholeBefore =
  /(?:^Of (?:the |its |their |some )?|\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|half|most|some|majority|rest|thirds?|quarters?) of (?:the|its|their|his|her|our|all) (?:\p{L}+ )?)$/iu;

/** "Five of its eight" */
const partAfter = /^ of (?:the|its|their|his|her|our|all) /iu;

/** "Three other Democrats", "40 more engineers": beside some that are told apart. */
const besides = new Set(['other', 'more', 'additional', 'further', 'extra', 'remaining']);

export interface Portrait extends Background {
  /** Notions of what is counted, or of what happens at a date. */
  heads: Set<string>;
  /** True where a reading does not name what is counted. */
  isNameless: boolean;
  /** Adjectives of what is counted: "six chemical makers". */
  modifiers: Set<string>;
  /** Names right beside the readings. */
  actors: Set<string>;
  owners: Set<string>;
  /** Of how many the readings are a part. */
  wholes: Set<number>;
  turns: Set<string>;
  stages: Set<string>;
  /** Words of names near the readings. */
  names: Set<string>;
  /** True where one of the articles says a notion at all. */
  says: (concept: string) => boolean;
  bills: Set<string>;
  /** Whether spans of time are lengths or limits. */
  spans: Set<string>;
  /** Acts that spans of time limit. */
  limits: Set<string>;
  /** What is had, paid or done over the spans of time. */
  amounts: Figure[];
  /** Dates told beside the readings. */
  dates: DateMention[];
  happenings: Happening[];
  /** The bearings that at least half of the readings have. */
  bearings: Set<string>;
  isAhead: boolean;
  isElsewhere: boolean;
  isSupposed: boolean;
  isWished: boolean;
  /** True where they are distances from another event ("three days after") and no lengths. */
  isOffset: boolean;
  /** "Of which 41", "41 of them"; a share is a part by its nature. */
  isPart: boolean;
  /** "The longest of them" */
  isExtreme: boolean;
  /** "Fifteen of the 26" */
  isWhole: boolean;
  /** True where an article gives no other figure of the same thing: then it can hardly answer another question. */
  isAlone: boolean;
  /** "Up 3 percent": prices and shares of all companies rise and fall, and in the same words. */
  isChange: boolean;
}

export function portraitOf(cluster: Cluster, backgrounds: Map<string, Background>): Portrait {
  const { members } = cluster;
  const frames = members.map(({ frame }) => frame);
  const values = members.map(({ reading }) => reading.value);
  const all = (what: (frame: Frame) => Iterable<string> | null) =>
    new Set(frames.flatMap((frame) => [...(what(frame) ?? [])]));
  const each = (what: (frame: Frame) => string | null) =>
    new Set(frames.flatMap((frame) => what(frame) ?? []));
  return {
    ...backgroundOf(cluster, backgrounds),
    heads: each(({ head }) => head),
    isNameless: frames.some(({ head }) => head === null),
    modifiers: new Set(
      values.flatMap((value) =>
        value.type === 'figure' ? value.figure.modifiers.map(conceptOf) : [],
      ),
    ),
    actors: all(({ actors }) =>
      [...actors].filter(([, weight]) => weight >= near).map(([name]) => name),
    ),
    owners: each(({ owner }) => owner),
    wholes: new Set(frames.flatMap(({ whole }) => whole ?? [])),
    turns: each(({ turn }) => turn),
    stages: each(({ stage }) => stage),
    names: new Set(
      frames.flatMap(({ named, terms }) =>
        [...named].filter((name) => (terms.get(name) ?? 0) >= near),
      ),
    ),
    says: (concept) =>
      [...cluster.articles].some((article) => backgrounds.get(article)?.spread.has(concept)),
    bills: all(({ bills }) => bills),
    spans: each(({ scope }) => scope.span),
    limits: each(({ limits }) => limits),
    amounts: frames.flatMap(({ amount }) => amount ?? []),
    dates: frames.flatMap(({ dates }) => dates),
    happenings: frames.flatMap(({ happening }) => happening ?? []),
    bearings: new Set(
      (['start', 'end'] as const).filter(
        (bearing) => 2 * frames.filter((one) => one.bearing === bearing).length >= frames.length,
      ),
    ),
    isAhead: values.some((value) => value.type === 'date' && value.date.scheduled === true),
    isElsewhere: frames.every(({ scope }) => scope.elsewhere),
    isSupposed: frames.every(({ scope }) => scope.supposed),
    isWished: frames.every(({ scope }) => scope.wished),
    isOffset: frames.every(({ scope }) => scope.offset),
    isPart: frames.every(isPart) || values.every(isBeside),
    isExtreme: frames.every(({ scope }) => scope.part === 'most'),
    isWhole: frames.some(({ before }) => wholeBefore.test(before)),
    isAlone: frames.some(({ alone }) => alone),
    isChange: frames.some(({ change }) => change !== null),
  };
}

function isBeside(value: Reading['value']): boolean {
  return value.type === 'figure' && value.figure.modifiers.some((word) => besides.has(word));
}

function isPart({ dimension, scope, after }: Frame): boolean {
  if (dimension === '%') return false;
  return scope.part === 'part' || (dimension === 'count' && partAfter.test(after));
}
