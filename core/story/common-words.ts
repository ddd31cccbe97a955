/** How usual a word is in the news, before the library itself has shown it. */

/** General words of news reports, and those that nearly every report on AI policy uses. */
export const commonWords: ReadonlySet<string> = new Set(
  `able access accord account act action add addition additional affect age agency agree ahead aid air allow along
  amount announce announcement anyone anything appear approach area argue arrive ask assistant attempt attention
  authority authorities available avoid aware bad base basic begin behind believe benefit best better big billion bill
  bit block board break bring broad budget build building business buy call campaign capital care carry case cause
  central center centre ceo certain certainly chair chance change charge check chief choice cite city citizen civil
  claim class clear close college come comment commission committee common community company companies compare complete
  concern condition conference confirm consider contact continue contract control cost council count counter country
  countries couple course court create critical critics current currently customer cut daily damage date deal decade
  decide decision deep define degree delay deliver demand deny department describe design despite detail develop
  development different difficult direct director discuss district division document dollar double draft draw drive
  drop due early earlier early east easy economic economy effect effort else emergency employ employee end enough ensure
  enter entire especially establish estimate event eventually everyone everything evidence exactly example executive
  exist expect experience expert explain express extend face fact fail fall far fast federal feel field fight figure
  file final financial find firm fit focus follow force foreign form formal former forward found founder free front full
  fund funding future gain general global goal good government grant great ground group grow growth guide half hand
  happen hard head hear hearing help high higher history hit hold home hope host hour house huge human hundred idea
  identify immediate immediately impact important include income increase independent individual industry inform
  information initial inside instead institute institution intend interest internal international interview introduce
  invest investigate investigation investment involve issue item job join judge keep key kind know knowledge lack
  large largest launch law lawmaker lawyer lead leader leadership learn leave left legal letter level life light likely
  limit line link list little live local long look lose loss lot low main maintain major majority manage management
  manager market massive matter mean measure media meet meeting member message middle million minister minute miss money
  monitor morning move name nation national natural nearby need network night nine none note nothing notice number
  offer office officer official old ongoing online open operate operation opportunity option order organization
  organisation original outside paid panel parent particular particularly party pass past pay people percent perform
  period permit person personal phase phone pick place plan play point policy political popular position positive
  possible potential power powerful prepare present president press pressure prevent previous previously price private
  probably problem procedure process produce product program programme progress project promise propose proposal
  protect protection prove provide public publish purpose push put question quick quickly raise range rate reach real
  reason receive recent recently record reduce refer reflect refuse region regional regular reject relate release
  remain remark remove represent representative request require research resident respond response responsible rest
  result return reveal review rise risk role room round rule run safe safety sale scale schedule scheme school science
  search secretary section sector secure security seek seem sell send senior sense separate serious serve service set
  seven share short shortly show shut side sign significant similar simple single site situation six size slow small
  social society someone something soon sort sound source south special specific spend spokesman spokesperson
  spokeswoman spread staff stage stake stand standard start state statement states stay step stock stop store story
  strategy street strong structure study subject success successful suffer suggest supply support sure survey system
  talk target task team technical term test thing think thought thousand threat threaten title together top total touch
  track trade train training transfer treat trouble true trust try turn type understand union unit united university
  urge usual value version video view visit voice vote wait want warn watch weekend west whole wide win word work worker
  world worry worth write wrong young
  ai artificial intelligence model models technology tech data algorithm chatbot developer developers software digital
  computer computing computer internet regulation regulator regulators regulate framework lawmakers congress senate
  parliament european american america china chinese eu uk openai google microsoft meta washington`.split(
    /\s+/,
  ),
);

/** Share of reports in which a common word is assumed to stand, until counts say otherwise. */
export const commonShare = 0.1;
