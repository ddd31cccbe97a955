/** Common nouns by what a name beside them is. */
import { words } from '../words/words.ts';
import type { Kind } from './surroundings.ts';

export const personRoles = words(`
critic analyst officer economist lawyer spokesman spokeswoman spokesperson lawmaker senator minister professor researcher scientist
engineer founder cofounder executive director president chairman chairwoman chief secretary governor mayor judge attorney author actor
actress singer writer journalist reporter activist campaigner resident mother father widow son daughter brother sister partner colleague
student teacher farmer victim plaintiff witness expert historian philosopher physicist mathematician commissioner critic lobbyist
candidate leader rector dean provost principal headteacher headmaster headmistress pastor priest imam driver electrician foreman supervisor
coordinator organiser organizer translator moderator nurse physician surgeon clerk registrar treasurer instructor lecturer volunteer pensioner
adviser advisor aide envoy diplomat negotiator mediator architect designer programmer coach chef shopkeeper veteran chairperson
`);
export const companyNouns = words(`
company firm startup start group vendor supplier developer maker lab laboratory retailer bank brokerage insurer carrier airline publisher
vendor collective ngo coalition initiative newspaper outlet site website agency broker platform operator conglomerate giant chipmaker automaker carmaker bookseller charity
nonprofit thinktank organisation organization tank body union association alliance foundation institute consultancy contractor manufacturer network magazine blog unit subsidiary rival
daily weekly tabloid newswire federation confederation society syndicate cooperative competitor shipbuilder brewer grocer miner refiner utility bourse exchange lender tracker pollster aggregator
`);
/** Firms by those who work in them: "the bakery's auditors, Harrow Lint". */
export const firmPlurals = words(
  `solicitors lawyers attorneys accountants auditors brokers consultants publishers bankers`,
);
export const modelNouns = words(
  `model models assistant chatbot bot robot llm llms companion mannequin tutor avatar`,
);
export const placeNouns = words(`
city town village suburb district region province county area port island capital north south east west
mountain mountains hills valley river lake estuary peninsula forest plateau townland hamlet neighbourhood neighborhood
`);
/** What runs on a computer, and goes by a name. */
export const programs = words(
  `tool program programme system software algorithm app application chatbot model bot robot assistant product`,
);
/** Small words behind a noun that is said of a name. */
export const links = words('of for in at that which who whose on from with to based');

/** What a common noun says that its name is. */
export function kindOf(noun = ''): Kind | null {
  if (personRoles.has(noun)) return 'person';
  if (companyNouns.has(noun)) return 'organization';
  if (modelNouns.has(noun)) return 'model';
  return placeNouns.has(noun) ? 'place' : null;
}
