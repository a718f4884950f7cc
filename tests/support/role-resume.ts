import type { Line } from '../../shared/document/text-document.ts';
import type { Resume, Statement, StatementKind } from '../../shared/resume/resume.ts';

const HEADER = 'Developer, Northwind, January 2020 – December 2023';

/**
 * A résumé with one dated role ("Developer", 2020 to 2023) that these statements stand in. Statement n (from 0) is
 * block and line n + 2.
 */
export function roleResume(
  items: readonly { readonly kind: StatementKind; readonly text: string }[],
): Resume {
  const all = [{ kind: 'header' as const, text: HEADER }, ...items];
  const text = all.map((item) => item.text).join('\n');
  let start = 0;
  const statements = all.map((item): Statement => {
    const span = { start, end: start + item.text.length };
    start = span.end + 1;
    return { kind: item.kind, span, section: 0, entry: 0 };
  });
  const whole = { start: 0, end: text.length };
  return {
    document: {
      format: 'text',
      text,
      lines: statements.map(lineOf),
      pages: [],
      links: [],
      columnCertainty: 1,
      unreadableShare: 0,
      recognition: null,
    },
    sections: [{ kind: 'work', heading: null, span: whole }],
    entries: [
      {
        kind: 'work',
        title: 'Developer',
        organization: 'Northwind',
        titleSpan: { start: 0, end: 'Developer'.length },
        organizationSpan: { start: 'Developer, '.length, end: 'Developer, Northwind'.length },
        start: '2020-01',
        end: '2023-12',
        startPrecision: 'month',
        endPrecision: 'month',
        bullets: statements.slice(1).map((statement) => statement.span),
        span: whole,
        section: 0,
      },
    ],
    statements,
    contact: { name: null, email: null, phone: null, links: [] },
    quality: 1,
    qualityParts: {
      inSections: 1,
      datedEntries: 1,
      namedEntries: 1,
      placedText: 1,
      readableCharacters: 1,
      columnCertainty: 1,
      recognition: 1,
      experiencePresent: 1,
    },
    notices: [],
  };
}

function lineOf({ kind, span }: Statement, index: number): Line {
  return {
    span,
    page: null,
    block: index + 1,
    number: index + 1,
    box: null,
    segments: [],
    fontSize: null,
    bold: false,
    boldEnd: null,
    italic: false,
    bullet: kind === 'bullet' ? '•' : null,
    headingLevel: null,
    tabs: [],
    region: 0,
    gapAbove: null,
    indent: 0,
  };
}
