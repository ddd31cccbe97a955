/** What kind of happening a date dates: a hearing, a signature, a deadline. */
import { conceptOf } from './concepts.ts';

const happenings = new Set(
  `hearing trial deadline vote approve sign publish launch announce effect end begin ban meeting ruling settlement
  file letter investigation attack campaign arrest charge sentence delay resign appoint election acquire merge raise
  report survey order freeze suspend start open close inaugurate office reject veto sue accuse testify rename found
  ship deliver recall fine pay expire renew apply proposal bill sell fall rise shut restrict issue release adopt pass
  introduce meet speak visit die kill crash breach outage strike protest`
    .trim()
    .split(/\s+/u)
    .map(conceptOf),
);

/** Weight below which a word is too far from its date to say what it dates. */
const near = 0.35;

/** The notion nearest to the date that names a happening; null where there is none near. */
export function eventHead(terms: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = near;
  for (const [concept, weight] of terms)
    if (weight > most && happenings.has(concept)) [best, most] = [concept, weight];
  return best;
}
