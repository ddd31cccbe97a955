/** Whether a piece is all that a text says. */

const blank = /^\s{0,20}$/u;

/** True where nothing but blanks stands around the piece from `start` to `end`. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  start < 20 &&
  text.length - end < 20 &&
  blank.test(text.slice(0, start)) &&
  blank.test(text.slice(end));
