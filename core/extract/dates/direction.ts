/** Where a sentence looks from a date in it: ahead, back, or neither for sure. */
import type { Sentence } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import type { Direction } from './expression.ts';
import { tokenAt } from './token-at.ts';

const words = (list: string) => new Set(list.split(' '));

const modals = words('will ll shall would may might could can should must');
/** Words that look ahead by themselves: "due", "is expected". */
const planned = words(
  'due scheduled slated expected anticipated planned poised likely projected forecast supposed required deadline upcoming',
);
/** Words that look ahead before "to": "plans to", "set to". */
const plans = words(
  'set going want wants seek seeks plan plans planning intend intends hope hopes aim aims expect expects propose proposes ready',
);
/** Verbs of the timetable, which stand in the present for what is to come. */
const schedules = words(
  'begins starts opens closes ends expires meets convenes votes launches returns faces lapses applies',
);
const scheduleStems = words('begin start open close end expire meet vote apply lapse');
const scheduleStarts = words('takes take comes come goes go moves move');
const scheduleEnds = words('effect office charge into over before the in to');
const pasts = words(
  'was were had did been said told says wrote found made took came went gave got saw held led won lost met sent built bought sold paid put cut hit fell rose grew began became brought knew kept left ran set showed spoke stood struck thought drew drove broke chose sought spent taught withdrew',
);
/** Words that end in -ed and say nothing of time. */
const timeless = words(
  'need speed seed feed indeed hundred united proceed exceed succeed unprecedented limited related based called advanced alleged sacred wicked linked used',
);
/** What may stand between a modal and its verb. */
const between = words('not t also only first then still soon be been have');
const clauseWords = words('which who but while after before when whose');
const clauseMark = /[;:()“”"]|,\s(?=\p{Lu})/u;

/** The signal nearest before a date in its clause; else the first one after it; else the nearest in any clause before. */
export function directionAt(
  { text, tokens }: ExtractContext,
  sentence: Sentence,
  start: number,
  end: number,
): Direction {
  const { keys, starts, ends } = tokens;
  const first = tokenAt(starts, start);
  const lead = keys[first - 1] === 'on' || keys[first - 1] === 'the' ? first - 2 : first - 1;
  if (/^(?:until|till|due|effective)$/u.test(keys[lead] ?? '')) return 'future';
  if (keys[lead] === 'than' && keys[lead - 1] === 'later') return 'future';
  let farther: Direction = null;
  let sameClause = true;
  for (let i = first - 1; i > first - 28 && (starts[i] ?? -1) >= sentence.start; i--) {
    if (clauseWords.has(keys[i] as string) || clauseMark.test(text.slice(ends[i], starts[i + 1])))
      sameClause = false;
    farther = signalAt(keys, i);
    if (farther && sameClause) return farther;
    if (farther) break;
  }
  for (let i = tokenAt(starts, end); i < first + 20 && (ends[i] ?? Infinity) <= sentence.end; i++) {
    const signal = signalAt(keys, i);
    if (signal) return signal;
  }
  return /^(?:by|starting|beginning)$/u.test(keys[lead] ?? '') ? 'future' : farther;
}

function signalAt(keys: readonly string[], i: number): Direction {
  const word = keys[i] as string;
  const next = keys[i + 1] ?? '';
  // "has been scheduled" and "was set to" look ahead, whatever form they have.
  if (pasts.has(word) && (planned.has(next) || (plans.has(next) && keys[i + 2] === 'to')))
    return 'future';
  if (modals.has(word) || planned.has(word) || schedules.has(word)) return 'future';
  if (word === 'won' && next === 't') return 'future';
  if (plans.has(word) && next === 'to') return 'future';
  if (/^(?:is|are|was|were)$/u.test(word) && next === 'to') return 'future';
  if (scheduleStems.has(word) && /^(?:on|in|at|from)$/u.test(next)) return 'future';
  if (scheduleStarts.has(word) && scheduleEnds.has(next)) return 'future';
  if (word === 'since' || word === 'ago' || word === 'earlier') return 'past';
  if (pasts.has(word) || (word.length > 3 && word.endsWith('ed') && !timeless.has(word)))
    return verbAt(keys, i);
  return null;
}

/** A past form is what its auxiliary makes of it: "will be signed" looks ahead, "is signed" nowhere, "was signed" back. */
function verbAt(keys: readonly string[], i: number): Direction {
  let at = i - 1;
  while (at > i - 5 && (between.has(keys[at] ?? '') || keys[at]?.endsWith('ly'))) at--;
  const auxiliary = keys[at] ?? '';
  if (modals.has(auxiliary)) return 'future';
  if (auxiliary === 'to' && keys[at + 1] === 'be') return 'future';
  return /^(?:is|are|am|being)$/u.test(auxiliary) ? null : 'past';
}
