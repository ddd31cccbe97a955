/** Words that say nothing about which story is told. */

/** English function words and the verbs of reporting, lower case. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above according across after again against ago all almost already also although always am among an and
  another any are aren around as asked at away back be became because become been before being below between both
  but by came can cannot come could day days did didn do does doesn doing don down during each either else even ever
  every few first five for four from further get gets getting give given go goes going got had has hasn have haven
  having he her here hers herself him himself his how however i if in including into is isn it its itself just last
  late later least less like ll made make makes making many may me might month months more most much must my myself
  near never new next no nor not now of off often on once one only or other others our out over own part per put re
  reported reportedly s said same say saying says second see seen several shall she should since six so some still
  such t take taken than that the their them themselves then there these they third this those though three through
  time times to today told too took toward two under until up upon us use used using ve very via was wasn way we week
  weeks well went were weren what when where whether which while who whom whose why will with within without won
  would year years yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  am pm est edt gmt utc et pt updated published posted photo image news report reports article read related`.split(
    /\s+/,
  ),
);
