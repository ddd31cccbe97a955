/** Turns the part of a sentence that carries a date into a clause that stands alone, in the sentence's own words. */

/** Verb forms as they end, and the irregular ones that news of policy uses. */
export const verb =
  '(?:\\p{L}{3,}ed|began|ran|took|made|held|met|won|sent|went|came|gave|told|wrote|set|put|cut|fell|rose|said|struck|sought|bought|sold|built|laid|led|left|lost|drew|broke|spoke|brought|found)';
const article = '(?:an?|the|its|their|his|her|one|this)';
/** A noun with up to five words before it. */
const noun = `(?:[\\p{L}\\p{N}’'-]+ ){0,5}[\\p{L}\\p{N}’'-]+`;
const preposition = '(?: (?:on|in|at|by|from|since|until|dated))?';

/** "… a session that opened on": the noun is the subject. */
const subjectRelative = new RegExp(
  `\\b${article} (${noun}),? (?:that|which|who) ((?:(?:was|were|is|are|had been|has been|will be) )?(?:first )?${verb})${preposition}$`,
  'iu',
);
/** "… a bill that Senator Ash introduced on": the noun is the object. */
const objectRelative = new RegExp(
  `\\b(${article} ${noun}) (?:that|which) ((?:\\p{Lu}[\\p{L}.’'-]+ |(?:the|of|and) ){1,8}|the (?:[\\p{L}-]+ ){1,3})((?:had |has )?(?:${verb}))${preposition}$`,
  'u',
);
/** "The letter, sent on": the participle is what happened. */
const participle = new RegExp(
  `^((?:${article} )?${noun}), ((?:first )?${verb})${preposition}$`,
  'iu',
);

/** How much of the words before a date is looked at, in characters. */
const farthest = 220;

/**
 * The clause around a date, rebuilt from the words right before it (`left`) and right after it (`right`); null where
 * the date stands in no relative clause and after no participle.
 */
export function rephrase(left: string, right: string): string | null {
  const before = left.replace(/\s+/gu, ' ').trimEnd().slice(-farthest);
  const rest = right.replace(/\s+/gu, ' ').trimStart();
  const opened = subjectRelative.exec(before);
  if (opened) return `The ${lastNoun(opened[1] as string)} ${opened[2]}`;
  const introduced = objectRelative.exec(before);
  if (introduced) {
    const [, object = '', who = '', done] = introduced;
    const purpose = /^to (?:[^,;.]|[,.](?=\d)){3,80}/u.exec(rest)?.[0];
    const what = `${who.trim()} ${done} ${startingWithArticle(object)}`;
    return purpose ? `${what} ${purpose}` : what;
  }
  const sent = participle.exec(before.trimStart());
  if (sent) {
    const [, what, done] = sent;
    const goal = /^(?:to|by|for|with|in|at) (?:[^,;.]|[,.](?=\d)){3,80}/u.exec(rest)?.[0];
    return `${what} was ${done}${goal ? ` ${goal}` : ''}`;
  }
  return null;
}

/** The article nearest to the noun starts it: "a fee under the code" stays, what stands before another article goes. */
function startingWithArticle(phrase: string): string {
  const starts = [...phrase.matchAll(new RegExp(`\\b${article} `, 'giu'))];
  const last = starts.at(-1);
  return last ? phrase.slice(last.index) : phrase;
}

function lastNoun(phrase: string): string {
  const kept = startingWithArticle(phrase);
  return kept === phrase ? phrase : kept.replace(new RegExp(`^${article} `, 'iu'), '');
}
