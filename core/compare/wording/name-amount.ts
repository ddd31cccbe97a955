/** Names a question of how much: money, shares, lengths of time, measures, votes. */
import type { FactKind } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { isStopWord } from '../frames/stop-words.ts';
import type { QuestionName } from './name-question.ts';
import { mostFrequent, topic } from './phrases.ts';
import { capitalize } from './say-list.ts';

/** Nouns that say what an amount of money is. */
const moneyNouns =
  /\b(fines?|penalt(?:y|ies)|settlements?|funds?|budgets?|deals?|contracts?|grants?|credits?|investments?|valuation|loss(?:es)?|damages?|costs?|revenues?|profits?|sales|prices?|fees?|prizes?|awards?|outlay|spending|programmes?|programs?|bonds?|loans?|subsid(?:y|ies)|bail|rewards?|salar(?:y|ies)|bonus(?:es)?|payouts?|tax(?:es)?|tariffs?|debts?|shares?|stakes?)\b/giu;
const moneyVerbs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:lost|lose|losing|losses)\b/iu, 'lost'],
  [/\b(?:raised|raise|raising)\b/iu, 'raised'],
  [/\b(?:cost|costs|costing)\b/iu, 'cost'],
  [/\b(?:spent|spend|spending)\b/iu, 'spent'],
  [/\b(?:pay|paid|paying)\b/iu, 'paid'],
  [/\b(?:invest|invested|investing)\b/iu, 'invested'],
  [/\b(?:worth|valued)\b/iu, 'value'],
];
/** Nouns that have a length. */
const timeNouns =
  /\b(suspension|ban|sentence|term|period|campaign|delay|pause|moratorium|contract|agreement|licen[cs]e|deadline|consultation|comment period|review|trial|pilot|project|programme|program|hearing|strike|outage|investigation|inquiry|probation|notice|embargo|freeze|phase|transition|window)s?\b/giu;

export function nameAmount(cluster: Cluster, kind: FactKind): QuestionName {
  if (kind === 'money') return nameMoney(cluster);
  if (kind === 'percent') return namePercent(cluster);
  if (kind === 'duration') return nameDuration(cluster);
  if (kind === 'vote')
    return { label: `Vote: ${about(cluster)}`, question: `What was the vote: ${about(cluster)}?` };
  if (kind === 'ratio')
    return { label: `Factor: ${about(cluster)}`, question: `By what factor: ${about(cluster)}?` };
  return { label: capitalize(about(cluster)), question: `How much: ${about(cluster)}?` };
}

function nameMoney(cluster: Cluster): QuestionName {
  const noun = nearest(cluster, moneyNouns);
  if (noun) {
    const verb = /[^s]s$/u.test(noun) && noun !== 'sales' ? 'are' : 'is';
    return { label: capitalize(noun), question: `How much ${verb} the ${noun}?` };
  }
  const done = mostFrequent(
    cluster.members.flatMap(({ frame }) => {
      const near = `${frame.before.slice(-40)} ${frame.after.slice(0, 30)}`;
      const known = moneyVerbs.find(([pattern]) => pattern.test(near));
      return known ? [known[1]] : [];
    }),
  );
  const what = about(cluster);
  if (!done) return { label: `Amount: ${what}`, question: `How much money: ${what}?` };
  return { label: capitalize(done), question: `How much money, ${done}: ${what}?` };
}

function namePercent(cluster: Cluster): QuestionName {
  const whole = mostFrequent(cluster.members.flatMap(({ frame }) => wholeOf(frame.after)));
  if (whole) return { label: `Share of ${whole}`, question: `What share of ${whole}?` };
  const direction = cluster.members.find(({ frame }) => frame.change)?.frame.change;
  const what = direction === 'up' ? 'Rise' : direction === 'down' ? 'Fall' : 'Share';
  return {
    label: `${what}: ${about(cluster)}`,
    question: `By what percentage: ${about(cluster)}?`,
  };
}

/** "of the committee's members who" → "committee's members". */
function wholeOf(after: string): string[] {
  const of =
    /^\s+of\s+(?:the|its|their|all|his|her|our)?\s*((?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+)/u.exec(
      after.slice(0, 60),
    );
  const words = of?.[1]?.split(/\s+/u) ?? [];
  const stop = words.findIndex((word) => isStopWord(word.toLowerCase()));
  const kept = stop < 0 ? words.slice(0, 3) : words.slice(0, stop);
  return kept.length ? [kept.join(' ')] : [];
}

function nameDuration(cluster: Cluster): QuestionName {
  const noun = nearest(cluster, timeNouns);
  if (noun) return { label: `Length of the ${noun}`, question: `How long is the ${noun}?` };
  return { label: `Duration: ${about(cluster)}`, question: `How long: ${about(cluster)}?` };
}

/** The noun of a list that stands nearest to the figures, in most articles. */
function nearest(cluster: Cluster, nouns: RegExp): string | null {
  return mostFrequent(
    cluster.members.flatMap(({ frame }) => {
      const after = [...frame.after.slice(0, 40).matchAll(nouns)][0];
      const before = [...frame.before.slice(-50).matchAll(nouns)].at(-1);
      const [ahead, behind] = [after?.index ?? 99, before ? 50 - before.index : 99];
      const found = ahead <= behind ? after?.[1] : before?.[1];
      return found ? [found.toLowerCase()] : [];
    }),
  );
}

function about(cluster: Cluster): string {
  return topic(cluster, 2).join(', ');
}
