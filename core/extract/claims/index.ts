/**
 * Who holds which office, which body leads, who received or signed what, where a company sits,
 * where somebody goes, where a series of meetings goes on, who sits in which chamber or town, what a body is renamed, who is behind an attack, which body acted,
 * where something is built or held, who sued, reported, brought in a bill or bought, how somebody decided, who said what.
 *
 * The order, and why: offices before and after a name come first, as most claims are roles; a sentence about a letter then adds its recipients.
 * Each rule reads one sentence at a time and only next to a resolved name or a state's adjective: a wrong claim would make a false conflict.
 */
import type { Claim, EntityMention } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import { actingBody } from './acting-body.ts';
import { basedIn } from './based-in.ts';
import { type ClaimRule, type ClaimView, longestQuote } from './claim-rule.ts';
import { courtByKind } from './court-by-kind.ts';
import { SentenceCues } from './cues.ts';
import { dealWith } from './deal-with.ts';
import { heldIn } from './held-in.ts';
import { homeState } from './home-state.ts';
import { isOffice } from './is-office.ts';
import { judgeInCase } from './judge-in-case.ts';
import { judgeOfCourt } from './judge-of-court.ts';
import { judgeSitsIn } from './judge-sits-in.ts';
import { leadsBody } from './leads-body.ts';
import { leadsInquiry } from './leads-inquiry.ts';
import { ledBy } from './led-by.ts';
import { ledByPerson } from './led-by-person.ts';
import { letterRecipients } from './letter-recipients.ts';
import { makerOf } from './maker-of.ts';
import { memberOfChamber } from './member-of-chamber.ts';
import { mostOfAll } from './most-of-all.ts';
import { movesTo } from './moves-to.ts';
import { newName } from './new-name.ts';
import { nextMeeting } from './next-meeting.ts';
import { officeAfterName } from './office-after-name.ts';
import { opinionBy } from './opinion-by.ts';
import { outcomeOf } from './outcome-of.ts';
import { partyOf } from './party-of.ts';
import { prosecutorsIn } from './prosecutors-in.ts';
import { reportBy } from './report-by.ts';
import { saidBy } from './said-by.ts';
import { signedBy } from './signed-by.ts';
import { siteOf } from './site-of.ts';
import { sitsOnCommittee } from './sits-on-committee.ts';
import { sponsorOfBill } from './sponsor-of-bill.ts';
import { stateBehind } from './state-behind.ts';
import { succeeds } from './succeeds.ts';
import { suitBy } from './suit-by.ts';
import { titleBeforeName } from './title-before-name.ts';
import { verdictOn } from './verdict-on.ts';
import { worksFor } from './works-for.ts';

export const rules: readonly ClaimRule[] = [
  titleBeforeName,
  officeAfterName,
  isOffice,
  judgeOfCourt,
  leadsBody,
  letterRecipients,
  ledBy,
  ledByPerson,
  leadsInquiry,
  partyOf,
  memberOfChamber,
  succeeds,
  signedBy,
  basedIn,
  movesTo,
  nextMeeting,
  sitsOnCommittee,
  judgeSitsIn,
  stateBehind,
  newName,
  actingBody,
  courtByKind,
  worksFor,
  judgeInCase,
  makerOf,
  mostOfAll,
  homeState,
  sponsorOfBill,
  dealWith,
  suitBy,
  reportBy,
  opinionBy,
  verdictOn,
  outcomeOf,
  siteOf,
  heldIn,
  prosecutorsIn,
  saidBy,
];

/** Finds what people, bodies and companies are said to be or to have done, in order. */
export const findClaims = createClaimFinder(rules);

/** Tries rules in the sentences that have the words and the names that they wait for. */
export function createClaimFinder(tried: readonly ClaimRule[]) {
  /** Claims in order; a sentence without names tells something only by its words. */
  return (context: ExtractContext, entities: readonly EntityMention[]): Claim[] => {
    const { text, tokens, sentences } = context;
    const claims: Claim[] = [];
    let next = 0;
    let token = 0;
    let mentions: readonly EntityMention[] = [];
    for (const sentence of sentences) {
      const first = next;
      while (next < entities.length && (entities[next]?.start ?? 0) < sentence.end) next += 1;
      const opening = token;
      while (token < tokens.starts.length && (tokens.starts[token] as number) < sentence.end)
        token += 1;
      const before = mentions;
      mentions = entities.slice(first, next);
      const cues = new SentenceCues(tokens, opening, token);
      if (mentions.length === 0 && cues.none) continue;
      const named = mentions;
      const view: ClaimView = {
        text,
        sentence,
        mentions: named,
        before,
        cues,
        startingAt: (offset) => named.findLast(({ start }) => start === offset) ?? null,
        endingAt: (offset) => named.findLast(({ end }) => end === offset) ?? null,
      };
      const types = new Set(named.map(({ type }) => type));
      for (const { name, cue, names, find } of tried) {
        if (cue && !cues.has(cue)) continue;
        if (names && !names.every((type) => types.has(type))) continue;
        for (const claim of find(view)) {
          if (claim.end - claim.start > longestQuote) continue;
          claims.push({ ...claim, quote: text.slice(claim.start, claim.end), rule: name });
        }
      }
    }
    return claims.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}
