/** Where a report says that it comes from. */
import type { Attribution, EntityMention, Span } from '../../model.ts';
import { letters } from '../../text/letters.ts';
import type { ExtractContext } from '../context.ts';
import type { AttributionCue } from './cue.ts';
import { accordingTo, reportIn } from './cues/according-to.ts';
import {
  aloneCredit,
  bracketedAgency,
  bracketedCredit,
  byline,
  contributed,
  dashedCredit,
  dateline,
  lastLine,
  namedDateline,
  signOff,
  wireTag,
  withInputs,
} from './cues/credit-line.ts';
import { brokeStory, outletReported, outletSaid, outletsReport } from './cues/outlet-reported.ts';
import { outletTells } from './cues/outlet-tells.ts';
import { asReports, firstReportedBy, reportedBy } from './cues/reported-by.ts';
import { seenBy } from './cues/seen-by.ts';
import { gaveOutlet, saidTo, told, toldInitials, toOutlet } from './cues/told.ts';
import { findDocuments } from './documents.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { ownNames } from './own-names.ts';
import { findReutersSignOff } from './reuters-sign-off.ts';

/** The first that fits gives its name to the attribution, so the plainest come first. */
export const attributionCues: readonly AttributionCue[] = [
  wireTag,
  dateline,
  namedDateline,
  bracketedAgency,
  byline,
  lastLine,
  withInputs,
  firstReportedBy,
  reportedBy,
  asReports,
  seenBy,
  told,
  toldInitials,
  saidTo,
  gaveOutlet,
  toOutlet,
  accordingTo,
  reportIn,
  signOff,
  dashedCredit,
  aloneCredit,
  bracketedCredit,
  contributed,
  brokeStory,
  outletReported,
  outletSaid,
  outletTells,
  outletsReport,
];

const wires = new Set(
  [
    wireTag,
    dateline,
    namedDateline,
    bracketedAgency,
    byline,
    lastLine,
    withInputs,
    signOff,
    dashedCredit,
    contributed,
  ].map(({ name }) => name),
);
const reach = 120;
const letter = /[\p{L}\p{N}]/u;
const shortReach = 24;
const longestList = 8;
/** The last word or sign of every cue that stands before a name, by which a closer look can be spared. */
const ending =
  /(?:^|\n|[([:|,/'’\u2012-\u2015-]s? ?|\b(?:to|and|for|as|per|via|through|by|in|from|on|of|with|at|an?|sent|gave|handed|e-?mailed|offered|showed|told|tells?|telling|informs|reports|reported|writes|wrote|said|says|tip|h\/t|announced|noted|stated|informed|instructed|advised|cit(?:ing|es|ed)|quoting|agency|newswire|service|newspaper|paper|daily|weekly|tabloid|magazine|broadcaster|station|channel|network|affiliate|newsroom|site|website|outlet|portal|publication|blog|newsletter|podcast|radio|television|tv|media|programme|program|portal|wire|both) @?)(?:[Tt]he )?$/i;
/** Words that give credit for a picture and not for the report. */
const pictureCredit = new RegExp(
  `\\b(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic|video(?= (?:by|from|via|credit)\\b|:)|courtesy|getty|handout)\\b(?:(?! (?:is|are|was|were|has|have|had|been|that|which|told|seen|shared|showed?|shows|obtained|reviewed|verified|published|reported|analy[sz]ed|according)\\b)[^\\n.]){0,40}$|(?:/|(?-i:[${letters}]){2,21} )(?-i:[${letters} ]){1,20} via $`,
  'i',
);
const joint = /^(?:,|,? and|,? or|\/|,? as well as) ?(?:[Tt]he )?$/u;
/** "Jane Roe of the Harbor Times said" quotes a person. */
const memberBefore = / (?:of|for) (?:the )?$/i;
/** "Denied a report by", "dismissed the": what follows is no source. */
const disownedBefore =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed)|contradict(?:s|ed)|rebut(?:s|ted)) (?:(?:an?|the|that|this|as false|claims?|last week['’]s|[a-z]{3,9}day['’]s) )?(?:(?:earlier |recent |media |press )?(?:reports?|story|article|claims?) (?:(?:by|in|from|on) (?:the )?)?)?$/i;
/** "Withdrew its story", "report … was retracted", "report is false". */
const disownedAfter =
  /^,? (?:(?:has |had |later |since |then |on [a-z]{6,9} ){0,2}(?:withdr(?:ew|awn)|retracted|pulled|took down|apologi[sz]ed) |(?:['’]s? )?(?:report|story|article|claim)\b(?! that\b[^.;\n]{0,80}(?:withdrawn|retracted))[^.;\n]{0,80} (?:is|was|were|has been|had been|as|called) ["“]?(?:false|untrue|wrong|incorrect|inaccurate|fabricated|baseless|withdrawn|retracted)\b)/i;
/** "A report in the Gazette that it was sold is false", with what stands before the name. */
const disownedReport = /\b(?:report|story|article|claim)s? (?:by|in|from|on) (?:the )?$/i;
const disownedReportAfter =
  /^(?: on [a-z]{6,9})?(?: that [^.;\n]{1,80})? (?:is|was|has been) ["“]?(?:false|untrue|incorrect|inaccurate|fabricated|baseless|withdrawn|retracted)\b/i;
const partyBefore =
  /\b(?:(?:law)?suit|complaint|case|claim|deal|agreement|partnership|licence|license) (?:brought |filed |signed )?(?:by|from|of|with|against|between) (?:the )?$/u;
const partyAfter =
  /^(?:['’]s? (?:\p{L}{1,20} )?(?:lawsuit|suit|complaint|lawyers|copyright|licensing)\b|,? (?:which |who )?(?:has |have |had )?(?:sued|sues|is suing)\b| (?:has|had) settled\b| (?:said|says|announced|confirmed) (?:(?:on \p{L}{1,20}|today|yesterday) )?that it (?:has |had |will |would )?settled? (?:its|the|an?) (?:\p{L}{1,20} )?(?:case|suit|claim|lawsuit)\b| v\.? )/u;
/** What the outlet is, said behind its name: "the Tagus business daily". */
const apposed =
  /^(?: \(\p{Lu}{2,6}\)|, (?:an?|the) (?:[\p{L}’'-]{1,16} ){0,4}(?:newspaper|daily|weekly|magazine|broadcaster|newswire|agency|news (?:site|website|outlet))(?: [\p{L}’'-]{1,16}){0,3},(?= )| (?:(?:news|business|financial|state|public) )?(?:newswire|agency|service|newspaper|daily|weekly|magazine|broadcaster|network|website|podcast|programme)\b)/u;
const pictureAfter =
  /^(?:\/[\p{Lu}]|(?: via)? Getty|,? (?:file )?photo\b| Photo\b| Images\b| Pictures\b)/u;

/** Outlets, agencies and primary documents that a report names as its source, in order; never the article's own outlet. */
export function findAttributions(
  context: ExtractContext,
  entities: readonly EntityMention[],
): Attribution[] {
  const { text } = context;
  const isOwn = ownNames(context.outlet);
  const lists = joinLists(text, findOutletNames(context, entities));
  const read = lists.flatMap((list) =>
    list.flatMap((name) => {
      const attribution = isOwn(name.name) ? null : readName(text, name, list);
      return attribution ?? [];
    }),
  );
  const cited = new Set(read.map(({ name }) => name));
  const parties = new Set(
    lists
      .flat()
      .filter((name) => cited.has(name.name) && isParty(text, name))
      .map(({ name }) => name),
  );
  const found = read.filter(
    ({ name, kind, start }) =>
      !parties.has(name) && (kind === 'wire' || !isFurniture(context, start)),
  );
  return [...found, ...findDocuments(context), ...findReutersSignOff(context)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Where a text relies on an outlet of this name, whatever the name looks like. */
export function findAttributionsTo(outlet: string, text: string): Attribution[] {
  const found: Attribution[] = [];
  for (let at = text.indexOf(outlet); at >= 0; at = text.indexOf(outlet, at + outlet.length)) {
    const end = at + outlet.length;
    if (letter.test(text.charAt(at - 1)) || letter.test(text.charAt(end))) continue;
    const name: OutletName = {
      start: at,
      end,
      quote: outlet,
      name: outlet,
      evidence: 2,
      agency: false,
    };
    const attribution = readName(text, name, [name]);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** "Reuters, AFP and the Harbor Times": what stands before the first or after the last holds for all. */
function joinLists(text: string, names: readonly OutletName[]): OutletName[][] {
  const lists: OutletName[][] = [];
  let last: OutletName | null = null;
  for (const name of names) {
    // "TNP, the Tarn news agency" is one.
    if (last !== null && isSaidAgain(text, last, name)) continue;
    const joins = last !== null && joint.test(text.slice(last.end, name.start));
    const list = lists.at(-1);
    if (joins && list && list.length < longestList) list.push(name);
    else lists.push([name]);
    last = name;
  }
  return lists;
}

const isSaidAgain = (text: string, last: OutletName, { start, end }: OutletName): boolean =>
  /^, (?:the|an?) $/u.test(text.slice(last.end, start)) &&
  /^ (?:news agency|newspaper|news site|broadcaster|news service)\b/u.test(
    text.slice(end, end + 16),
  );

function readName(text: string, name: OutletName, list: readonly OutletName[]): Attribution | null {
  const first = list[0]?.start ?? name.start;
  const lastName = list.at(-1)?.end ?? name.end;
  const last = lastName + (apposed.exec(text.slice(lastName, lastName + reach))?.[0].length ?? 0);
  const before = text.slice(Math.max(0, first - reach), first);
  const after = text.slice(last, last + reach);
  const isLed = ending.test(before.slice(-shortReach));
  for (const cue of attributionCues) {
    if (cue.trust + name.evidence < 3 || (cue.before && !isLed)) continue;
    const lead = cue.before?.exec(before);
    const tail = cue.after?.exec(after);
    if (lead === null || tail === null) continue;
    if ((cue === outletSaid || cue === outletTells) && memberBefore.test(before)) continue;
    if (isDisowned(before, after)) return null;
    // "It copied 40 images, AFP reported": a verb makes a source of it.
    const verb = tail && letter.test(tail[0]);
    if ((!verb && pictureCredit.test(before)) || pictureAfter.test(after)) return null;
    const start = lead ? first - leadOf(lead).length : name.start;
    const end = tail ? last + tail[0].trimEnd().length : name.end;
    return {
      start,
      end,
      quote: text.slice(start, end),
      kind: wires.has(cue.name) ? 'wire' : 'outlet',
      name: name.name,
      rule: cue.name,
    };
  }
  return null;
}

/** Whether a report is named only to be taken back or denied. */
function isDisowned(before: string, after: string): boolean {
  return (
    disownedBefore.test(before) ||
    disownedAfter.test(after) ||
    (disownedReport.test(before) && disownedReportAfter.test(after))
  );
}

/** Whether the outlet is a party to the news told, so that "said" is its own statement and no report. */
function isParty(text: string, { start, end }: OutletName): boolean {
  return (
    partyBefore.test(text.slice(Math.max(0, start - reach), start)) ||
    partyAfter.test(text.slice(end, end + reach))
  );
}

/** The words of a match that belong to the quote. */
function leadOf(match: RegExpExecArray): string {
  const from = match.groups?.from;
  return (from === undefined ? match[0] : match[0].slice(match[0].lastIndexOf(from))).trimStart();
}

/** Whether a place lies in page furniture, whose spans are in order. */
function isFurniture({ furniture }: ExtractContext, at: number): boolean {
  let low = 0;
  let high = furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furniture[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  const span = furniture[low];
  return span !== undefined && span.start <= at;
}
