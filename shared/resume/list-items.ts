import { groupLines } from './group-lines.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import { isStopWord } from './stop-words.ts';

/** Lines and words of each, from which on and up to which a list says one thing to a line. */
const FEWEST_LINES = 3;
const MOST_WORDS = 4;

/** Lines of skills or languages, each with the lines that it wraps into; a label ("Tools:") always starts a new one. */
export function listItems(views: readonly LineView[]): readonly (readonly LineView[])[] {
  const oneToALine = isOneToALine(views);
  return groupLines(views).reduce<LineView[][]>((items, group) => {
    const first = group.lines[0];
    const open = items.at(-1);
    const last = open?.at(-1);
    const joins =
      group.kind === 'line' &&
      first !== undefined &&
      last !== undefined &&
      first.cells.length < 2 &&
      !/^[^:,]{2,30}:/u.test(first.text) &&
      wrapsInto(last, first) &&
      (/[,;&/·•|-]$/u.test(last.text) || (oneToALine ? endsOpen(last.text) : /\w$/u.test(last.text)));
    if (joins && open !== undefined) open.push(...group.lines);
    else items.push([...group.lines]);
    return items;
  }, []);
}

/** "Bash" over "FastAPI" over "machine learning": in lines as short as these, nothing wraps without saying so. */
function isOneToALine(views: readonly LineView[]): boolean {
  return (
    views.length >= FEWEST_LINES &&
    views.every(({ text, wordCount }) => wordCount <= MOST_WORDS && !/[,;|·•]|:\s*\S/u.test(text))
  );
}

/** "Continuous integration and" */
function endsOpen(text: string): boolean {
  return isStopWord(/(\p{Ll}+)$/u.exec(text)?.[1] ?? '');
}
