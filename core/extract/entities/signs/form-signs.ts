/** What the form of a name of several words tells of it: a given name, a word of another language for a firm, ordinary words. */
import { isCommonWord } from '../words/common-words.ts';
import { firstNames, wordGivenNames } from '../words/first-names.ts';
import { particles } from '../words/titles.ts';
import { words } from '../words/words.ts';
import type { Score, Surroundings } from './surroundings.ts';

/** First words of bodies, and of streets, harbours and hills, in other languages. */
const foreignBodies = words(`
agencia agência agencja agenzia prensa banco banca grupo gruppo gruppe empresa universidad universidade università universität université uniwersytet
instituto istituto institut asociación associação associazione sindicato sindacato confederación confederação federación federação fundación
fundação fondazione fondation stiftung fundacja verband bundesverband gewerkschaft partido partito partei parti cooperativa coopérative cámara câmara
compañía companhia compagnie compagnia sociedad sociedade société società consorcio consórcio centro colegio radio rádio televisión televisione
diário diario folha gazeta gazzetta jornal giornale correio correo corriere tribuna noticias nouvelles
stichting vereniging forlag minas consejo conselho comisión comissão tribunal hermanos gebrüder frères bord
`);
const foreignPlaces = words(`
avenida avenue calle carrera plaza praça rua rue via piazza platz strasse ulica aleja puerto porto port cerro sierra serra isla ilha île isola bahía
baía río rio lago lac lagoa são costa playa praia ciudad cidade villa vila pueblo mount monte mont lake cape fort val valle vale
`);
/** Last words of firms in other languages, and ends of made-up words that firms are called by: "Datalabs", "Softech". */
const foreignFirms = words(`
energi energie energia energía dados datos banken kraft seguros saúde salud bau teknik teknologi technik technologie tecnologia tecnología
systeme sistemi sistemas servicios serviços alimentos motores verlag medien medier digitale logistik telekom elektrik elektronik holding
versicherung pojišťovna energetika ilaç gıda yazılım enerji bilişim makina minerals energija
`);
const firmEnd =
  /.(?:labs|tech|soft|systems|ware|works|media|telecom|cloud|bank|bot|pay|corp|chem|pharma)$/u;

/** "Tarnbank", "Quellsoft": a word that only a firm is called by. */
export const isFirmWord = (word: string): boolean => firmEnd.test(word);

/** For a name of two to four words whose capitals do not come from the sentence. */
export function addFormSigns(
  score: Score,
  { reader: { view }, mention, length }: Surroundings,
): void {
  const { bare, to } = mention;
  const opener = view.keys[bare] as string;
  const last = view.keys[to - 1] as string;
  const barrelled = length > 2 && view.gap(to - 2) === 'hyphen';
  const inner = view.keys.slice(bare + 1, to - 1);
  if (
    inner.some((key) => joints.has(key)) ||
    foreignBodies.has(opener) ||
    foreignFirms.has(last) ||
    firmEnd.test(last)
  )
    score.organization += 3;
  else if (foreignPlaces.has(opener)) score.place += 2;
  else if (firstNames.has(opener)) score.person += 3;
  // "Mama Esther Cole", "Grace Otieno"
  else if (inner.some((key) => firstNames.has(key))) score.person += 2;
  else if (wordGivenNames.has(opener) && !isPlain(view.keys.slice(bare + 1, to))) score.person += 2;
  else if (barrelled && !isCommonWord(opener)) score.person += 1.5;
  else if (isPlain(view.keys.slice(bare, to))) score.organization += 1.2;
  else score.person += 1.5;
}

/** Small words in the names of firms in other languages. */
const joints = words('na und og och et');

/** One of the words is an ordinary one. */
const isPlain = (keys: readonly string[]) =>
  keys.some((key) => isCommonWord(key) && !particles.has(key) && key.length > 1);
