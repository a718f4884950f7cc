import { Header, type Paragraph, SectionType, Table, TableCell, TableRow, Textbox, WidthType } from 'docx';
import { type Persona, type PersonaEntry, type PersonaSection, writtenOrganization } from '../persona.ts';
import { writtenRange } from '../written-date.ts';
import {
  bodyOf,
  bold,
  contactLine,
  headedContact,
  headingOf,
  headOf,
  itemsOf,
  packed,
  plain,
  sectionsOf,
  type WordStyle,
} from './docx-parts.ts';
import type { WrittenLayout } from './layout.ts';

const styled: WordStyle = { dates: 'short', headings: 'styles', tab: 9000 };

export const wordPlain: WrittenLayout = {
  id: 'word-plain',
  source: 'docx',
  frozen: false,
  dates: 'short',
  headedContact: false,
  write: (persona) =>
    packed({ children: [...headOf(persona), contactLine(persona), ...sectionsOf(persona, styled)] }),
};

const tabular: WordStyle = { dates: 'long', headings: 'bold', tab: 9000 };

const cell = (width: number, children: readonly Paragraph[]) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: children.length === 0 ? [plain('')] : children,
  });

const tableOf = (widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]) =>
  new Table({
    columnWidths: widths,
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((each, at) => cell(widths[at] ?? 0, each)) }),
    ),
  });

/** Each entry a row of a table: dates in the left cell, everything else in the right one; skills likewise. */
export const wordTable: WrittenLayout = {
  id: 'word-table',
  source: 'docx',
  frozen: true,
  dates: 'long',
  headedContact: false,
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        contactLine(persona),
        ...persona.sections.flatMap((section) => [
          headingOf(section.heading, tabular),
          ...tablesOf(section, persona),
          ...bodyOf({ ...section, entries: [], groups: [] }, persona, tabular),
        ]),
      ],
    }),
};

function tablesOf({ entries = [], groups = [] }: PersonaSection, persona: Persona): readonly Table[] {
  const rows = [
    ...entries.map((entry) => [
      [plain(writtenRange(entry, persona.language, 'long'))],
      [...headerOf(entry), ...itemsOf(entry)],
    ]),
    ...groups.map(({ label, items }) => [[bold(label)], [plain(items.join(', '))]]),
  ];
  return rows.length === 0 ? [] : [tableOf([2600, 6400], rows)];
}

function headerOf(entry: PersonaEntry): readonly Paragraph[] {
  const employer = writtenOrganization(entry);
  return [bold(entry.title), ...(employer === '' ? [] : [plain(employer)])];
}

const IN_BOXES: readonly string[] = ['skills', 'languages', 'certifications', 'awards', 'other'];
const isBoxed = ({ kind }: PersonaSection): boolean => IN_BOXES.includes(kind);
const boxed: WordStyle = { dates: 'short', headings: 'bold', tab: 5600 };

/** A side bar of text boxes at the right margin, one for each short section; the rest flows beside them. */
export const wordTextBoxes: WrittenLayout = {
  id: 'word-text-boxes',
  source: 'docx',
  frozen: false,
  dates: 'short',
  headedContact: true,
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        ...[
          headedContact(persona, boxed),
          ...persona.sections
            .filter(isBoxed)
            .map((section) => [headingOf(section.heading, boxed), ...bodyOf(section, persona, boxed)]),
        ].map(boxOf),
        ...sectionsOf(persona, boxed, (section) => !isBoxed(section)),
      ],
      properties: { page: { margin: { right: 4200 } } },
    }),
};

function boxOf(children: readonly Paragraph[], index: number): Textbox {
  return new Textbox({
    children: [...children],
    style: {
      position: 'absolute',
      left: '4.4in',
      top: `${index * 1.7}in`,
      width: '2.2in',
      height: '1.6in',
      zIndex: index,
    },
  });
}

const columned: WordStyle = { dates: 'numeric', headings: 'styles', tab: 4300 };

/** Word's own two columns under a head over the whole width. */
export const wordColumns: WrittenLayout = {
  id: 'word-columns',
  source: 'docx',
  frozen: true,
  dates: 'numeric',
  headedContact: false,
  write: (persona) =>
    packed(
      { children: [...headOf(persona), contactLine(persona)] },
      {
        children: sectionsOf(persona, columned),
        properties: { type: SectionType.CONTINUOUS, column: { count: 2, space: 500 } },
      },
    ),
};

const inHeader: WordStyle = { dates: 'long', headings: 'styles', tab: 9000 };

/** Name and contact data stand in the page header and nowhere else. */
export const wordHeader: WrittenLayout = {
  id: 'word-header',
  source: 'docx',
  frozen: false,
  dates: 'long',
  headedContact: false,
  write: (persona) =>
    packed({
      children: sectionsOf(persona, inHeader),
      headers: { default: new Header({ children: [...headOf(persona), contactLine(persona)] }) },
    }),
};
