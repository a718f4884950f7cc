import type { EntryLines } from './entry-lines.ts';
import { isSentence } from './line-role.ts';
import { namesDegree, namesInstitution } from './word-classes.ts';

/** Words of a list item that names a degree. */
const LONGEST_DEGREE = 10;

/**
 * Schools whose degree stands as the first list item under them ("University of Leeds" over "• BSc: Physics"), with it
 * as a line of the header. One degree among these items makes all of them degrees, since the entries of a section are
 * written alike.
 */
export function withListedDegrees(entries: readonly EntryLines[]): readonly EntryLines[] {
  const listed = entries.filter(opensWithShortItem);
  const named = listed.some(({ body: [item] }) => item?.lines.some(({ text }) => namesDegree(text)));
  return named ? entries.map((entry) => (opensWithShortItem(entry) ? asHeader(entry) : entry)) : entries;
}

function opensWithShortItem({ header, body: [item] }: EntryLines): boolean {
  const [first, second] = item?.lines ?? [];
  if (item?.kind !== 'bullet' || first === undefined || second !== undefined) return false;
  const school = header.some(({ text }) => namesInstitution(text));
  const degree = header.some(({ text }) => namesDegree(text));
  return (
    (school || namesDegree(first.text)) && !degree && first.wordCount <= LONGEST_DEGREE && !isSentence(first)
  );
}

function asHeader({ header, body: [item, ...body] }: EntryLines): EntryLines {
  return { header: [...header, ...(item?.lines ?? [])], body };
}
