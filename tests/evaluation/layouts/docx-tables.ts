import { type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import {
  employerGroups,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
  writtenOrganization,
} from '../persona.ts';
import { type DateStyle, writtenRange } from '../written-date.ts';
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
  type WordStyle,
} from './docx-parts.ts';
import type { WrittenLayout } from './layout.ts';

type Block = Paragraph | Table;

interface Cell {
  readonly blocks: readonly Block[];
  /** How many columns it covers. */
  readonly span?: number;
}

const cell = (...blocks: readonly Block[]): Cell => ({ blocks });

/** A table without lines; widths in twips. */
function tableOf(widths: readonly number[], rows: readonly (readonly Cell[])[]): Table {
  const none = { style: 'none', size: 0 } as const;
  return new Table({
    columnWidths: [...widths],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            ({ blocks, span = 1 }, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                columnSpan: span,
                // Word wants a paragraph at the end of every cell.
                children: [
                  ...blocks,
                  ...(blocks.at(-1) instanceof Table || blocks.length === 0 ? [plain('')] : []),
                ],
              }),
          ),
        }),
    ),
  });
}

const styled: WordStyle = { dates: 'short', headings: 'styles', tab: 9000 };

/** Everything of a section but its entries. */
const restOf = (section: PersonaSection, persona: Persona, style: WordStyle) =>
  bodyOf({ ...section, entries: [] }, persona, style);

function rangeOf(entry: PersonaEntry, persona: Persona, dates: DateStyle): string {
  return writtenRange(entry, persona.language, dates);
}

/** A table for each section: dates in the left column, entries in the right one. */
export const wordDatesTable: WrittenLayout = {
  id: 'word-dates-table',
  source: 'docx',
  frozen: false,
  dates: 'short',
  headedContact: false,
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        contactLine(persona),
        ...persona.sections.flatMap((section): readonly Block[] => [
          headingOf(section.heading, styled),
          ...restOf(section, persona, styled),
          ...datedTable(section, persona),
        ]),
      ],
    }),
};

function datedTable({ entries = [] }: PersonaSection, persona: Persona): readonly Table[] {
  if (entries.length === 0) return [];
  const rows = entries.map((entry) => {
    const employer = writtenOrganization(entry);
    return [
      cell(plain(rangeOf(entry, persona, 'short'))),
      cell(bold(entry.title), ...(employer === '' ? [] : [plain(employer)]), ...itemsOf(entry)),
    ];
  });
  return [tableOf([2300, 6700], rows)];
}

const inCells: WordStyle = { dates: 'long', headings: 'bold', tab: 6400 };

/** One table over the whole page: headings in the left column, their text in the right one. */
export const wordHeadingTable: WrittenLayout = {
  id: 'word-heading-table',
  source: 'docx',
  frozen: false,
  dates: 'long',
  headedContact: false,
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        contactLine(persona),
        tableOf(
          [2500, 6500],
          persona.sections.map((section) => [
            cell(bold(section.heading)),
            cell(...bodyOf(section, persona, inCells)),
          ]),
        ),
      ],
    }),
};

const nested: WordStyle = { dates: 'numeric', headings: 'bold', tab: 3000 };

const besides = ({ kind }: PersonaSection): boolean =>
  ['skills', 'languages', 'awards', 'other', 'certifications'].includes(kind);

/** Two columns as one table, with a table for each entry in the left one, whose last row is one cell. */
export const wordNestedTable: WrittenLayout = {
  id: 'word-nested-table',
  source: 'docx',
  frozen: false,
  dates: 'numeric',
  headedContact: true,
  placesApart: true,
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        tableOf(
          [6200, 2800],
          [
            [
              cell(
                ...persona.sections
                  .filter((section) => !besides(section))
                  .flatMap((section): readonly Block[] => [
                    headingOf(section.heading, nested),
                    ...restOf(section, persona, nested),
                    ...employerGroups(section.entries ?? []).flatMap((group) =>
                      group.map((entry) => entryTable(entry, persona)),
                    ),
                  ]),
              ),
              cell(
                ...headedContact(persona, nested),
                ...persona.sections
                  .filter(besides)
                  .flatMap((section) => [
                    headingOf(section.heading, nested),
                    ...bodyOf(section, persona, nested),
                  ]),
              ),
            ],
          ],
        ),
      ],
    }),
};

function entryTable(entry: PersonaEntry, persona: Persona): Table {
  const { title, organization, location, underSameEmployer } = entry;
  const employer =
    organization === null || underSameEmployer === true
      ? []
      : [[cell(plain(organization)), cell(plain(location ?? ''))]];
  const items = itemsOf(entry);
  return tableOf(
    [4000, 2000],
    [
      [cell(bold(title)), cell(plain(rangeOf(entry, persona, 'numeric')))],
      ...employer,
      ...(items.length === 0 ? [] : [[{ blocks: items, span: 2 }]]),
    ],
  );
}

/** A table for each entry with three columns: dates, what was done, place. */
export const wordThreeCells: WrittenLayout = {
  id: 'word-three-cells',
  source: 'docx',
  frozen: true,
  dates: 'long',
  headedContact: false,
  placesApart: true,
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        contactLine(persona),
        ...persona.sections.flatMap((section): readonly Block[] => [
          headingOf(section.heading, inCells),
          ...restOf(section, persona, inCells),
          ...(section.entries ?? []).map((entry) => {
            const { title, organization, location } = entry;
            return tableOf(
              [2000, 5400, 1600],
              [
                [
                  cell(plain(rangeOf(entry, persona, 'long'))),
                  cell(
                    bold(title),
                    ...(organization === null ? [] : [plain(organization)]),
                    ...itemsOf(entry),
                  ),
                  cell(...(location === null ? [] : [plain(location)])),
                ],
              ],
            );
          }),
        ]),
      ],
    }),
};
