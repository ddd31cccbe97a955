/** Last words of names that tell what the name is: "… Systems", "… Committee", "… Act". */
import type { EntityType } from '../../../model.ts';
import { words } from './words.ts';

/** Legal forms: part of a company's name, left away in its canonical form. */
export const legalForms = words(`
inc corp corporation co ltd limited llc llp plc pbc ag sa nv bv gmbh spa srl ab oyj asa as kk pte sdn bhd pty lp incorporated
`);

const organizationHeads = words(`
systems labs lab technologies technology solutions software group bank university college school institute association organization organisation foundation airlines
airways air federation confederation sangathan sangh sangham samiti morcha parishad manch mahasabha society union club network networks media news times post journal gazette herald tribune press publishing books
records pictures studios entertainment partners capital ventures holdings industries motors motor energy power electric pharmaceuticals
sciences research analytics robotics semiconductor semiconductors microsystems computing computers telecom mobile insurance securities
investments management consulting associates company companies enterprises international global alliance coalition consortium initiative
project program programme forum center centre museum hospital clinic church trust fund guild league chamber collective campaign lobby
graphics cooperative newswire newsfile archives audit turbines observatory academy laboratory laboratories works exchange stock chronicle ledger bulletin wire broadcasting broadcaster radio tv
television magazine review digest daily weekly grants mission services ai intelligence interactive digital data cloud logistics aerospace
aviation aircraft airplanes airline railway railways shipping computer corps automotive automobiles steel oil gas petroleum mining minerals foods beverages pharma biotech biosciences therapeutics
resorts resort hotel hotels casino casinos palace trading dispatch examiner observer sentinel inquirer enquirer courier telegraph clarion argus plan scheme superannuation
watch retail wholesale health healthcare medical genomics games gaming sports fc united aeronautic communications wireless satellite space
`);

const governmentHeads = words(`
ministry department committee subcommittee commission agency court tribunal vigilance procuratorate parliament senate assembly congress council authority bureau
office secretariat administration directorate cabinet legislature police army navy force guard commissioner ombudsman inspectorate isd courts courthouse
treasury embassy consulate tribunale ministero service board regulator watchdog caucus taskforce
`);

const lawHeads = words(`
act bill law code directive regulation regulations ordinance statute treaty convention order policy amendment rule rules protocol accord
constitution charter decree compact
`);

const placeHeads = words(`
city county island islands river lake bay valley ocean sea mountain mountains beach airport peninsula province district village park
airfield fen territory desert forest canyon coast heights springs falls creek township borough prefecture nagar building street avenue boulevard
road lane quay wharf terrace esplanade promenade crescent embankment marina mall stadium arena expressway highway motorway freeway
`);

/** Words that end the name of something that is no entity here: products, streets, prizes, sports events. */
const otherHeads = words(`
way drive tower plaza square award awards prize medal cup games show festival conference expo fair exhibition
summit day week month index average bridge store app phone edition series tour open championship league syndrome disease
party glasses headset headsets chip chips processor processors tablet browser suite toolkit chair
kit stores hotline newsletter podcast column blog faq terms report survey study paper letter case
`);

export type Head = EntityType | 'other';

/** Where a word is in two lists, the later list here wins. */
const heads = new Map<string, Head>();
const listed: readonly [ReadonlySet<string>, Head][] = [
  [otherHeads, 'other'],
  [placeHeads, 'place'],
  [organizationHeads, 'organization'],
  [lawHeads, 'law'],
  [governmentHeads, 'government'],
  [legalForms, 'organization'],
];
for (const [list, head] of listed) for (const word of list) heads.set(word, head);

/** What a name is by its last word (lower case), or null where the word does not tell. */
export const headOf = (word: string): Head | null => heads.get(word) ?? null;

/** Heads after which "of …" or "for …" goes on: "University of Leeds", "Department for Transport". */
export const openHeads = words(`
university college school institute institutes confederation tribunal accord protocol directive regulation ordinance association foundation federation society union bank center centre museum academy
ministry department committee subcommittee commission agency court courts parliament assembly council authority bureau office secretariat
administration directorate chamber board ministry commissioner act code convention treaty alliance coalition campaign league guild
council procuratorate institution embassy consulate tribunale museum library bill declaration charter bureau registry society college order house republic district universiti board
`);

/** Heads whose names may hold "and" and commas: "Department for Science, Innovation and Technology". */
export const listHeads = words(`
ministry department committee subcommittee commission agency authority bureau institute office council directorate center centre
association administration institutes chamber
`);

/** Heads too weak to make a name of one ordinary word: "Personal Data", "Public Health". */
export const weakHeads = words(`
data digital ai intelligence media health power energy cloud space sciences research insurance management works stock exchange television
radio computing computers communications wireless games sports oil gas steel foods international global campaign mission services software
technology technologies systems robotics networks news review electric mobile motors securities law policy order rule rules amendment
service office board force guard police
`);

/** Heads that name nothing after an adjective of nation alone: "Chinese Labs", "US Companies". */
export const plainHeads = words(`
group company companies capital industry industries partners network project program programme lab labs campaign banks enterprises
`);

/** Heads that are surnames as well: after a given name they are one. */
export const surnameHeads = words(`
press price law bill bank fund young wire park field forest lake bay beach rivers power steel page post stock church club act guard lane
way street day week works grants hall code order rule fields banks woods springs creek heath city stores school college council
`);
