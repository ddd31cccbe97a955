/** Ordinary English words, so that a capital at the start of a sentence or in a heading is not taken for a name. */
import { plainWords } from './plain-words.ts';
import { words } from './words.ts';

/** Base forms, lower case; `isCommonWord` takes off endings. */
const everyday = words(`
ability ablaze able aboard abolish aborted about above abroad abruptly absence absolute abuse academics accept
acceptable acceptance access accident accidental accomplish accomplishments accord accordance account accountant
accumulated accurate accusations accuse achieve acknowledged acquired acquittals across act action active activist
activity actor actress actual adaptation adapted add addiction addition additional address adhere adjacent adjust
administration administrative administrator admirably admission admitted admitting adopt adult advance advantage
adventure adverse advertisement advertising advice advised advisor advisory advocacy affair affect afraid after
aftermath afternoon aftershocks afterward again against age aged agency agenda agent agentic aggravated aggressive ago
agree agreement agricultural ahead ai aid aide aim air airport alarm alcohol alert alias aligned alignment alike alive
all allegation allege alley alliance allocated allow ally almost alone along alongside alpha already also alter
altercation alternate alternative although always am amateur amazing ambitious amendment amid ammunition among amount
an analysis analyst analyze anarchist anchor ancient and anger angle angry animal ankle anniversary announce
announcement annual anonymity anonymous another answer anthropology anti anticipate antitrust any anybody anymore
anyone anything anyway anywhere apart apartment apologize apology apparatus apparent appeal appear appearance
applauded applicable application applied apply appoint appointees appointments appreciate apprehended apprehending
approach appropriate approval approve approximately aqua aquatic architecture are area aren arguably argued arguing
argument arm around arraigned arraignment arranged array arrest arrival arrive arson arsonist arthroscopic article
artificial arts as ashore aside ask aspects assassinate assault assembly assertion assess assessment assets assigned
assignment assist assistance assistant associate association assume assumption assured astronomy at ate athletes
athletic attach attack attacker attempt attend attention attitude attorney attributed attributes audience austerity
author authority authorization authorize auto automated automatic automatically autonomous autopsy autumn availability
available average avoid await award aware away awful awkward baby bachelor back backend backfield background backlog
backup backward backyard bad badge bagman bail bailout balance balcony bald ball ballots band bandwidth bangs bank
bankruptcy banned banner bar barely bargain barricaded barricades barrier base baseball baseman basement basic
basically basis basket basketball bathing bathrobe battered battle be beach bear beat beaten beautiful beauty became
because become bed been before began begin begun behalf behavior behaviour behind being belief believe belong beloved
below belt bench benchmark benefit berth beside best bet beta better between beyond bid big bigger biggest bikinis
bill billion binding biodiversity biography biological biologists biology bipartisan bit bizarre black blacklist
blackout blame blank blankets blast blaze bleak bleeding block blog blood blow blue board boat body bold bomb
bombshell bond bondage book booths booty border born borrow bosom boss botched both bother bottles bottom bought
bounced bound boundaries bout boutique bowed box boxer boy boyfriend bracket brain branch brass brazen breach break
breakdown breakfast breast breath brick bridge brief brigands bright bring brink broad broadcast broke broken brother
brought brown browse browser brutal bucket budget bug build builder built bulk bullet bulletin bump bunch bungled
bureau burglars burglary buried burned burning burnt burst bus bushes business busy but butt button buy by bypass
cabinet cable cache calculate calculation calendar caliber call caller calm came campaign campus can cancel cancer
candidacy candidate candlelit candles cannot canvas cap capability capable capacity capital capitalized captain
captive capture car carbon card care career careful cargo carjacker carpet carried carriers carry case cash cast catch
category caucus caught causal cause caution cautious celebrate celebration cell cent center centerfold central centre
century ceremony certain certificate chained chains chair chairman challenge challenger chamber champion championship
chance change channel chanted chants chaos character charge charity charm charred charter chase chat chatbot check
cheese chemical chemistry chest chief child childhood children chilling chip chipmaker choice choose chose chosen
chunks church circle circuit circulating circumstances cited citizen city civil civilian clad claim clan clandestine
clarification clarified clarity clashed clashes class classroom clause clean clear clearer click client climate climb
climber clinch clinic clock clones close closer closest closet closure clothes clothing cloud club cluster co coach
coal coalition coast cocktails code coercion cognitive coin cold collapse collateral colleague collect collection
collective collector college collie collision color column com combination combined combining come comeback comedian
comedy comfortable comic command commandeered commander commandos commenced comment commerce commercial commission
commissioner commit commitment committee common commotion communicate communication community companions company
compare comparison compatibility compensate compensation compete competition competitive compiled complain complaint
complete completion complex compliance complicated complications comply component composed composition comprehensive
compressed compromise compute computer concede concept concern concluded conclusion concrete condemned condition
condolences conduct conference confessed confession confidence confident configuration configure confirm confirmation
confiscated confiscating conflagration conflict conform confrontation confronted confused confusion congestive
congratulatory congress congressional congressman congresswoman connect connection connectivity consciousness
consecutive consensus consent consequence conservation conservative conserve consider considerable consideration
consistency consistent consists console consolidating conspiracy conspiring const constant constitution constructed
constructing construction consular consult consultation consumed consumer consummate contact contain containers
contemporary contender content contention contest context continental contingency continuation continue continuous
contract contractually contrast contribute contribution contributor control controversial controversy convention
conversation conversely conversion convert convey convicted conviction convince cookies cool cooperate cooperation
cooperative cop copy copyright cordon core corner cornerback coroner corporate corporation correct corrections
correspondent corridor corrupt corruption cost could couldn council counsel count counter country county couple course
court courthouse courtroom cousin cover coverage coveralls coworkers crack crackdown crackers craft crampons crash
craziness crazy cream create creation creative creator credential credibility credit crew cried crime criminal crisis
criteria critic critical criticised criticism criticized crook cross crossfire crosswalk crowd crown crucial cruciate
crude cruelty cruise cruiser cry cuffed cuffs culminated cult culture cumbersome curb cure curious current curvy
custody custom customer customized cut cyber cybersecurity cycle dad daily dairy damage dams dance danger dangerous
dangling daring dark dashes data database date daughter dawn day daylight daytime de dead deadline deadlock deal dealt
dean dear death debate debt debut decade deceased decent decide decision decked declarations declare decline decorated
dedicated dedication deemed deep deeper deepest deepfake deer default defeat defence defend defendant defender defense
defensive deferred deficit defined definitely definition deformed degree delay delete deliberate deliberation deliver
delivery delta demand dementia demo democracy democrat demographic demonstrate demonstration demonstrators denied
denounced deny departed department departure depending depends deploy deployment depression depth deputy derivative
derived descended describe description desert deserved deserves design designated designer desire desk desperately
despite destination destroy destroyer destruction detail detained detected detective determination determine detonated
devastated devastating develop developer development device devolved dhow diagnosed dialed diamond did didn die died
difference different differs difficult difficulty diffusion digit digital dimensions diminish dinner diplomat direct
direction directive director directory dirty disable disappeared disappearing disappointed disappointing disaster
disclosed disclosure discounted discover discovery discuss discussion disease disgruntled disguised dishonor
disinformation disk dismissal dismissed disorderly dispatched dispatcher disperse display disposal dispute disrupt
disruption dissuade distance distillation distinct distracting distress distributed distributing distribution district
diversify diversity division divisional divorced do docks doctor document documentation does doesn dog doggedly doing
dollar domestic dominant dominated don done door doorway double doubt down downfall downfield download downplayed
downstairs downtime downtown dozen draconian draft drag drama dramatic dramatically drank draw drawn dream dress drew
drifted drilling drinker drinking drive driven driver drone drop drove drug drunk drunken dual dubbed due dumb dump
dunk duo duplicate duration during duty dying dynamic each eager earlier early earn earth earthquake ease easier
easiest easily east easy eaves echo eclipse ecologist economic economy edge edgy edit edition editor editorial
education educator effect effective efficient effort ego eight eighteen eighth eighty either elaborate elder elect
election electoral electric electrical electricity electrified electronic elegance element eleven eleventh eligible
eliminate elite else elsewhere eluding elusive email embarked embedded embodiment emcee emerged emergency emerging
emission emotion emotional emphasis empire employ employee employer emptied empty en enable encoded encounter
encourage end endangered enemies energy enforce enforcement engaged engine engineer engulfed enhanced enhancements
enjoy enough ensconced ensure entails enter enterprise entertainer entertainment entire entity entrance entry
environment environmental envoy epicenter equal equality equipment equipped equity equivalent era erroneous error ers
erupted escalated escape escorted escorting especially essential establish estate estimate et ethical ethics euro
eurozone evacuate evacuation evade evaluate evaluation evangelical eve even event eventually ever every everybody
everyone everything everywhere evidence evident evil evolve ex exact examine example exceed excellent except exception
excess exchange excited exclude exclusive execute execution executive exemption exercise exhibit exhibition exist
existence exit expand expect expectation expensive experience experiment expert expertise expire explain explanation
explicit exploded exploit exploitation exploration explosion expo export expose express expression extend extension
extensive extent external extinct extinction extinguished extortion extra extract extraordinary extreme eye fable
fabulous face facility fact factor factory fail failover failure fair faith fake fall fallen false fame familiar
family famous fan fantasy far farm farmers fashion fast faster fatal fate father fault faulty favor favorite fear
feature federal federation feed feedback feel feet feigned feigning fell fellow felon felony felt female fended
ferries festival few fewer fibre fiduciary field fifteen fifth fifty fight fighter figure file fill film filmmaker
final finale finalized finance financial find fine finish fire firearm firefighters firm first fiscal fish fishermen
fit five fix fixture flag flagship flames flat flaw fled fledgling flee flew flights flipped floor flow flurry flush
flying focus foiled foiling foils fold folks follow food fooled foot footage football footprint for forbidden force
forecast forefront foreign forensic forests forever forget forgot forgotten fork form formal format formation former
forth fortunate fortune forty forum forward fought foul found foundation founder four fourteen fourth fragile frame
framework franchise fraudster free freedom freeway freeze frequent fresh freshman friend friendship frigate fringe
from front frontier frozen frustrated frustrating frustration fuel fulfills full fully fumble fun function fund
fundamental funeral funny furious furniture further furthermore future gain gallery gallons gambling game gang
gangster gap garage garbage garnered garters gas gate gathered gauge gave gear gems gender general generate generation
generative genius geography get getaway giant gift gig girl girlfriend give given glacier glad glass global globe
gloves go goal godfather goes going gold golden gone gonna good got gotten govern governance government governor
governorates grab gracefully graduate grand grandchildren grandmother grandson grant grapnels grateful gray great
greater greatest green greenhouse grenade grew grey grid grief grips groin grossed grossing ground group grow grown
growth guarantee guard guess guidance guide guideline guilt guilty gulf gun gunfire gunman gunpoint gunshot guy
habitat habits hacked hackers hacking had hadn hair half halftime hall hallway halt hampered hamstring hand handcuffed
handful handgun handle handshake handy hanged hanging hangs happen happy hard hardball harder hardware harm harmless
harsh harvest has hasn hat hatched haul have haven havoc he head header headlines headquarters heady health healthy
hear heard heart heat heater heavily heavy heavyweight heels height heir heist held helicopter hello helm help hemp
hence her here hero heroic heroin herself hesitation hidden hide hierarchy high higher highest highlighted
highlighting highlights highway hijack him himself hip hire his historic historical history hit hitman hitter hold
holdouts hole holiday holster home homeless homers hometown homicide honest honor hood hook hope hopefully horrible
horrific hospital hospitalized host hostage hostile hot hotel hotspots hour house how however huge human humanities
humor hundred hung hunting hurled hurling hurt husband hush hut hybrid hyperscaler ice icon iconic idea ideal
identification identified identify identity if ignore ill illegal illness illustrate image imagination imagine
immediate immigrant impact impartial imperiled implement implementation implications import importance important
impose impossible impoverished impressed impression impressive imprisoned improper improve improvement in inactive
inches incident inciting include incoherently income incompetent incomplete inconsistency inconsistent inconvenient
incorrectly increase incredibly incremental indecency indeed indefinitely independent index indicate indication
indicator indicted indictment indirect individual industrial industry inexperienced infamous infected influence inform
informal informant information infrastructure infuriated initial initiate initiative inject injection injunction
injured injuring injury injustice inmate inner innocence innocent innovation innovative input inquiry ins insane
insanity insensitive inside insider insight insisted insistence insisting inspect inspection inspector inspiration
inspired install installation installment instance instant instead institute institution instructions insufficiently
insurance intact integrated integrity intelligence intended intense intensity intent intention intentional interact
interaction interagency intercept interception interest interfere interference interim interior internal international
internet interpretation interrupted interrupting intersection intervened intervention interview into intoxicated
intrigued introduce introduction invalid investigate investigation investigative investigators investment investor
invited invoke involve involvement inward ironically is island isn isolate isolation issue it items iterated iteration
its itself jab jail jewel jeweler jewellery jewelry job join joint jokes jolted journal journalism journalist judge
judgment judicial judiciary jump jumper junior juror jury just justice keep kept key kick kickoff kid kidnapping kill
killer kilometers kind kingpin knee knew knife knock knockout know knowledge known lab labeled labor laboratory labour
lack ladder lady laid lamented land landlord landscape lane language larceny large larger largest last late latency
later latest latter lauded launch launcher law lawful lawless lawmaker lawsuit lawyer lay layer layout lazy lead
leader leadership league leak learn least leather leave led ledger left leg legacy legal legend legendary legislation
legislative legislature legitimate lend length lengthy less let letter leukemia level leverage liability liable
liberal library licence license lied lies life lifestyle lifetime lift ligament light like likewise limit limitations
line linebacker lineman lineup lingerie linguistics link list listen litigation little live load loan local located
location lock lockdown locker logged logging logic login logs lone long longer longest longtime look looming loose
loosened loot lopsided lose loss lost lot loud love low lower lowest luck lucky lucrative luxury lying machine made
magazine magic magistrate magnitude maid mail main maintain maintenance major majority make makeup male malicious
malware man manage management manager mandated mandatory manner manslaughter manual manufacture many mapping marched
marching margin marine maritime mark marker market marriage married masked massive master match matchup material
mathematics matter maximum maybe mayor me mean meaningful meant meantime meanwhile measure mechanism media medical
medicine meet melt member membership memo memorable memorandum memory men menace meniscus mental mention menu
merchandise merchant mere merge merger mess message met metal meter meth method methodology metres mid midcourt middle
midnight midsection midway might mile milestone military milk million mimic mind mindful mines minimal minimize
minimum minister ministry minor minority minus minute mirror misdemeanor miserable mishandled misleading miss mission
mistake mistakenly mix mob mobile mobilization mobster mocked mode model modern modify module mom moment money moniker
monitor montage month mood moon moratorium more moreover morning most mother motion motivated motivation motive motor
motorist mountain mounted mounting mourn mouth move movement movie much mull multi multiple mum mumbling murder
murderer murderous music musical must muttering mutual my myself mysterious mystery nab naive naked name narrow nation
national nationwide native natural nature nautical naval navy near nearby necessarily necessary neck necklace need
negative negligent negotiated negotiating negotiation negotiators neighbor neighborhood neighbourhood neighbouring
neighbours neither nephew nervous nesting net network neural neurosurgeon neutral never nevertheless new newer
newsletter newspaper next nice nicer nickname night nightclothes nine nineteen ninety ninth no nobody node noise
nominate nomination nominee non none nonetheless nonprofit noon nor normal north northeast northern nose not notable
notably notation note nothing notice notified notorious novel now nuclear nude nudity number numerous oath object
obligated obligation oblivious observed observers obstacles obstruct obstruction obtain obvious occasion occasional
occupied occur occurrences odds odor of off offender offense offensive offer office officer official offline offseason
offset often oh oil okay old older oldest on onboard once one ongoing online only onto op open opener operate
operation operational operator opinion opponent opportune opportunity opposed opposite opposition opted optic option
optional or orange orchestra order ordinary ordination organisation organization organize organizers original other
otherwise our ourselves out outage outboard outcome outdated outer outlets output outrage outscoring outside
outstanding over overall overcome overhaul overhead overnight overpowered oversaw overseas oversee oversight overtime
overturn overwhelming own owner ownership pace package packed pact page paid pain paint pair panel panic paparazzi
paper paragraph paralysed paralyzed paramedics parameter paranoid pardoned parent park parliament parliamentary parole
parser part partial participant participate participation particular partied partner partnership party partygoers pass
passage passengers passwords past pastor patch patent path patient patrol patron pattern pause pavement pay payload
payment payoffs peace peaceful peak peer penalty pending penned pension people per percent percentage perfect perform
performance performer perhaps perimeter period permission permit person personal personality personnel perspective
persuaded pertaining perversion pet petition petrol petroleum phase phenomenon philosophy phone photo photograph
photographer phrasing physical physician physics pick picture piece pile pilot pin pinup pipe pipeline piracy pirate
pitched pitcher pitching pivotal place placement plagued plagues plain plainclothes plaintiff plan plant plate
platform play player playful playoff plea plead please plotting plug plunged plus pneumonia point pointer polar police
policeman policemen policy political politicians politics poll pollution pool poor pop popular popularity populated
population porn pornographic pornography port portability portal portfolio portion pose posh position positive
possession possibility possible possibly post postal posters postseason pot potential pound poured pouring poverty
power powerful practice praise prayers pre preceded precedent precinct precisely precision predecessor predict
prediction preemption prefer preference prefixes pregnant preliminary premier premises preparation prepare
preparedness preseason presence present preserve presidency president presidential press pressure prestigious presumed
pretend pretty prevent preventable prevention preview previous price priest primarily primary prime principal
principle print printer prior priority prison prisoners privacy private privilege prize pro probably probation probe
problem problematic procedures proceed process procurement produce producer product production professional professor
profile profit program programme progress prohibit project prominent promise promote promotion prompt prone pronounced
proper property proposal propose prosecution prosecutor prospect protect protection protest protester protestors
protocol proud prove proven provenance provide provider province provincial provision provocative psychiatric
psychology public publication publicist publicity publish publisher pull pump punch punishment punt purchase pure
purportedly purpose pursue pursuit push put puzzle quake qualified quality quantum quarter quarterback quarterfinal
queen query question questionable quick quiet quirk quit quite quote race racial racketeering radical radio raid raise
rallied rally rammed rampage ran random range ranking ranks ransom rap rape rapidly rare rate rather ratty raw re
reach react reaction read reader ready real reality realize rear reason reasonable reasonably reboot rebounding
rebounds rebuffed rebuild rebuilt recall receive receiver recent reception receptionist recession recipe recipient
reckless reclaimed reclusive recognition recognize recommend recommendation record recover recovery recruit red
redirect reduce reelection referee reference referred referring refinement reflected reflection reflects reform refuge
refuse regain regard regardless region regional register registry regret regular regulate regulation regulator
regulatory rehab rehabilitation reigning reins reject rejoin related relates relating relation relationship relative
release relentless relevant reliable reliably relied relief relieved relieves religious reluctant rely remain
remainder remarkable remarks remember reminder remorse remote removal remove renamed rendered rendering renewed
renovating renowned reopening rep repair repay repeat replace replacement replay replied report reporter repository
represent representation representative reprieve republic repulsed reputation request require requirement rerouted
rerouting rerun rescind rescue rescuers research researcher reserve residence residency resident residential resign
resignation resilience resisting resolute resolution resolve resort resource respect respectively respond response
responsibility responsible rest restart restoration restore restricted restricting restrictive restructure result
resume resurgence retain retaliation retired retirement retreated retrieve return returner reveal revelation reversal
reverse review revise revision revoke revolt revolution revolver reward rewrite rich ricochet rid ride ridge rifle
right ring riot rioters ripped ripping rise risk risque rival road robbers robbery robot rock rockabilly rockets rode
role roll romance romantic roof rooftop rookie room root rope rose roster rotation roughly round route routine row
rubble ruin rule rulemaking rumored rumors run runner rural ruse rush rusher sabotage sack sad sadomasochistic safe
safeguard safety said sailing sailors sake salary sales same sample sanction sane sanity sank sat satisfied satisfy
save saw say scale scandal scared scenario scene schedule scheme schizophrenia schizophrenic school science scientific
scientist scooped scooping scope score scoreboard scorer screamed screaming screen screenplay scrimmage script
scriptural scrutiny sea seaborne sealed search season seat second secondary secret secretariat secretary section
sector secure security see seed seek seem seemingly seen segment seismic seismologic seized seizing selected selecting
selection self sell semi semiconductor semifinal senate senator send senior sense senseless sensuality sent sentence
separate sequel sequence sergeant serial series serious servants serve server service session set setback settle
settlement seven seventeen seventh seventy several severe severity sex sexual sexuality sexy shadow shadowy shake
shaken shaky sham shameful shape share sharply shattered she shed sheet shell sheriff shield shift shim ship shock
shook shoot shooter shop short shortage shortened shorter shot shotgun should shoulder shouldn shouting show showcased
shower shown shrink shuffling shut sibling side sideline sidewalk sight sign signal signature significance significant
silence silent silicon silly silver similar simple simpler simplicity simplify simply simultaneously since single
sinking sister sit site situation six sixteen sixth sixty size skepticism ski skiffs skill skip slack slain slam slash
slate slaying sleep slice slight slip slippers slow slowdown slower small smaller smart smash smell smile smoke
snapped snapshots sneak so sobbed sobriety social society sociology sockets soft software sold sole solid solo
solution solve some somebody somehow someone something sometime somewhat somewhere son song soon sophomore sorry sort
sought sound source south southeast southern southpaw southwest space span spare sparked sparse spate speak special
specialized species specific specifically specified specify spectacle spectacular speculated speculation sped speech
speed speedboats speedily spell spend spent spirit spiritual split spoke spoken spokesman spokesperson spokeswoman
sports spot spotlight sprain sprayed spraying spread spree spring spurs spying squad squandered square squeezed
stabbed stabbing stability stable stadium staff stage staggering stake stakeholder stand standard star starlet start
starters startup stat state statement station statistics stature status statute stay steadfastly steady steal stealth
steep steering stemmed step steward still stint stirred stock stole stolen stones stood stop stoppage storage store
storied storm story stove straight strain strange strap strategic strategy straw stray streak stream street strength
strengthens stressed stressful stretch strict stride strike string strip strives stroke strong stronger stronghold
struck structure struggle stuck student studied studio stuff style subdue subject submarine submission submit subpoena
subscribe subsequent subsidiary substantial substitute suburb suburban succeed success successful successor such
sudden sue sued suffer sufficient suggest suggestion suicide suit suitable suite summary summer summit sun sunk super
supermarket supertanker supervision supervisor supplied supplier supply support supposed suppress supreme sure surface
surge surgeon surgery surpassing surprise surrender surreptitiously surround surveillance survey survival survive
susceptible suspect suspend suspension suspicion suspicious sustainable sustained swath swayed sweep sweepstakes
sweetheart swimmer swimming switch sworn symbol symbolic system systemic tabbed table tacked tackle tactics tag take
taken talent talk tall tanks tape tapped target tariff task taste taught tax teacher team teammates tear tech
technical technician techniques technology teen teenage teenager telecast telecom telephone television tell temblor
temperature temple temporarily temporary ten tenant tense tension tentative tents tenure term terminal terminated
terminates termination terraced terrestrial terrible terrific territorial territory terrorism test testified testify
testimony text than thank that the theater theatrical theft their them theme themselves then theory there therefore
these they thieves thin thing think third thirteen thirty this thorough those though thought thousand threat threaten
three threshold threw thrilled throat through throughout throw thrown thus thwarted thwarting tick tie tied tier tight
tightened till timber time timeframe timeline timeout tip tired title to today together token told toll tomorrow tone
tonight too took tool toolkit top topic toppled torched tore torn torso toss total touch touchdown tough tour tourist
tournament tout tow toward town trace track trade trademark tradition traditional traffic tragedy tragic trail
trailers trained trainer training traitor transfer transform transit transition translated translation transparency
transport trapped traumatic travel trawler treasury treat treatment treaty tree tremendous tremor trend trial tribunal
tribute tricked tricks tricky tried tries trigger trillion trilogy trim trip trouble truck true truly trust trustee
truth try tumultuous turf turn turncoat turnout turnover tutor tweaked tweaking tweeted twelve twenty twice two tying
type typical ultimate umbrella unabashed unable unanimous unarmed unavailable unaware unbeaten unborn uncertain
unclear uncommon unconscious uncooperative under undercover underestimated undergoing underground underlined undermine
underscores undersea understand understood undertaking underwater underway underwent undeserved undisclosed undisputed
undo undone undoubtedly undrafted unexpected unfair unfinished unfortunately unhappy unharmed unidentified uniform
uninsured union unique unit universal university unjust unknown unless unlicensed unlike unlimited unlock unmarked
unnamed unnecessary unneeded unpatched unpopular unprecedented unreachable unreliable unrest unruly unsafe unspecified
unstable unsuccessful until untouched unusual unveiled up upcoming update upfront upgrade upload upmarket upon upper
upscale upset upstairs urban urge urgency urgent us usability use used useful user using usual utility vacant vacation
valid validation validity valuable value vampire van variable variants variety various vast ve vehemently vehicle
vehicular vendor ventilator venture verbal verdict verified version versus very vessel vested veteran veto via vice
vicious victim victory video view viewers vigil village villagers violate violation violence violent virtual viruses
visibility vision visit visitors vital vodka voice void volatile volleys volume volunteer vote voter vow vulnerability
vulnerable wages waist waistband wait wake walk walkout wall wander want war warehouse warm warned warning warrant
warship was wasn wasted watch watchdog water watermark wattage wave way we weak weaken wealth wealthy weapon wearing
weather web website week weekend weighed weighing weight welcome welfare well wellness went were weren west wet what
whatever wheel wheelchair when whenever where whereabouts whereas whether which while whirlwind whistleblower white
who whole wholly whom whose why wide wider widespread widgets wife wild wildcard wildfire wildlife will win wind
window wing winner winter wire wireless wise wish with withdraw within without witness woefully woman women won wonder
word wore work workaround worker workforce workload workplace world worldwide worried worry worse worst worth worthy
would wouldn wound wracked wrap wreak wreck wrestled write writer written wrong wrote yard yeah year yelled yellow yes
yesterday yet you young younger your yourself youth zero zone
`);

const common: ReadonlySet<string> = new Set([...everyday, ...plainWords]);

/** Endings that an ordinary word may carry, with what stands in their place in the base form. */
const endings: readonly [string, readonly string[]][] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
];

const known = new Map<string, boolean>();

/** Listed as it is: "everly" is none, though it ends like an adverb. */
export const isListedWord = (word: string): boolean => common.has(word);

/** True for an ordinary English word, given in lower case. */
export function isCommonWord(word: string): boolean {
  const answer = known.get(word);
  if (answer !== undefined) return answer;
  const found = common.has(word) || isInflected(word);
  if (known.size < 20_000) known.set(word, found);
  return found;
}

function isInflected(word: string): boolean {
  for (const [ending, bases] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    if (bases.some((base) => common.has(stem + base))) return true;
    // "planned", "running": the last letter is doubled before the ending.
    const doubled = (ending === 'ed' || ending === 'ing') && stem.at(-1) === stem.at(-2);
    if (doubled && common.has(stem.slice(0, -1))) return true;
  }
  return false;
}
