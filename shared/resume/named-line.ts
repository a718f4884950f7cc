import type { TextSpan } from '../base/text-span.ts';
import { classifyHeading } from './classify-heading.ts';
import { foldedWords } from './fold-text.ts';
import type { LineView } from './line-view.ts';
import { isStopWord } from './stop-words.ts';
import { fieldOfLabel, isItemList, isPlace, namesDegree, stackLabelEnd } from './word-classes.ts';

/** Where in a line a name ends and what is said about it begins. */
export interface NamedLine {
  readonly name: TextSpan;
  readonly phrase: TextSpan;
}

const DASHED = /^(\S.{0,58}?\S|\S)(?:\s+[-–—]+\s+)(\S.*)$/u;
const LABELLED = /^([^:]{2,40}):\s+(\S.*)$/u;
const MOST_NAME_WORDS = 6;
const FEWEST_PHRASE_WORDS = 4;

/** "sismo-bot — Telegram bot that posts earthquakes": the name before a spaced dash, where a phrase follows it. */
export function readNamedLine(view: LineView): NamedLine | null {
  return partAt(view, DASHED);
}

/** The same, also before a colon ("ratelimit: a token bucket for ASGI"), where nothing else speaks for a header. */
export function readUndatedNamedLine(view: LineView): NamedLine | null {
  return partAt(view, DASHED) ?? partAt(view, LABELLED) ?? partBeside(view) ?? readBoldName(view);
}

/** "**ratelimit** – token buckets": a name in bold and a dash or colon behind it, whatever is said then. */
export function readBoldName({ line, text }: LineView): NamedLine | null {
  if (line.boldEnd === null || line.bullet !== null) return null;
  const { start, end } = line.span;
  const [, dash = '', phrase = ''] =
    /^(\s*(?:[-–—]\s+|:\s+))(\S.*)$/u.exec(text.slice(line.boldEnd - start)) ?? [];
  const name = text.slice(0, line.boldEnd - start).trimEnd();
  if (dash === '' || !isName(name, LABELLED)) return null;
  return { name: { start, end: start + name.length }, phrase: { start: end - phrase.length, end } };
}

/** "ratelimit ⇥ A token bucket for ASGI": a table's row. */
function partBeside({ cells, dates }: LineView): NamedLine | null {
  const [name, phrase] = cells;
  if (name === undefined || phrase === undefined || cells.length > 2 || dates.length > 0) return null;
  if (!isName(name.text, LABELLED) || !isPhrase(phrase.text)) return null;
  return { name: name.span, phrase: phrase.span };
}

function partAt(view: LineView, pattern: RegExp): NamedLine | null {
  const cell = view.cells.find(
    ({ span }) => !view.dates.some((date) => date.span.start <= span.start && date.span.end >= span.end),
  );
  const [, name = '', phrase = ''] = pattern.exec(cell?.text ?? '') ?? [];
  if (cell === undefined || !isName(name, pattern) || !isPhrase(phrase)) return null;
  const { start, end } = cell.span;
  return {
    name: { start, end: start + name.length },
    phrase: { start: end - phrase.length, end },
  };
}

function isName(name: string, pattern: RegExp): boolean {
  if (name === '' || /[.!?;,]$|[.!?]\s/u.test(name) || name.split(/\s+/u).length > MOST_NAME_WORDS)
    return false;
  if (pattern === DASHED) return true;
  const isKind = foldedWords(name).some((word) => classifyHeading(word) !== null) || namesDegree(name);
  return !isKind && fieldOfLabel(name) === null && stackLabelEnd(`${name}:`) === null;
}

/** Words as a sentence has them, against the capitals of a longer name ("OpenQDA - A Free Research Software"). */
function isPhrase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length < FEWEST_PHRASE_WORDS || isItemList(text) || isPlace(text)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.length * 2 >= words.length && small.some((word) => isStopWord(word));
}
