/** What must be done within a span of time: "have 72 hours to tell the state", "must report incidents within 15 days". */

/** Verbs and nouns by which news names a duty, the act first; other verbs stand for themselves. */
const acts: Record<string, string> = Object.fromEntries(
  [
    'report reported reporting tell told notify notified notifying notification inform informed disclose disclosed disclosure alert alerted warn flag flagged',
    'answer answered respond responded response reply replied react explain',
    'pay paid payment money damages compensation',
    'comply complied compliance',
    'appeal appealed challenge contest sue court judge recourse seek ask review',
    'remove removed removing removal delete deleted deleting deletion erase erased erasure wipe scrub destroy destruction take throw discard purge',
    'register registered registration',
    'file filed submit submitted submission',
    'publish published publication',
    'object objected',
    'comment',
    'decide decided decision rule ruled ruling',
    'leave vacate',
    'stop stopped end ended switch shut halt cease pull unplug disable deactivate suspend',
    'fix fixed repair patch',
    'label labelled labeled',
  ].flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0] as string]);
  }),
);

const within =
  /\b(?:within|no later than|not later than|inside|in under|due in|payable in|(?:must|shall) [^.;:]{0,40} in)\s(?:\p{L}+\s){0,2}$/iu;
const given =
  /\b(?:have|has|had|get|gets|got|give|gives|gave|given|allow|allows|allowed)\s(?:[\p{L}’'-]+\s){0,6}$/iu;
const todo = /^\s(?:\p{L}+\s){0,2}to\s(?:first\s)?(\p{L}+)/iu;
/** "And 60 days to", at the beginning of a clause. */
const opens = /(?:^|[.:;,(\u2014\u2013]|\b(?:and|plus|with|then)\b)\s*(?:just |only |another )?$/iu;

/** How far before its limit a duty may stand, in characters. */
const farthest = 160;

/** The act that a span of time limits ("report"), from the sentence around it; null where it limits none. */
export function limitedAct(before: string, after: string): string | null {
  const ahead = todo.exec(after.slice(0, 60))?.[1]?.toLowerCase();
  if (
    ahead !== undefined &&
    (given.test(before.slice(-60)) || within.test(before.slice(-40)) || opens.test(before))
  )
    return acts[ahead] ?? ahead;
  if (!within.test(before.slice(-40))) return null;
  const words =
    before
      .slice(-farthest)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const verb = words.findLast((word) => Object.hasOwn(acts, word));
  return verb ? (acts[verb] as string) : null;
}
