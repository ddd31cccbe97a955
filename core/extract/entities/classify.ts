/** What an unknown name names, judged by the words around all its mentions in the article. */
import type { EntityType } from '../../model.ts';
import type { Candidate, Reader } from './candidates.ts';
import { isListedPlace } from './listed-place.ts';
import type { TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { companyTitles, particles, titles } from './words/titles.ts';
import { words } from './words/words.ts';

const speech = words(`
said says say told tells wrote writes added adds argued argues called calls declined noted notes asked asks replied warned warns
explained explains testified recalled recalls joked smiled laughed tweeted posted welcomed praised criticized criticised dismissed agreed
disagreed countered responded acknowledged conceded insisted predicted urged
`);
const personRoles = words(`
critic analyst officer economist lawyer spokesman spokeswoman spokesperson lawmaker senator minister professor researcher scientist
engineer founder cofounder executive director president chairman chairwoman chief secretary governor mayor judge attorney author actor
actress singer writer journalist reporter activist campaigner resident mother father widow son daughter brother sister partner colleague
student teacher farmer victim plaintiff witness expert historian philosopher physicist mathematician commissioner critic lobbyist
candidate leader
`);
const residents = words(`
driver widow widower mother father nurse resident teacher man woman men women girl boy couple family farmer fisherman student pensioner worker
villager people child children builder plumber cook baker dealer engineer doctor clerk retiree grandmother grandfather
`);
const personAfter = words(`who whose aged`);
const companyNouns = words(`
company firm startup start group vendor supplier developer maker lab laboratory retailer bank brokerage insurer carrier airline publisher
vendor collective ngo coalition initiative newspaper outlet site website agency broker platform operator conglomerate giant chipmaker automaker carmaker bookseller charity
nonprofit thinktank organisation organization tank body union association alliance foundation institute consultancy contractor manufacturer network magazine blog unit subsidiary rival
`);
const modelNouns = words(`model models assistant chatbot bot llm llms companion mannequin`);
/** What runs on a computer, and goes by a name. */
const programs = words(
  `tool program system software algorithm app application chatbot model bot assistant product`,
);
const makers = words('built developed made created trained designed sold run operated');
/** What an article about AI calls its products. */
const productNouns = words(`app service tool system ai software program algorithm`);
/** "The Quill system", "its Quill software", but also "the Quill trial": only what runs on a computer. */
const softwareAfter = words(`software algorithm chatbot app apps score scores`);
/** What stands above, along or across a river: "the ridge above the Tarn". */
const alongside = words(
  `above along across beside over down up on in near around into by upon past towards beyond of`,
);
const smallAfter = words(
  `and that which where when but or as is was were has had with from to at by for until in on who after before while`,
);
/** "The mayor of Castleford", "residents of Fernhollow", "north of Leeds": what is of a place. */
const ofPlaces = words(
  `village town city suburb hamlet borough municipality parish commune island province district outskirts mayor residents people streets
  north south east west inhabitants villagers port banks shore shores harbour harbor municipality`,
);
const placePrepositions = words(`in near around outside inside across throughout`);
const placeNouns = words(
  `city town village suburb district region province county area port island capital north south east west`,
);
/** What stands "at" a place. */
const sites = words(
  `site sites centre centres center centers campus facility facilities plant plants depot works factory mine reactor base complex scheme park
farmers residents villagers workers herders fishermen substation farm farms camp crossing border mill quarry`,
);
const companyAfter = words(`
shares stock spokesman spokeswoman spokesperson employees executives customers users employs announced unveiled launched acquired sells
sold reported posted raised released
`);

/** What ", the consumer organisation," or ", a suburb of Leeds," says about the name before it. */
function readApposition(
  view: TextView,
  from: number,
): 'person' | 'organization' | 'place' | 'model' | null {
  if (!/^(?:the|an?)$/u.test(view.keys[from] as string)) return null;
  for (let i = from + 1; i < from + 6 && i < view.count; i++) {
    const key = view.keys[i] as string;
    const last = view.gap(i) !== 'space' || links.has(view.keys[i + 1] ?? '');
    if (!last) continue;
    return kindOf(key);
  }
  return null;
}

/** "The tool, known as Quill", "the program is called Quill", "the program, Quill,", "Quill, a system used by". */
function isProgram(view: TextView, { from, to }: Candidate): boolean {
  const back = (steps: number) => view.keys[from - steps] ?? '';
  if (back(1) === 'as' && back(2) === 'known') return programs.has(back(3));
  if (namers.has(back(1)))
    return programs.has(back(2) === 'is' || back(2) === 'was' ? back(3) : back(2));
  // "the Quill decision support system"
  if (back(1) === 'the' && describesProgram(view, to)) return true;
  const ends = view.gap(to - 1);
  if (programs.has(back(1)) && from > 0 && view.gap(from - 1) === 'comma' && ends === 'comma')
    return true;
  if (ends !== 'comma') return false;
  if (makers.has(view.keys[to] ?? '') && view.keys[to + 1] === 'by') return true;
  const article = view.keys[to] === 'a' || view.keys[to] === 'an' || view.keys[to] === 'the';
  return (
    article &&
    [to + 1, to + 2, to + 3].some(
      (i) =>
        programs.has(view.keys[i] ?? '') &&
        (view.gap(i) !== 'space' ||
          links.has(view.keys[i + 1] ?? '') ||
          users.has(view.keys[i + 1] ?? '')),
    )
  );
}

/** Small words behind a name, the last of which is what runs on a computer. */
function describesProgram(view: TextView, to: number): boolean {
  for (let i = to; i < to + 3 && i < view.count; i++) {
    if (view.gap(i - 1) !== 'space' || view.capital(i)) return false;
    if (programs.has(view.keys[i] as string)) return true;
  }
  return false;
}

const users = words('used that which built developed made run');

/** What a common noun says that its name is. */
function kindOf(noun = ''): 'person' | 'organization' | 'place' | 'model' | null {
  if (personRoles.has(noun)) return 'person';
  if (companyNouns.has(noun)) return 'organization';
  if (modelNouns.has(noun)) return 'model';
  return placeNouns.has(noun) ? 'place' : null;
}

/** First words of bodies, and of streets, harbours and hills, in other languages. */
const foreignBodies = words(`
agencia agência agencja agenzia prensa banco banca grupo gruppo gruppe empresa universidad universidade università universität université uniwersytet
instituto istituto institut asociación associação associazione sindicato sindacato confederación confederação federación federação fundación
fundação fondazione fondation stiftung fundacja verband bundesverband gewerkschaft partido partito partei parti cooperativa coopérative cámara câmara
compañía companhia compagnie compagnia sociedad sociedade société società consorcio consórcio centro colegio radio rádio televisión televisione
stichting vereniging forlag minas consejo conselho comisión comissão tribunal hermanos gebrüder frères
`);
const foreignPlaces = words(`
avenida avenue calle carrera plaza praça rua rue via piazza platz strasse ulica aleja puerto porto port cerro sierra serra isla ilha île isola bahía
baía río rio lago lac lagoa costa playa praia ciudad cidade villa vila pueblo mount monte mont lake cape fort val valle vale
`);

const namers = words('called named dubbed nicknamed codenamed');
/** Ends of made-up words that firms are called by: "Datalabs", "Softech". */
const firmEnd =
  /.(?:labs|tech|soft|systems|ware|works|media|telecom|cloud|bank|bot|pay|corp|chem|pharma)$/u;
const actsOf = words('chaired led headed signed written sponsored authored introduced drafted');
const town = /(?:ville|burg|burgh|borough|bridge|shire|town|stadt|abad|pur|mouth|chester|grad)$/u;
/** What has a name that is no mention: works, ships and storms. */
const nameless = words(
  'series film movie show game novel book album song podcast ship yacht vessel ferry storm hurricane typhoon cyclone',
);
const links = words('of for in at that which who whose on from with to based');

/** No ordinary word, and none made of one: "funder". */
function isUnheard(word: string): boolean {
  if (isCommonWord(word)) return false;
  const stem = /^(.{3,})[eo]rs?$/u.exec(word)?.[1];
  return stem === undefined || !(isCommonWord(stem) || isCommonWord(`${stem}e`));
}

/** The type that the surroundings speak for, or null where they do not say enough. */
export function classify(
  { view, find, aboutAi }: Reader,
  mentions: readonly Candidate[],
  doubtful: boolean,
): EntityType | null {
  const score: Record<'person' | 'organization' | 'place' | 'model', number> = {
    person: 0,
    organization: 0,
    place: 0,
    model: 0,
  };
  const isRegion = (i: number) => {
    const tags = find(i)?.entry.tags;
    return tags !== undefined && (tags.includes('region') || tags.includes('country'));
  };
  for (const mention of mentions) {
    const length = mention.to - mention.bare;
    const before = mention.from > 0 ? view.keys[mention.from - 1] : undefined;
    const beforeGap = mention.from > 0 ? view.gap(mention.from - 1) : 'break';
    const after = mention.to < view.count ? view.keys[mention.to] : undefined;
    const gap = view.gap(mention.to - 1);
    const near = beforeGap === 'space' && before !== undefined;
    const unheard = isUnheard(view.keys[mention.bare] as string);
    if (near && nameless.has(before)) return null;
    if (near && placePrepositions.has(before) && gap !== 'apostrophe')
      score.place += doubtful ? 1 : 3;
    // "Ada Cole, of Spring Vale, who", "a widow from Spring Vale"
    if (near && before === 'of' && view.gap(mention.from - 2) === 'comma') score.place += 2;
    if (near && before === 'of' && ofPlaces.has(view.keys[mention.from - 2] ?? ''))
      score.place += 3;
    if (near && before === 'from' && residents.has(view.keys[mention.from - 2] ?? ''))
      score.place += 2;
    if (near && (before === 'from' || before === 'of' || before === 'to') && gap !== 'apostrophe')
      score.place += 0.5;
    if (near && (personRoles.has(before) || titles.has(before) || companyTitles.has(before)))
      score.person += 3;
    if (near && companyNouns.has(before)) score.organization += 4;
    if (near && before === 'at')
      if (sites.has(view.keys[mention.from - 2] ?? '')) score.place += 4;
      else score.organization += 2;
    // "Tarnbeck's Ada Cole said"
    if (near && before === 's' && mention.to - mention.bare > 1) score.person += 1;
    // "above the Tarn", "into the Tarnhof", but not "in the Tarn case"
    if (
      near &&
      before === 'the' &&
      alongside.has(view.keys[mention.from - 2] ?? '') &&
      !/^\p{Lu}+$/u.test(view.word(mention.bare)) &&
      unheard &&
      (gap === 'break' || gap === 'comma' || (gap === 'space' && smallAfter.has(after ?? '')))
    )
      score.place += mention.to - mention.bare > 1 ? 1 : 2.5;
    // "Pune-based Datatarn"
    if (near && before === 'based' && beforeGap === 'space') score.organization += 3;
    // "The Amber Lantern" is nobody.
    if (near && before === 'the' && mention.to - mention.bare > 1) {
      score.person -= 3;
      score.organization += 1;
    }
    if (near && modelNouns.has(before)) score.model += 3;
    // "its app Nari", "the AI companion service Nari", "the Loom family of models"
    if (near && aboutAi && productNouns.has(before)) score.model += 4;
    if (after === 'family' && modelNouns.has(view.keys[mention.to + 2] ?? '')) score.model += 4;
    const introduced = near && namers.has(before) ? kindOf(view.keys[mention.from - 2]) : null;
    if (introduced) score[introduced] += introduced === 'model' ? 6 : 3;
    if (isProgram(view, mention)) score.model += 6;
    // "chaired by Cole"
    if (near && before === 'by' && actsOf.has(view.keys[mention.from - 2] ?? '')) score.person += 2;
    if (mention.to - mention.bare === 1 && town.test(view.keys[mention.bare] as string))
      score.place += 1.5;
    if (gap === 'space' && after !== undefined) {
      if (speech.has(after)) {
        score.person += mention.to - mention.bare > 1 ? 2 : 0.5;
        score.organization += 1;
      }
      if (personAfter.has(after)) score.person += 2;
      // "Pebblemind CEO Ana Reyes", "Okonkwo said she"
      const office = companyTitles.has(after) && view.keys[mention.to + 1] !== 'of';
      if (office && unheard) score.organization += 2;
      if (speech.has(after) && /^s?he$/u.test(view.keys[mention.to + 1] ?? '')) score.person += 2;
      if (modelNouns.has(after)) score.model += 3;
      if (softwareAfter.has(after) && unheard) score.model += length === 1 ? 3 : 1;
      if (placeNouns.has(after)) score.place += 2;
      if (companyAfter.has(after)) score.organization += 1.5;
      // "Vantorr folded in May": a word of no language before a verb
      else if (after.endsWith('ed') && !isCommonWord(view.keys[mention.bare] as string))
        score.organization += 1;
    }
    if (gap === 'comma' && after !== undefined) {
      if (after === '#') score.person += 2;
      // "Ada Cole, of Spring Vale, who" tells of Cole.
      if (after === 'who' || after === 'whose')
        score.person += unheard && before !== 'of' ? 2.5 : 0.5;
      if (after === 'the' || after === 'a' || after === 'an') score.person += 0.5;
      // "Lordstown, Ohio", but "Ada Cole, Ohio's governor,"
      const region = view.capital(mention.to) && isRegion(mention.to);
      const owner = region && view.gap((find(mention.to)?.to ?? 0) - 1) === 'apostrophe';
      if (owner) score.person += length > 1 ? 2 : 0;
      else if (region) score.place += 3;
      if (personRoles.has(after)) score.person += 2;
      const said = readApposition(view, mention.to);
      if (said) score[said] += 2;
    }
    // "Norvane's shares fell": nothing ordinary opens its sentence and owns something.
    if (gap === 'apostrophe') score.organization += doubtful && unheard ? 1 : 0.5;
    if (isListedPlace({ view, find }, mention)) score.place += 3;
  }
  const [first] = mentions;
  // "the APS", whoever is said to have spoken to it
  if (first && /^[A-Z]{2,6}$/u.test(view.word(first.bare)) && first.to === first.bare + 1)
    score.person -= 3;
  if (first && /\w & \w/u.test(view.text.slice(first.start, first.end))) score.organization += 3;
  if (!first) return null;
  const length = first.to - first.bare;
  if (!doubtful && length >= 2 && length <= 4) {
    const plain = view.keys
      .slice(first.bare, first.to)
      .some((key) => isCommonWord(key) && !particles.has(key) && key.length > 1);
    const barrelled = length > 2 && view.gap(first.to - 2) === 'hyphen';
    const opener = view.keys[first.bare] as string;
    if (foreignBodies.has(opener) || firmEnd.test(view.keys[first.to - 1] as string))
      score.organization += 3;
    else if (foreignPlaces.has(opener)) score.place += 2;
    else if (firstNames.has(opener)) score.person += 3;
    else if (barrelled && !isCommonWord(opener)) score.person += 1.5;
    else if (plain) score.organization += 1.2;
    else score.person += 1.5;
  }
  const capitals = length === 1 && /^[A-Z]{2,6}s?$/u.test(view.word(first.bare));
  if (length === 1 && !capitals) score.organization += 1;
  // Ordinary words, first words of sentences and initialisms are mostly no names: they need a sign of their own.
  const needed = doubtful ? 2 : capitals ? 1.5 : 1;
  const best = (Object.entries(score) as [keyof typeof score, number][]).reduce((a, b) =>
    b[1] > a[1] ? b : a,
  );
  return best[1] >= needed ? best[0] : null;
}
