import type { EntryLines } from './entry-lines.ts';
import { looksAlike } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { namesInstitution, opensDegree } from './word-classes.ts';

/**
 * Degrees on lines of their own under one school ("B.S. Physics" over "B.A. Japanese"), each as an entry. The first
 * one has the school and the dates, the last one what stands under them all.
 */
export function splitDegrees(lines: EntryLines): readonly EntryLines[] {
  const { header, body } = lines;
  const first = header.findIndex((view) => opensDegree(view.text));
  const model = header[first];
  if (model === undefined || !header.slice(0, first).some(({ text }) => namesInstitution(text)))
    return [lines];
  const below = [...header.slice(first + 1), ...body.flatMap(({ lines: views }) => views)];
  const other = below.findIndex((view) => !isLikeDegree(view, model));
  const count = other === -1 ? below.length : other;
  const rest = header.slice(first + 1 + count);
  if (count === 0 || rest.some(({ dates }) => dates.length > 0)) return [lines];
  const inBody = Math.max(0, first + 1 + count - header.length);
  const degrees = below.slice(0, count).map((view): EntryLines => ({ header: [view], body: [] }));
  return [
    { header: header.slice(0, first + 1), body: [] },
    ...degrees.slice(0, -1),
    { header: [...(degrees.at(-1)?.header ?? []), ...rest], body: body.slice(inBody) },
  ];
}

function isLikeDegree(view: LineView, model: LineView): boolean {
  return (
    opensDegree(view.text) &&
    view.line.bullet === null &&
    view.dates.length === 0 &&
    view.line.italic === model.line.italic &&
    looksAlike(view, model)
  );
}
