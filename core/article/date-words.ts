/** The words of dates in English, German, French, Spanish, Italian, Portuguese and Dutch, without accents. */

/** How months begin, from January on. */
const months = [
  'jan ene gen',
  'feb fev',
  'mar mrt',
  'apr avr abr',
  'may mai mag mei',
  'jun jui giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez dic',
].map((beginnings) => beginnings.split(' '));

/** One of them, captured, and the rest of the word. */
export const monthWord = `(${months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})[a-z]{0,7}`;

/** 1 to 12. French tells June and July apart by one letter more than the others. */
export function monthOf(beginning: string): number {
  return months.findIndex((own) => own.includes(beginning.toLowerCase())) + 1;
}

const weekdays = new RegExp(
  `^(?:(?:${[
    ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'die', 'mit', 'don', 'fre', 'sam', 'son'],
    ...['lun', 'mar', 'mer', 'jeu', 'ven', 'dim', 'mie', 'jue', 'vie', 'sab', 'dom', 'gio'],
    ...['seg', 'ter', 'qua', 'qui', 'sex', 'maa', 'din', 'woe', 'vri', 'zat', 'zon'],
  ].join('|')})[a-z]{0,9}|mo|di|mi|do|fr|sa|so|ma|wo|vr|za|zo|feira)$`,
  'i',
);

const fillers = new Set(
  'at on the of um uhr am den der de del di da du le el la a as alle ore om'.split(' '),
);

/** True for days of the week, and for words that only join the others. */
export function isFiller(word: string): boolean {
  return fillers.has(word.toLowerCase()) || weekdays.test(word);
}
