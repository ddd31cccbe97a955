/** Names a question of how much money. */
import type { Cluster } from '../align/cluster.ts';
import type { QuestionName } from './name-question.ts';
import { nearestNoun } from './nearest-noun.ts';
import { excerptOf, mostFrequent, nearestActor } from './phrases.ts';
import { capitalize } from './say-list.ts';

/** Nouns that say what an amount of money is. */
const moneyNouns =
  /\b(fines?|penalt(?:y|ies)|settlements?|funds?|budgets?|deals?|contracts?|grants?|credits?|investments?|valuation|loss(?:es)?|damages?|costs?|revenues?|profits?|sales|prices?|fees?|prizes?|awards?|outlay|spending|programmes?|programs?|bonds?|loans?|subsid(?:y|ies)|bail|rewards?|salar(?:y|ies)|bonus(?:es)?|payouts?|tax(?:es)?|tariffs?|debts?|shares?|stakes?)\b/giu;
const moneyVerbs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:lost|lose|losing|losses)\b/iu, 'Money lost'],
  [/\b(?:raised|raise|raising)\b/iu, 'Money raised'],
  [/\b(?:cost|costs|costing)\b/iu, 'Cost'],
  [/\b(?:spent|spend|spending)\b/iu, 'Money spent'],
  [/\b(?:pay|paid|paying)\b/iu, 'Money paid'],
  [/\b(?:invest|invested|investing)\b/iu, 'Money invested'],
  [/\b(?:worth|valued)\b/iu, 'Value'],
];

/** "Settlement", "Money raised", "Amount (Orlan Works)"; by the words of a source where neither noun, verb nor name is near. */
export function nameMoney(cluster: Cluster): QuestionName {
  const noun = nearestNoun(cluster, moneyNouns);
  if (noun) {
    const verb = /[^s]s$/u.test(noun) ? 'are' : 'is';
    return { label: capitalize(noun), question: `How much ${verb} the ${noun}?` };
  }
  const done = mostFrequent(
    cluster.members.flatMap(({ frame }) => {
      const near = `${frame.before.slice(-40)} ${frame.after.slice(0, 30)}`;
      const known = moneyVerbs.find(([pattern]) => pattern.test(near));
      return known ? [known[1]] : [];
    }),
  );
  const actor = nearestActor(cluster);
  const label = done ?? (actor ? `Amount (${actor})` : excerptOf(cluster));
  return { label, question: `How much money: ${excerptOf(cluster)}?` };
}
