/** Words before a name that say it is a person's, and words that stand between names without being one. */
import { words } from './words.ts';

/** Titles and offices that belong to the name after them: "Sen. Ada Cole", "Prime Minister Cole". */
export const titles = words(`
sen senator senators rep reps representative representatives congressman congresswoman president vice prime minister ministers secretary
secretaries chancellor governor gov lt mayor judge judges justice justices chairman chairwoman chairperson chair commissioner commissioners
director attorney attorneys general ambassador gen col maj capt captain sgt admiral sheriff king queen prince princess pope sir lord lady
baroness baron dame dr doctor mr mrs ms miss mx professor prof speaker premier assemblymember assemblyman assemblywoman delegate
councillor councilman councilwoman mp mep msp undersecretary cardinal archbishop bishop rabbi sheikh datuk tan dato tun tengku seri sri
whip administrator comptroller treasurer statistician inspector superintendent detective constable undersheriff shri smt shrimati herr frau monsieur madame señor señora seu dona doña encik puan tuan clerk cllr councilmember mentri menteri excellency besar meps mps czar tsar hon rev reverend madam sister taoiseach tánaiste pak ibu mama advocate datin ustaz
`);

/** Offices in companies: they tell a person, but are no part of the name. */
export const companyTitles = words(`
ceo cfo coo cto cio ciso chief executive officer founder cofounder head chairman chairwoman spokesman spokeswoman spokesperson analyst
economist lawyer counsel rapporteur professor author researcher editor reporter journalist activist researcher engineer manager
`);

/** What may stand before a title: "Deputy Prime Minister", "former President", "Majority Leader". */
export const titleParts = words(`
deputy assistant acting former under senior junior majority minority opposition leader elect designate ranking member shadow interim
outgoing incoming associate presiding federal state permanent special lead principal first foreign democratic republican democrat
labour conservative tory us uk eu u s district circuit magistrate superior appellate bankruptcy county city house senate
operating financial information marketing product legal revenue commercial medical scientific strategy sustainability
`);

/** Fields that name a department before its title or committee: "Technology Secretary", "Energy and Commerce Committee". */
export const portfolios = words(`
agriculture armed services appropriations arts banking budget business cabinet climate commerce communications competition consumer
culture cyber cybersecurity data defence defense digital economic economy education electronics employment energy environment europe
family federal finance financial fisheries foreign affairs government health home homeland housing human immigration industrial industry
information infrastructure innovation intelligence interior international investment it judiciary justice labor labour land law legal media
oversight pensions planning press privacy public regulatory relations resources rules safety science security sciences sport state
tech technology telecommunications telecoms trade training transport transportation treasury urban veterans war water welfare women work works
artificial copyright ict constitution ambulance services care aged ageing mental emergency police multicultural racing gaming hospitality enterprise skills growth research higher tourism heritage social protection development children disability equality integration
youth rural community local petroleum mines textiles railways aviation shipping ports renewable water forests tribal corporate statistics broadcasting
external internal expenditure reform devolution digitalisation digitalization roads investments economics taxation revenue
`);

/** Honorifics that are left away where a name is shown. */
export const honorifics = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron shri smt shrimati herr frau monsieur madame señor señora seu dona doña encik puan tuan
  hon rev reverend madam sister pak ibu mama advocate datin ustaz`,
);

/** Weekdays, months and other words in capitals that are never a name by themselves and part the names around them. */
export const breakWords = words(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
i the a an this that these those it its he she they we you his her their our your my who what when where why how which and or but nor so
yet in on at by for from to of with without as after before during since until while if then than because although though not no yes
however meanwhile moreover there here also still even just only both each every all some many most more less such other another
christmas easter thanksgiving ramadan diwali hanukkah est edt pst pdt cst cdt gmt utc bst cet am pm ceo
`);

/** Adjectives of nation, party and faith: no mentions by themselves. */
export const adjectives = words(`
american americans chinese british english scottish welsh irish canadian canadians quebecois québécois mexican french german italian spanish
portuguese dutch belgian swiss austrian swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian greek
turkish russian ukrainian belarusian serbian croatian israeli israelis palestinian lebanese syrian iraqi iranian saudi emirati qatari
egyptian moroccan algerian tunisian libyan nigerian kenyan ethiopian ghanaian rwandan ugandan african africans asian asians european
europeans indian indians pakistani bangladeshi nepali afghan sri-lankan japanese korean koreans taiwanese vietnamese thai malaysian
malaysians singaporean indonesian filipino philippine burmese cambodian australian australians zealander brazilian argentine argentinian
chilean colombian peruvian venezuelan cuban californian californians texan texans arab arabic latin latino hispanic western eastern
northern southern nordic baltic gulf estonian latvian lithuanian kazakh mongolian tibetan uyghur kurdish armenian georgian
democrat democrats democratic republican republicans gop tory tories labour conservative conservatives liberal liberals greens libertarian
christian christians muslim muslims jewish jews catholic catholics protestant hindu hindus buddhist islamic islamist black white
soviet greeks turks poles swedes danes finns spaniards britons germans italians egyptians russians ukrainians iranians iraqis saudis
aboriginal indigenous queenslander queenslanders tasmanian tasmanians victorian victorians londoners parisians berliners viking vikings islander
islanders bavarians catalan catalans basque sicilian quebecers ontarians albertan albertans kenyan kenyans ugandans ghanaians ethiopians zambian zambians
zimbabwean zimbabweans tanzanian tanzanians namibian botswanan malawian mozambican angolan senegalese ivorian cameroonian congolese sudanese somali
maltese midwestern cypriot icelandic luxembourgish bavarian croatian serbian slovenian slovak bulgarian romanian maltese norwegians austrians belgians hungarians brazilians mexicans indonesians palestinians nigerians kenyans
`);

/** Small words inside a person's name. */
export const particles = words(
  `de la le du van von der den bin bint al el da das do dos dei degli del della di ten ter ibn zu af`,
);
