/** What tells that a name is a place's: prepositions, what stands at it, who is of it, the region behind it. */
import { isListedPlace } from '../listed-place.ts';
import { legalForms } from '../words/heads.ts';
import { words } from '../words/words.ts';
import { placeNouns } from './kinds.ts';
import type { Score, Surroundings } from './surroundings.ts';

const prepositions = words(`in near around outside inside across throughout`);
/** What owners hold in a firm: "a stake in Quell" is in no town. */
const holdings = words(
  'stake share shares investors investor investment confidence interest invest invested',
);
/** Who comes from a place, whatever else is said of them. */
const residents = words(`
driver widow widower mother father nurse resident teacher man woman men women girl boy couple family farmer fisherman student pensioner worker
villager people child children builder plumber cook baker dealer engineer doctor clerk retiree grandmother grandfather electrician carpenter
mechanic midwife pharmacist butcher tailor weaver potter fisher shepherd teenager native
`);
/** Whom one calls by the town alone: "a Gore woman", but "an Acme driver". */
const townsfolk = words(`
woman man girl boy couple family mother father widow widower resident residents farmer farmers teenager pensioner villagers grandmother
grandfather schoolgirl schoolboy toddler
`);
/** What stands above, along or across a river: "the ridge above the Tarn". */
const alongside = words(
  `above along across beside over down up on in near around into by upon past towards beyond of`,
);
const smallAfter = words(
  `and that which where when but or as is was were has had does do did can could will would with from to at by for until in on who after before while`,
);
/** "The mayor of Castleford", "residents of Fernhollow", "north of Leeds": what is of a place. */
const ofPlaces = words(
  `village town city suburb hamlet borough municipality parish commune island province district outskirts mayor residents people streets
  north south east west inhabitants villagers port banks shore shores harbour harbor municipality native neighbourhood neighborhood quarter
  favela station beach township townland barrio ward hills valley side edge parishioners
  `,
);
/** What stands "at" a place. */
export const sites = words(`
site sites centre centres center centers campus facility facilities plant plants depot works factory mine reactor base complex scheme park
farmers residents villagers workers herders fishermen substation farm farms camp crossing border mill quarry
turbines turbine station dam prison jail pit airport port harbour harbor bridge reinforcement reservoir smelter refinery
`);
const distance =
  /^, (?:about |some |roughly |nearly )?[\d,.]+ ?(?:km|kilomet(?:re|er)s|miles|metres) (?:away|off|from|north|south|east|west|up|down|inland)\b/u;
const town = /(?:ville|burg|burgh|borough|bridge|shire|town|stadt|abad|pur|mouth|chester|grad)$/u;

export function addPlaceSigns(score: Score, around: Surroundings): void {
  const { length, before, after, gap, doubtful, back } = around;
  const { view, find } = around.reader;
  const { mention } = around;
  if (
    prepositions.has(before) &&
    gap !== 'apostrophe' &&
    !(before === 'in' && holdings.has(back(2)))
  )
    score.place += doubtful ? 1 : 3;
  // "Ada Cole, of Spring Vale, who", "a widow from Spring Vale"
  if (before === 'of' && view.gap(mention.from - 2) === 'comma') score.place += 2;
  if (before === 'of' && ofPlaces.has(back(2))) score.place += 3;
  // "Harwell Systems of Quell, was fined"
  if (before === 'of' && length === 1 && isFirmBefore(around)) score.place += 2;
  if (before === 'from' && residents.has(back(2))) score.place += 2;
  if (isTownOf(around)) score.place += 2.5;
  if ((before === 'from' || before === 'of' || before === 'to') && gap !== 'apostrophe')
    score.place += 0.5;
  if (before === 'at' && sites.has(back(2))) score.place += 4;
  if (length === 1 && isInPlace(around)) score.place += before === 'at' ? 4 : 3;
  if (isRiver(around)) score.place += length > 1 ? 1 : 2.5;
  if (length === 1 && town.test(view.keys[mention.bare] as string)) score.place += 1.5;
  if (gap === 'space' && placeNouns.has(after)) score.place += before === 'the' ? 3 : 2;
  // "Quell, 12 miles inland,"
  if (gap === 'comma' && distance.test(view.text.slice(mention.end, mention.end + 40)))
    score.place += 3.5;
  if (gap === 'comma') {
    // "Lordstown, Ohio", but "Ada Cole, Ohio's governor,"
    const region = view.capital(mention.to) ? find(mention.to) : null;
    const tags = region?.entry.tags;
    if (region && (tags?.includes('region') || tags?.includes('country'))) {
      if (view.gap(region.to - 1) !== 'apostrophe') score.place += 3;
      else if (length > 1) score.person += 2;
    }
  }
  if (isListedPlace({ view, find }, mention)) score.place += 3;
}

/** A word that ends firms' names stands before "of". */
function isFirmBefore({ back, reader: { view }, mention: { from } }: Surroundings): boolean {
  const word = back(2);
  return view.capital(from - 2) && (legalForms.has(word) || firmLast.has(word));
}
const firmLast = words(
  'ai systems labs technologies software solutions motors foods energy pharma robotics analytics logistics electronics industries holdings',
);

/** "At Quell in Leeds", "of Quell, in France,": the larger place behind it. */
function isInPlace({ before, after, gap, reader, mention: { to } }: Surroundings): boolean {
  if (after !== 'in' || (gap !== 'comma' && (gap !== 'space' || before !== 'at'))) return false;
  if (before !== 'at' && before !== 'of' && before !== 'in' && before !== 'from') return false;
  return reader.find(to + 1)?.entry.type === 'place';
}

/** "A Gore woman": who is called by the town alone. */
function isTownOf({ before, after, gap, unheard, length, ahead, reader, mention }: Surroundings) {
  if (length > 1 || !unheard || gap !== 'space' || !townsfolk.has(after)) return false;
  const article = before === 'a' || before === 'an' || reader.view.gap(mention.to) === 'comma';
  return article && !/^'?s$/u.test(ahead(1));
}

/** "above the Tarn", "into the Tarnhof", but not "in the Tarn case" */
function isRiver({ before, after, gap, unheard, back, reader: { view }, mention }: Surroundings) {
  return (
    before === 'the' &&
    alongside.has(back(2)) &&
    !/^\p{Lu}+$/u.test(view.word(mention.bare)) &&
    unheard &&
    (gap === 'break' || gap === 'comma' || (gap === 'space' && smallAfter.has(after)))
  );
}
