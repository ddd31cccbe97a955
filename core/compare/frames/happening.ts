/** Of which kind the happening is that a date ends or begins, by verb or noun alike: "expires", "runs to", "the term is until". */
import { conceptOf } from './concepts.ts';
import { dutyUntil } from './duty-until.ts';

/**
 * Kinds that a law, a licence, a deal or a case has once each, as far as one story goes, with the words right before
 * their date. A licence that "runs to" a day and one whose "term is until" it share no other word.
 */
const kinds: readonly (readonly [kind: string, before: RegExp])[] = [
  [
    'claim',
    /\b(?:claims? (?:(?:is|are|must be|may be|can be|have to be) )?(?:due|filed|submitted|made|by|until|in)|to (?:file|submit|make|lodge) (?:an? |their )?claims?|(?:wants?|seeks?|expects?) (?:\p{L}+ )?(?:money|payment|compensation|a share)\b[^.;]{0,20} must (?:report|register|apply|file|come forward))\b[^.;]{0,20}$/iu,
  ],
  [
    'claim',
    /\b(?:deadline|last day) (?:for|to) (?:filing |file |submit |submitting |making )?claims?\b[^.;]{0,20}$/iu,
  ],
  [
    'expiry',
    /\b(?:expires?|expired|expiring|lapses?|lapsing|runs? out|runs? (?:to|until|till|through)|(?:is|remains|stays|are) (?:valid|good) (?:to|until|till|through)|(?:terms?|validity|duration) (?:(?:is|are|lasts?|runs?|ends?) )?(?:to|until|till|through|on)|expiry(?: date)?(?: is)?|(?:moratorium|freeze|suspension|ban|contract|licen[cs]e|deal|agreement|exemption|pilot|lease) (?:is to |will )?ends?(?: on)?)\b[^.,;:]{0,15}$/iu,
  ],
  [
    'effect',
    /\b(?:(?:takes?|took|taking|go(?:es)? into|comes? into|came into|enters? into|entered into|be in|is in|are in) (?:effect|force)|effective|appl(?:y|ies)(?: to [^.,;:]{1,30})? (?:from|as of|since|starting|beginning)|bites?|kicks? in|in force|(?:is|are|be|been|becomes?|became) (?:valid|binding|mandatory|compulsory|obligatory|law) (?:from|on|in|since|as of)|start of (?:mandatory|compulsory) \p{L}+:?|with effect|effective date|(?:right|duty|obligation|requirement|ban|rule|law|act|article|provision)s? (?:only |first )?(?:begins?|starts?)(?: only)?|it all (?:starts|begins))\b[^.,;:]{0,15}$/iu,
  ],
  ['effect', /\b(?:must|shall|have to|need to),? (?:from|beginning|starting|as of)(?: on)?\s*$/iu],
  [
    'veto',
    /\b(?:veto(?:ed|es)?|(?:returned|sent back) [^.;:]{0,20}without (?:\p{L}+ )?signature)\b[^.,;:]{0,30}$/iu,
  ],
  [
    'payment',
    /\b(?:instal?ments?|payments?|tranches?)\b[^.;:]{0,20}\b(?:due|payable|made|paid|owed)\b[^.,;:]{0,12}$/iu,
  ],
  [
    'ballot',
    /\b(?:(?:voters|citizens|members) (?:will |are to )?(?:decide|vote)|go to the polls|(?:referendum|plebiscite|ballot|election)(?: (?:is|was|will be|takes? place|set|scheduled|due|held|to be held)){0,3})(?: on| for| in)?\s*$/iu,
  ],
  [
    'talks',
    /\b(?:(?:talks|negotiations) (?:will |are to )?(?:resume|continue|begin|start|open)s?|(?:return|come back|go back)s? to the (?:negotiating )?table|(?:next|new) round(?: of (?:talks|negotiations))?(?: (?:is|begins|starts|opens|will be|takes place|set for))?)(?: on| for| in)?\s*$/iu,
  ],
  [
    'resignation',
    /\b(?:resigned|resigns|resignation|stepped down|steps down|quit|left office)\b[^.,;:]{0,25}$/iu,
  ],
  [
    'submission',
    /\b(?:submissions|entries|applications|bids|tenders|nominations)\b[^.;:]{0,40}\b(?:by|until|till|before|closes?|close on|due|due by|through)\s*$/iu,
  ],
  [
    'taking office',
    /\b(?:takes? (?:office|over|up (?:the|her|his|their) (?:post|job|role))|(?:begins?|starts?) (?:in )?(?:the|her|his) (?:new )?(?:post|job|role|term)|(?:is|be) sworn in|assumes? office)(?: on| in)?\s*$/iu,
  ],
  [
    'new hearing',
    /\b(?:hearing|trial)\b[^.;:]{0,15} (?:put off|postponed|moved|adjourned|delayed|rescheduled|pushed back)(?: until| to| till)\s*$/iu,
  ],
  [
    'outage',
    /\b(?:(?:outage|strike|walkout|blackout) (?:began|started|begins|starts|opens)|walked out|walked off (?:the job|their jobs)|stopped work|laid down (?:their )?tools|downed tools|went on strike)(?: on| in)?\s*$/iu,
  ],
  ['appeal', /\b(?:appeal|leave)\b[^.;:]{0,50}\b(?:until|till|by|before|no later than)\s*$/iu],
  [
    'answer',
    /\b(?:answer|respond|reply|hand over|produce|turn over)\b[^.;:]{0,60}\b(?:until|till|by|before|no later than)\s*$/iu,
  ],
  [
    'compliance',
    /\b(?:compl(?:y|ied|ies|iance|iant)|conform|in line|brought into line)\b[^.;:]{0,40}\b(?:until|till|by|before|from|as of|no later than|(?:is|are) due)(?: on| in)?\s*$/iu,
  ],
  [
    'use',
    /\b(?:(?:been |be |is |was )?(?:in use|used|in operation|deployed|let loose|running|live)(?: [^.,;:]{1,25})?(?: since| from)|(?:went|goes|gone|going|go) (?:live|into (?:use|operation|service))(?: [^.,;:]{1,25})?(?: in| on| from)?|(?:been|was|were) (?:introduced|rolled out|switched on|turned on|installed)(?: [^.,;:]{1,25})?(?: in| on)?|(?:introduced|rolled out|switched on|installed)(?: in| on))\s*$/iu,
  ],
  [
    'announcement',
    /\b(?:announced|unveiled|made public|disclosed|revealed)(?: (?:it|them|the (?:deal|plan|plans|offer|purchase|merger|acquisition|takeover|agreement)))?(?: on| in)?\s*$/iu,
  ],
  [
    'notification',
    /\b(?:notified|reported|told|informed|alerted)(?: (?:it|this|the (?:breach|leak|incident|attack|failure|fault|matter|problem|loss))(?: to)?)?(?: (?:the|its) (?:\p{L}+ ){0,3}\p{L}+)?(?: of (?:it|the (?:breach|leak|incident|attack|fault|loss)))?(?: on)\s*$/iu,
  ],
  [
    'shutting out',
    /\b(?:(?:blocked|suspended|banned|disabled|deactivated|terminated)(?: (?:the|these|those|all|their|its) (?:\p{L}+ )?(?:accounts?|users?))?|(?:shut|locked|kicked|threw) (?:\p{L}+ ){1,3}out|cut (?:\p{L}+ ){1,3}off|pulled the plug|closed (?:the|these|those|all|their) accounts)(?: on)?\s*$/iu,
  ],
  [
    'dismissal',
    /\b(?:dismissed|fired|sacked|laid off|let go|lost (?:their|his|her) jobs?|sent home)\b[^.,;:]{0,40}$/iu,
  ],
  [
    'hearing',
    /\b(?:hears? (?:it|them|the (?:case|motion|request|matter|arguments?))|(?:hearing|trial)(?: (?:is|was|has been))?(?: (?:set|scheduled|due|fixed|listed))?(?: to (?:begin|open|start))?(?: for| on)?)\s*(?:on |for )?$/iu,
  ],
  [
    'filing',
    /\b(?:sued|filed (?:\p{L}+ )?(?:suit|lawsuit|complaint|case|claim|petition)|(?:suit|lawsuit|complaint|case|proceedings|petition)[^.;:]{0,25} (?:filed|issued|lodged|brought))\b[^.,;:]{0,25}$/iu,
  ],
  [
    'service',
    /\b(?:in service|production(?: (?:begins?|starts?|is (?:promised|planned|due)(?: for)?|(?:is|was) to (?:begin|start)|in|from|will (?:begin|start)))|(?:begin|begins|began|start|starts|started) (?:production|operations?|operating|making \p{L}+)|(?:turn out|make|produce) [^.;:]{3,40} from|first \p{L}+ (?:shall|will|is to|are to|should|would) (?:leave|roll off|come off|ship|be (?:made|shipped|delivered))|first \p{L}+ (?:of [^.;:]{3,30} )?(?:is|are) due|(?:go|goes|come|comes) (?:on the grid|on ?line|into (?:service|operation))|first power|(?:be|become|becomes) operational|in operation|up and running)\b[^.,;:]{0,25}$/iu,
  ],
];

/** "Until May 5 to file a claim" */
const after: readonly (readonly [kind: string, after: RegExp])[] = [
  ['claim', /^,? to (?:file|submit|make|lodge) (?:an? |their )?claims?\b/iu],
  [
    'appeal',
    /^,? to (?:appeal|seek leave|ask for (?:leave|permission)|apply for (?:leave|permission)|go to the Court of Appeal)\b/iu,
  ],
  ['compliance', /^,? to (?:comply|conform|fall into line)\b/iu],
  [
    'answer',
    /^,? to (?:answer|respond|reply|hand (?:\p{L}+ )?over|turn (?:\p{L}+ )?over|produce|provide|deliver)\b/iu,
  ],
];

/** "From May 5, operators must" */
const fromHere = /\bfrom\s*$/iu;
const duty =
  /^,? (?:[\p{L}’'-]+ ){1,6}(?:must|will have to|have to|has to|need to|will need to|may|shall|are (?:barred|forbidden|required|obliged))\b/iu;

/** "The service began on May 5 to require a licence" */
const began = /\b(?:began|begun|started|begins|starts)(?: on| in)?\s*$/iu;
const requiring = /^,? (?:to require|requiring|to enforce|enforcing|to demand|demanding)\b/iu;

function isBegun(before: string, behind: string): boolean {
  return (
    (fromHere.test(before) && duty.test(behind)) || (began.test(before) && requiring.test(behind))
  );
}

/** What such a happening befalls, by the noun before it; of two different things it is no one question. */
const thing =
  /\b(?:licen[cs]e|permit|lease|contract|deal|agreement|exemption|ban|moratorium|freeze|suspension|order|law|act|bill|statute|rules?|regulation|name|tariffs?|patent|mandate|subsidy|grant)\b/giu;

/** How far before a date its happening may stand, in characters. */
const farthest = 90;

export interface Happening {
  kind: string;
  /** Notion of what it befalls; null where that is not said. */
  thing: string | null;
}

/** The kind of happening that the words right before or after a date name; null where they name none of these. */
export function happeningOf(before: string, behind: string): Happening | null {
  const near = before.slice(-farthest);
  const kind =
    kinds.find(([, pattern]) => pattern.test(near))?.[0] ??
    after.find(([, pattern]) => pattern.test(behind.slice(0, farthest)))?.[0] ??
    (isBegun(near, behind.slice(0, farthest)) ? 'effect' : dutyUntil(near, behind));
  if (!kind) return null;
  const named = [...near.matchAll(thing)].at(-1)?.[0].toLowerCase();
  return { kind, thing: named === undefined ? null : conceptOf(named) };
}

/** What a story may have several of: suits, hearings, parts of a plant, instalments. */
const repeatable = new Set([
  'hearing',
  'filing',
  'service',
  'payment',
  'talks',
  'resignation',
  'outage',
  'use',
  'announcement',
  'notification',
  'shutting out',
]);

/** How much it tells that two dates are of one happening, from 0 to 1. */
export function oneness(a: Happening | null, b: Happening | null): number {
  if (!areOneHappening(a, b)) return 0;
  return repeatable.has(a?.kind ?? '') ? 0.5 : 1;
}

/** True where two dates are told of happenings of which both kinds are well known, and not the same. */
export function areOtherHappenings(a: readonly Happening[], b: readonly Happening[]): boolean {
  const [x, y] = [a, b].map((all) => new Set(all.map(({ kind }) => kind))) as [
    Set<string>,
    Set<string>,
  ];
  const isKnown = (kind: string) => !kind.startsWith('to ');
  const areKnown = x.size > 0 && y.size > 0 && [...x, ...y].every(isKnown);
  return areKnown && ![...x].some((kind) => y.has(kind));
}

/** True where two dates are told of one kind of happening, and not of two things. */
function areOneHappening(a: Happening | null, b: Happening | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return false;
  return a.thing === null || b.thing === null || a.thing === b.thing;
}
