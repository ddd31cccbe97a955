/** One plain sentence for a verdict, naming who stands apart. */
import type { Reading } from '../../model.ts';
import { relateReadings } from '../values/relate-readings.ts';
import type { Judgement } from '../verdicts/judge-readings.ts';
import { sayList, sayNumber, sayQuote } from './say-list.ts';

/** Names an article as a reader knows it: by its outlet. */
export type OutletOf = (article: string) => string;

/** The verdict in a sentence; `articles` are all that answer, `copies` those of them that carry another's text. */
export function explainVerdict(
  judgement: Judgement,
  readings: readonly Reading[],
  outletOf: OutletOf,
  copies: readonly string[],
): string {
  const superseded = readings.find((reading) => reading.superseded);
  const correction = superseded ? sayCorrection(superseded, readings, judgement, outletOf) : '';
  return `${sayVerdict(judgement, readings, outletOf, copies)}${correction}`;
}

function sayVerdict(
  judgement: Judgement,
  readings: readonly Reading[],
  outletOf: OutletOf,
  copies: readonly string[],
): string {
  const { verdict, common, compared, pair } = judgement;
  const outlets = (articles: readonly string[]) => [...new Set(articles.map(outletOf))];
  if (verdict === 'single' || !pair) {
    const copied = copies.length ? `; ${sayList(outlets(copies))} carries the same text` : '';
    return `Only ${outletOf(common.article)} says so: ${sayQuote(common.quote)}${copied}.`;
  }
  const apart = compared.filter((one) => one.relation.kind === verdict);
  const alike = [common.article].concat(
    compared.filter((one) => one.relation.kind === 'agree').map((one) => one.article),
  );
  if (verdict === 'agree') return sayAgreement(judgement, outlets(alike));
  // Where all are compatible with the common answer, two others stand against each other.
  const sides = apart.length
    ? apart
    : [{ article: pair.b.article, reading: pair.b, relation: pair.relation }];
  const main = apart.length ? common : pair.a;
  const many = apart.length
    ? outlets(alike)
    : outlets(
        readings
          .filter((one) => !one.superseded && relateReadings(one, main).kind === 'agree')
          .map((one) => one.article),
      );
  const other = [...Map.groupBy(sides, ({ reading }) => sayAnswer(reading))].map(
    ([answer, same]) => {
      const who = outlets(same.map(({ article }) => article));
      return `${sayList(who)} ${who.length > 1 ? 'say' : 'says'} ${answer}`;
    },
  );
  const because = sides[0]?.relation.because ?? pair.relation.because;
  const says = many.length > 1 ? 'say' : 'says';
  const against = `${sayList(many)} ${says} ${sayAnswer(main)}`;
  const separator = verdict === 'conflict' ? ', but ' : '; ';
  return `${sayList(other)}${separator}${against}: ${because}.`;
}

/** The words themselves; of an office, the office, because the words tell much else. */
function sayAnswer({ quote, value }: Reading): string {
  return value.type === 'claim' && value.claim.kind === 'role'
    ? `the office is ${value.claim.value}`
    : sayQuote(quote);
}

function sayAgreement({ common, compared }: Judgement, outlets: readonly string[]): string {
  const other = compared.find((one) => plain(one.reading.quote) !== plain(common.quote));
  const who = outlets.length === 2 ? sayList(outlets) : `All ${sayNumber(outlets.length)} outlets`;
  if (!other) return `${who} say ${sayQuote(common.quote)}.`;
  const both = `${sayQuote(common.quote)} and ${sayQuote(other.reading.quote)}`;
  return `${who} agree: ${both} (${other.relation.because}).`;
}

/** What the outlet itself says now; where it says nothing more, what most say. */
function sayCorrection(
  old: Reading,
  readings: readonly Reading[],
  { common }: Judgement,
  outletOf: OutletOf,
): string {
  const outlet = outletOf(old.article);
  const now = readings.filter((one) => !one.superseded && outletOf(one.article) === outlet);
  const current = now.find((one) => one.article !== old.article || one.start > old.start) ?? now[0];
  return ` ${outlet} first said ${sayQuote(old.quote)} and corrected it to ${sayQuote((current ?? common).quote)}.`;
}

function plain(quote: string): string {
  return quote.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ');
}
