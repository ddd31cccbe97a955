/** Where a report says that it comes from. */
import type { Attribution, EntityMention } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import type { AttributionCue } from './cue.ts';
import { accordingTo } from './cues/according-to.ts';
import { bracketedAgency, contributed, signOff, wireTag } from './cues/credit-line.ts';
import { outletReported, outletSaid, outletsReport } from './cues/outlet-reported.ts';
import { firstReportedBy, reportedBy } from './cues/reported-by.ts';
import { seenBy } from './cues/seen-by.ts';
import { told } from './cues/told.ts';
import { findDocuments } from './documents.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';

/** The first that fits gives its name to the attribution, so the plainest come first. */
export const attributionCues: readonly AttributionCue[] = [
  wireTag,
  bracketedAgency,
  firstReportedBy,
  reportedBy,
  seenBy,
  told,
  accordingTo,
  signOff,
  contributed,
  outletReported,
  outletSaid,
  outletsReport,
];

const wires = new Set([wireTag.name, bracketedAgency.name, signOff.name, contributed.name]);
const reach = 120;
/** Words that give credit for a picture and not for the report. */
const pictureCredit =
  /\b(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic|video|courtesy|getty|handout|file)\b[^\n.]{0,40}$|\bvia $/iu;
const pictureAfter =
  /^(?:\/[\p{Lu}]|(?: via)? Getty|,? (?:file )?photo\b| Photo\b| Images\b| Pictures\b)/u;

/** Outlets, agencies and primary documents that a report names as its source, in order; never the article's own outlet. */
export function findAttributions(
  context: ExtractContext,
  entities: readonly EntityMention[],
): Attribution[] {
  const own = plain(context.outlet);
  const names = findOutletNames(context, entities);
  const found = names.flatMap((name, i) => {
    if (plain(name.name) === own || isFurniture(context, name)) return [];
    return readName(context.text, name, names[i + 1]) ?? [];
  });
  return [...found, ...findDocuments(context)].sort((a, b) => a.start - b.start);
}

function readName(
  text: string,
  name: OutletName,
  next: OutletName | undefined,
): Attribution | null {
  const before = text.slice(Math.max(0, name.start - reach), name.start);
  // "Reuters and Bloomberg reported": what follows the second name belongs to the first as well.
  const joined =
    next && /^,? (?:and|or) (?:the )?$|^, (?:the )?$/u.test(text.slice(name.end, next.start))
      ? next.end
      : name.end;
  const after = text.slice(joined, joined + reach);
  if (pictureCredit.test(before) || pictureAfter.test(after)) return null;
  for (const cue of attributionCues) {
    if (cue.trust + name.evidence < 3) continue;
    const lead = cue.before?.exec(before);
    const tail = cue.after?.exec(after);
    if (lead === null || tail === null) continue;
    const start = lead ? name.start - leadOf(lead).length : name.start;
    const end = tail ? joined + tail[0].trimEnd().length : name.end;
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

/** The words of a match that belong to the quote. */
function leadOf(match: RegExpExecArray): string {
  const from = match.groups?.from;
  return (from === undefined ? match[0] : match[0].slice(match[0].lastIndexOf(from))).trimStart();
}

function isFurniture({ furniture }: ExtractContext, { start }: OutletName): boolean {
  return furniture.some((span) => span.start <= start && start < span.end);
}

/** For comparing names: no case, no punctuation, no leading "the". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
