import { visibleText } from './visible-text.ts';

/** What spreadsheets take for a formula, also behind white space and in its full-width forms. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/u;

/** A text cell of RFC 4180: quoted where needed, and never a formula. */
export function csvText(text: string): string {
  const visible = visibleText(text);
  return quote(FORMULA.test(visible) ? `'${visible}` : visible);
}

/** A number cell; never quoted, never a formula: a minus sign cannot occur in what we export. */
export function csvNumber(value: number | null): string {
  return value === null ? '' : String(value);
}

/** A record with the line end that RFC 4180 asks for. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

function quote(text: string): string {
  return /[",;\t'\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
