/** Text fitted to the width of a terminal. */
import { cleanLine } from '../../../core/article/index.ts';

/** Columns to write in: the terminal's, within what is readable; 100 in a pipe. */
export function lineWidth(): number {
  return Math.min(Math.max(process.stdout.columns || 100, 40), 160);
}

/** Breaks a text into lines; what comes from articles cannot steer the terminal. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of cleanLine(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text in one line, cut where it is too long. */
export function cut(text: string, width: number): string {
  const line = cleanLine(text);
  return line.length <= width ? line : `${line.slice(0, Math.max(width - 1, 0)).trimEnd()}…`;
}

/** A label and a text that is wrapped beside it. */
export function beside(label: string, text: string, column: number, width: number): string[] {
  return wrap(text, Math.max(width - column, 20)).map((line, i) =>
    `${(i === 0 ? cut(label, column - 2) : '').padEnd(column)}${line}`.trimEnd(),
  );
}

/** Rows in columns; `flexible` is the column that gives way when the rows are too wide. */
export function inColumns(
  rows: readonly (readonly string[])[],
  width: number,
  flexible: number,
): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cleanLine(cell).length);
    });
  const others = widths.reduce((sum, one, i) => sum + (i === flexible ? 0 : one + 2), 0);
  widths[flexible] = Math.min(widths[flexible] ?? 0, Math.max(width - others, 12));
  return rows.map((row) =>
    row
      .map((cell, i) => cut(cell, widths[i] ?? 0).padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
