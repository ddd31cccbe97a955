/** Where a sentence looks from a date in it: ahead, back, or neither for sure. */
import type { Sentence } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import type { Direction } from './expression.ts';
import { listDirectionAt } from './list-direction.ts';
import { tokenAt } from './token-at.ts';

type Kind =
  | 'modal'
  | 'planned'
  | 'plan'
  | 'schedule'
  | 'stem'
  | 'go'
  | 'be'
  | 'past'
  | 'change'
  | 'since';

const words: Record<Kind, string> = {
  modal: 'will ll shall would wouldn may might could couldn can should must',
  /** Words that look ahead by themselves: "due", "is expected". */
  planned:
    'due scheduled slated expected anticipated planned poised likely projected forecast supposed required upcoming expects intends hopes aims wants proposes',
  /** Words that look ahead before "to": "plans to", "set to". */
  plan: 'set going want seek seeks plan plans planning intend hope aim expect propose ready',
  /** Verbs of the timetable, which stand in the present for what is to come. */
  schedule:
    'begins starts opens closes ends expires meets convenes reconvenes resumes votes launches returns faces lapses applies becomes bites hears decides testifies publishes reports',
  stem: 'begin start open close end expire meet vote apply lapse resume reconvene return bite runs',
  go: 'takes take comes come goes go gets',
  be: 'is are',
  past: 'was were had did been said told says wrote found made took came went gave got saw held led won lost met sent built bought sold paid put cut hit fell rose grew began became brought knew kept left ran showed spoke stood struck thought drew drove broke chose sought spent taught found withdrew sank shot stole flew wore rode ate fought caught fled froze hid shook slept swore threw woke dealt dug fed felt forgot laid meant rang slid swept swung tore beat lay lent bore blew drank heard hurt sold understood underwent overcame overtook undertook',
  /** "Up from 40 in May" compares with what was. */
  change: 'up down',
  since: 'since ago earlier',
};
const kinds = new Map(
  Object.entries(words).flatMap(([kind, list]) =>
    list.split(' ').map((word): [string, Kind] => [word, kind as Kind]),
  ),
);
/** What follows a verb of going where it names a plan: "takes effect", "goes to". */
const goals = new Set(
  'effect office charge into over before its their his her live online public'.split(' '),
);
/** Words that end in -ed and say nothing of time. */
const timeless = new Set(
  'need speed seed feed indeed hundred united proceed exceed succeed unprecedented limited related based called advanced alleged sacred wicked linked used'.split(
    ' ',
  ),
);
/** "To put it off until March", "to let it run until May": the end of what is only now decided. */
const keeping = new Set(
  'put delay postpone defer push extend suspend pause freeze hold keep stay wait remain let allow continue give run'.split(
    ' ',
  ),
);
/** What somebody gave his word for lies ahead, though the word was given: "has promised to stop by March". */
const promised = new Set('promised pledged vowed undertook agreed committed'.split(' '));
/** The same for what somebody asked for: "has asked for the list by March", "promised guidance by May". */
const demanded = new Set(
  'asked demanded requested ordered told required directed instructed wanted promised pledged vowed'.split(
    ' ',
  ),
);
/** "Is said to have run until March" looks back. */
const supposed = new Set(
  'said thought believed alleged reported understood known found'.split(' '),
);
const said = new Set('comment say discuss elaborate confirm disclose answer provide'.split(' '));
/** What may stand between a modal and its verb. */
const between = new Set('not t also only first then still soon be been have'.split(' '));
const watching = new Set('watch watched see saw hear heard let made make helped help'.split(' '));
/** "Is voting on Tuesday" is arranged; "is making" goes on. */
const arranged = new Set(
  'voting meeting holding hosting launching opening closing leaving returning convening starting beginning ending retiring'.split(
    ' ',
  ),
);
/** After these, "vote" and "start" are nouns. */
const determiners = new Set(
  'the a an this that its his her their our s first final next last'.split(' '),
);
/** What somebody asks or tells is no longer what happened on that day: "On May 3 they ask what it will do". */
const askedWords = new Set('what whether how why'.split(' '));
/** After these, a participle tells what comes with the rest: "it opens in May, with prizes given in June". */
const companion = 'with';
const partsOfTime = new Set(
  'end start beginning middle rest early late first half part week month quarter deadline date'.split(
    ' ',
  ),
);
/** What has its date from the day on which it was given out. */
const issued = new Set(
  'announcement announcements decision judgment judgement ruling letter notice memo memorandum report statement speech email mail article circular opinion complaint communique draft version edition post filing order'.split(
    ' ',
  ),
);
const putOff = new Set(
  'adjourned postponed deferred rescheduled delayed remanded pushed moved bumped back relisted'.split(
    ' ',
  ),
);
/** "Two cooks were hired through September": to an end that may lie ahead. */
const lasting = new Set(
  'hired booked extended funded leased reserved suspended paused closed kept contracted'.split(' '),
);
const prepositions = new Set('on of for in from at with by about into over under'.split(' '));
const clauseWords = new Set('which who but while after before when whose'.split(' '));
const clauseMark = /[;:()“”"]|,\s(?=\p{Lu})/u;

/** Most of what stands between two words is a blank. */
const hasClauseMark = (text: string, from: number, to: number) =>
  !(to === from + 1 && text.charCodeAt(from) === 32) && clauseMark.test(text.slice(from, to));

/** The signal nearest before a date in its clause; else the first one after it; else the nearest in any clause before. */
export function directionAt(
  { text, tokens }: ExtractContext,
  sentence: Sentence,
  start: number,
  end: number,
): Direction {
  const { keys, starts, ends } = tokens;
  const first = tokenAt(starts, start);
  // "May" is no modal where it is written like the month.
  const isMonth = (i: number) => keys[i] === 'may' && text[starts[i] as number] === 'M';
  const lead = keys[first - 1] === 'on' || keys[first - 1] === 'the' ? first - 2 : first - 1;
  if (/^(?:due|effective)$/u.test(keys[lead] ?? '')) return 'future';
  if (keys[lead] === 'than' && keys[lead - 1] === 'later') return 'future';
  // "The vote is Tuesday".
  if (/^(?:is|are)$/u.test(keys[lead] ?? '')) return 'future';
  // "Ahead of the November election", "adjourned to August 3": the nearest one, whatever happened before.
  if (keys[lead] === 'to' && putOff.has(keys[lead - 1] ?? '')) return null;
  if (keys[lead] === 'of' && keys[lead - 1] === 'ahead') return null;
  if (keys[lead] === 'to' && keys[lead - 1] === 'up' && keys[lead - 2] === 'run') return null;
  // "A trial date of May 3 was set": the words around tell of its choice.
  if (keys[lead] === 'of' && /^(?:dates?|deadline)$/u.test(keys[lead - 1] ?? '')) return null;
  // "The announcement of 9 March": it has been made.
  if (keys[lead] === 'of' && issued.has(keys[lead - 1] ?? '')) return 'past';
  const until = /^(?:until|till)$/u.test(keys[lead] ?? '');
  // "It has until May 3 to answer".
  if (until && /^(?:has|have|gets?|leaves)$/u.test(keys[lead - 1] ?? '')) return 'future';
  if (isCondition(text, tokens, sentence, first)) return 'future';
  const by = keys[lead] === 'by' || keys[lead] === 'before';
  let farther: Signal = null;
  let sameClause = true;
  for (let i = first - 1; i > first - 28 && (starts[i] ?? -1) >= sentence.start; i--) {
    // "Before June 3" opens no clause.
    if (
      (clauseWords.has(keys[i] as string) && i < first - 2) ||
      hasClauseMark(text, ends[i] as number, starts[i + 1] ?? text.length)
    )
      sameClause = false;
    // "A hearing is set for May, the parties said, and one for June."
    if (keys[i] === 'said' && text[ends[i] as number] === ',') continue;
    if (until && keys[i - 1] === 'to' && keeping.has(keys[i] as string)) return 'future';
    if (keys[lead] === 'through' && sameClause && lasting.has(keys[i] as string)) return null;
    if (keys[i] === 'to' && sameClause) {
      if ((until || by) && promised.has(keys[i - 1] ?? '')) return 'future';
      if (keys[i + 1] === 'have' && supposed.has(keys[i - 1] ?? '')) return 'past';
    }
    if (keys[lead] === 'by' && sameClause && demanded.has(keys[i] as string)) return 'future';
    farther = isMonth(i) ? null : signalAt(keys, i, isMonth);
    // "Had until May 15" may be over or not.
    // "Gave them until Monday"
    if (until && /^(?:gave|given|granted|gives|giving)$/u.test(keys[i] as string)) return 'future';
    // "A trial set for May 3 had been put off": over or not.
    if (keys[i] === 'set' && farther === 'future' && isUndone(keys, tokenAt(starts, end)))
      return null;
    if (farther && sameClause) return until && farther !== 'future' ? null : toDirection(farther);
    if (farther) break;
  }
  const next = tokenAt(starts, end);
  if (keys[next] === 'deadline') return 'future';
  const possessive = /^['’]s\b/u.test(text.slice(end, end + 3));
  for (let i = next; i < first + 20 && (ends[i] ?? Infinity) <= sentence.end; i++) {
    if (/[;:()]/u.test(text.slice(i === next ? end : ends[i - 1], starts[i]))) break;
    if (askedWords.has(keys[i] as string)) break;
    // "Monday's vote would allow it" is over as likely as not.
    if (possessive && /^(?:would|could|might|may)$/u.test(keys[i] as string)) break;
    // "By May 3, with the logs of 14 earlier cases"
    const signal =
      isMonth(i) || (keys[i] === 'earlier' && i > next) ? null : signalAt(keys, i, isMonth);
    if (signal) return toDirection(signal);
  }
  if (until || /^(?:by|starting|beginning)$/u.test(keys[lead] ?? '')) return 'future';
  // "The raid of April" is known, whatever list it stands in.
  if (
    keys[first - 1] === 'of' &&
    keys[first - 2]?.length &&
    !partsOfTime.has(keys[first - 2] ?? '')
  )
    return toDirection(farther);
  return toDirection(farther) ?? listDirectionAt(text, start);
}

/** What was set for a day, and then was not. */
const isUndone = (keys: readonly string[], next: number): boolean =>
  /^(?:had|was|were|has|have)$/u.test(keys[next] ?? '') &&
  [1, 2].some((k) => putOff.has(keys[next + k] ?? '') || keys[next + k] === 'cancelled');

const longestClause = 24;

/** "If it became law by the end of June, companies would have 180 days": the condition lies ahead, as what hangs on it does. */
function isCondition(
  text: string,
  { keys, starts, ends }: ExtractContext['tokens'],
  sentence: Sentence,
  first: number,
): boolean {
  let opening = first;
  while (opening > first - longestClause && (starts[opening - 1] ?? -1) >= sentence.start)
    opening--;
  if (!conditions.has(keys[opening] ?? '') || starts[opening] !== sentence.start) return false;
  // "If they did, I wrote in March, nobody would mind."
  for (let i = first - 1; i > first - 5; i--) if (inserted.has(keys[i] ?? '')) return false;
  for (let i = first; i < first + longestClause && (ends[i] ?? Infinity) <= sentence.end; i++) {
    // The main clause begins behind a comma: "…, companies would have".
    if (/^(?:would|will|could|can|may)$/u.test(keys[i] as string)) {
      const clause = text.slice(starts[first], starts[i]);
      // "If they had, nobody would have asked" looks back.
      const perfect = keys[i + 1] === 'have' && /(?:ed|en|n)$/u.test(keys[i + 2] ?? '');
      return clause.includes(',') && !perfect;
    }
  }
  return false;
}

const inserted = new Set('wrote said argued asked warned noted told'.split(' '));
const conditions = new Set('if unless should'.split(' '));

/** A plan of the past ("was due") may lie on either side of today. */
type Signal = Direction | 'either';

const toDirection = (signal: Signal): Direction => (signal === 'either' ? null : signal);

/** What a word says; `isMonth` tells "May" from the auxiliary. */
function signalAt(keys: readonly string[], i: number, isMonth: (i: number) => boolean): Signal {
  const word = keys[i] as string;
  const kind = kinds.get(word) ?? (isPastForm(word) ? 'past' : undefined);
  if (!kind) return null;
  const next = keys[i + 1] ?? '';
  switch (kind) {
    case 'planned':
      return /^(?:was|were)$/u.test(keys[i - 1] ?? '') ? 'either' : 'future';
    case 'modal':
      return refuses(keys, i) ? 'past' : 'future';
    case 'schedule':
      return isCounted(keys, i) || (word === 'reports' && !isOwnReport(keys, i)) ? null : 'future';
    case 'plan':
      return next === 'to' || (word === 'set' && next === 'for') ? 'future' : null;
    case 'be':
      return next === 'to' || arranged.has(next) ? 'future' : null;
    case 'stem':
      // "To watch the deputies vote on Wednesday"
      if ([2, 3, 4].some((k) => watching.has(keys[i - k] ?? ''))) return null;
      return /^(?:on|in|at|from)$/u.test(next) && !isCounted(keys, i) ? 'future' : null;
    case 'go':
      return goals.has(next) || (next === 'to' && word !== 'come') ? 'future' : null;
    case 'change':
      return next === 'from' ? 'past' : null;
    case 'since':
      return 'past';
    case 'past':
      if (word === 'provided' && next === 'that') return 'future';
      if (!looksAhead(keys, i)) return verbAt(keys, i, isMonth);
      return word === 'was' || word === 'were' ? 'either' : 'future';
  }
}

/** "62 votes", "a 29-8 vote", "the start" are nouns, not what a timetable says. */
function isCounted(keys: readonly string[], i: number): boolean {
  const before = keys[i - 1] ?? '';
  return before === '#' || determiners.has(before) || /^(?:roll|call|unanimous)$/u.test(before);
}

/** "Reports its results", and not what somebody tells. */
function isOwnReport(keys: readonly string[], i: number): boolean {
  for (let at = i + 1; at < i + 5 && !/^(?:on|in|at|that)$/u.test(keys[at] ?? ''); at++)
    if (/^(?:results|earnings|figures|numbers|sales)$/u.test(keys[at] ?? '')) return true;
  return false;
}

const isPastForm = (word: string) => word.length > 3 && word.endsWith('ed') && !timeless.has(word);

/** "Could not be reached", "would not comment" report what was tried. */
function refuses(keys: readonly string[], i: number): boolean {
  const at = keys[i + 1] === 'n' ? i + 2 : i + 1;
  if (keys[at] !== 'not' && keys[at] !== 't') return false;
  return (
    /^could/u.test(keys[i] ?? '') || (/^would/u.test(keys[i] ?? '') && said.has(keys[at + 1] ?? ''))
  );
}

/** "Has been scheduled", "was set to", "were to" and "won't" look ahead, whatever their form. */
function looksAhead(keys: readonly string[], i: number): boolean {
  const [word, next = '', after] = [keys[i], keys[i + 1], keys[i + 2]];
  if (word === 'won') return next === 't';
  if (next === 'to') return word === 'was' || word === 'were';
  const kind = kinds.get(next);
  return kind === 'planned' || (kind === 'plan' && after === 'to');
}

/** A past form is what its auxiliary makes of it: "will be signed" looks ahead, "is signed" nowhere, "was signed" back. */
function verbAt(keys: readonly string[], i: number, isMonth: (i: number) => boolean): Direction {
  let at = i - 1;
  while (at > i - 5 && (between.has(keys[at] ?? '') || keys[at]?.endsWith('ly'))) at--;
  const auxiliary = (isMonth(at) ? null : keys[at]) ?? '';
  if (keys[i - 2] === companion || keys[i - 3] === companion) return null;
  // "On outsourced work", "the proposed rule"
  if (keys[i]?.endsWith('ed') && (prepositions.has(auxiliary) || auxiliary === 'the')) return null;
  if (kinds.get(auxiliary) === 'modal') return refuses(keys, at) ? 'past' : 'future';
  if (auxiliary === 'to' && keys[at + 1] === 'be') return 'future';
  return /^(?:is|are|am|being)$/u.test(auxiliary) ? null : 'past';
}
