/** Whether a figure is what something was or what it becomes: "rises from €385 to €412". */

const change =
  '(?:rise|rises|rose|risen|rising|raise|raises|raised|go(?:es)? up|went up|up|increase[sd]?|increasing|grow|grows|grew|grown|climb(?:s|ed)?|fall|falls|fell|fallen|drop(?:s|ped)?|go(?:es)? down|went down|down|cut|cuts|reduce[sd]?|lower(?:s|ed)?|shrink|shrinks|shrank|shrunk|slash(?:es|ed)?|decline[sd]?|change[sd]?|move[sd]?|goes|went|tripled|doubled)';
const was = new RegExp(`\\b${change}\\b[^.;:]{0,40}\\bfrom (?:the |its |about |some )?$`, 'iu');
const becomes = new RegExp(
  `\\b${change}\\b[^.;:]{0,60}\\bto (?:about |some |nearly |around )?$`,
  'iu',
);
/** Longest stretch before a figure that is looked at, in characters. */
const reach = 110;

/** By the words before the figure; null where nothing changes. */
export function turnOf(before: string): 'from' | 'to' | null {
  const near = before.slice(-reach);
  if (was.test(near)) return 'from';
  return becomes.test(near) ? 'to' : null;
}
