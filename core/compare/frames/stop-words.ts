/** Words that say nothing about which question a figure or date answers. */

const words = `
a about above across after again against ago all almost alone along already also although always am among amid an and
another any anyone anything are aren around as at away back be became because become been before behind being below
between both but by came can cannot could couldn did didn do does doesn doing don done down during each either else
enough etc even ever every everyone everything far few for from further get gets give given gives go goes going gone
got had has hasn have haven having he her here hers herself him himself his how however i if in indeed instead into is
isn it its itself just keep kept know known less let like likely ll long made make makes many may maybe me meanwhile
might more moreover most much must my near nearly need needs never new next no nobody none nor not nothing now of off
often on once one only onto or other others otherwise our ours out over own part per perhaps put quite rather re really
s said same say saying says see seen several shall she should since so some somebody someone something soon still such
t take taken takes taking than that the their theirs them themselves then there therefore these they thing things this
those though through thus to today together told tomorrow too took toward towards under up upon us use used uses
using ve very via was wasn way we well went were what when where whether which while who whole whom whose why will with
within without won would wouldn yes yesterday yet you your yours
according approximately roughly around least allegedly alleged reportedly reported report reports added adding says
mr mrs ms dr u
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
day days week weeks month months year years quarter hour hours minute minutes morning afternoon evening night early
late earlier later mid ago spring summer autumn fall winter last
million millions billion billions trillion trillions thousand thousands hundred hundreds dozen dozens lakh lakhs crore
m bn tn k percent per cent pct percentage point points dollar dollars euro euros pound pounds yuan rupee rupees yen
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety half third fifth first second
`;

const known = new Set(words.trim().split(/\s+/));

export function isStopWord(word: string): boolean {
  return word.length < 2 || known.has(word);
}
