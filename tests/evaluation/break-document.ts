import { composeDocument, type LineDraft } from '../../shared/document/line-draft.ts';
import type { TextDocument } from '../../shared/document/text-document.ts';
import type { Resume } from '../../shared/resume/resume.ts';

/** The ways in which a reader goes wrong. */
export const BREAKAGES = [
  'interleaved',
  'dates-apart',
  'headings-lost',
  'order-by-indent',
  'look-lost',
] as const;
type Breakage = (typeof BREAKAGES)[number];

/** Lines on one height within this many points. */
const SAME_HEIGHT = 3;
const YEAR = /\b(?:19|20)\d\d\b/u;

/**
 * A document as a worse reader would give it, from one that was read with its structure. Comes back with the same
 * text where the breakage changes nothing, as the order of one column.
 */
export function breakDocument({ document, sections }: Resume, breakage: Breakage): TextDocument {
  const drafts = document.lines.map((line): LineDraft => {
    const { start, end } = line.span;
    return {
      ...line,
      text: document.text.slice(start, end),
      segments: line.segments.map((segment) => ({
        ...segment,
        start: segment.start - start,
        end: segment.end - start,
      })),
      tabs: line.tabs.map((tab) => tab - start),
    };
  });
  const headings = new Set(sections.map(({ heading }) => heading));
  return composeDocument(broken(drafts, headings, breakage), {
    ...document,
    links: document.links,
  });
}

function broken(
  drafts: readonly LineDraft[],
  headings: ReadonlySet<string | null>,
  breakage: Breakage,
): readonly LineDraft[] {
  switch (breakage) {
    case 'interleaved':
      return joinLevel(sorted(drafts, ({ box }) => box?.y ?? 0));
    case 'dates-apart':
      return [...drafts.flatMap(withoutDate), ...drafts.flatMap(dateOf)];
    case 'headings-lost':
      return drafts.filter(({ text }) => !headings.has(text.trim().replace(/\s*:$/u, '')));
    case 'order-by-indent':
      return sorted(drafts, ({ indent }) => Math.round(indent / SAME_HEIGHT));
    case 'look-lost':
      return drafts.map((draft) => ({
        ...draft,
        text: draft.text.replace(/\t/gu, ' '),
        tabs: [],
        bold: false,
        italic: false,
        fontSize: 10,
        gapAbove: 1,
        headingLevel: null,
      }));
  }
}

/** Page by page, in the order of a figure. */
function sorted(drafts: readonly LineDraft[], figure: (draft: LineDraft) => number): readonly LineDraft[] {
  return drafts
    .map((draft) => ({ ...draft, region: (draft.page ?? 1) - 1 }))
    .sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || figure(a) - figure(b) || a.indent - b.indent);
}

/** Lines at one height as one line with a tab between, as a reader without columns has them. */
function joinLevel(drafts: readonly LineDraft[]): readonly LineDraft[] {
  const joined: LineDraft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const [here, above] = [draft.box, last?.box];
    if (last === undefined || here == null || above == null || last.page !== draft.page) joined.push(draft);
    else if (Math.abs(here.y - above.y) > SAME_HEIGHT) joined.push(draft);
    else {
      const offset = last.text.length + 1;
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}\t${draft.text}`,
        tabs: [...last.tabs, offset - 1, ...draft.tabs.map((tab) => tab + offset)],
        segments: [
          ...last.segments,
          ...draft.segments.map((part) => ({ ...part, start: part.start + offset, end: part.end + offset })),
        ],
        box: { ...above, width: here.x + here.width - above.x },
      };
    }
  }
  return joined;
}

/** The line without a cell that names a year; nothing where it has no other. */
function withoutDate(draft: LineDraft): readonly LineDraft[] {
  const kept = draft.text.split('\t').filter((cell) => !YEAR.test(cell) || cell.length > 40);
  if (kept.length === 0) return [];
  const text = kept.join('\t');
  return [{ ...draft, text, segments: [], tabs: [...text.matchAll(/\t/gu)].map(({ index }) => index) }];
}

function dateOf(draft: LineDraft): readonly LineDraft[] {
  return draft.text
    .split('\t')
    .filter((cell) => YEAR.test(cell) && cell.length <= 40)
    .map((text) => ({ ...draft, text, segments: [], tabs: [], bullet: null, bold: false }));
}
