import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  employerGroups,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
  writtenOrganization,
} from '../../persona.ts';
import { contactHeading, writtenRange } from '../../written-date.ts';
import { type LabelledPiece, labelledContact, labelledHeader } from '../../written-labels.ts';
import { contactLine, headOf, itemsOf, line, packed, plain, run, slanted, strong } from '../docx-parts.ts';
import { contactPieces } from '../html-parts.ts';
import type { ConvertedLayout, WrittenLayout } from '../layout.ts';
import { inKinds, notIn } from './parts.ts';

const spaced = (...children: readonly TextRun[]) => new Paragraph({ children, spacing: { before: 120 } });
const styledHeading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

const freeLines = ({ paragraphs = [], items = [] }: PersonaSection) => [...paragraphs, ...items].map(plain);
const groupLines = ({ groups = [] }: PersonaSection) =>
  groups.map(({ label, items }) => line([strong(`${label}: `), new TextRun(items.join(', '))]));

const fieldLine = ({ label, text }: LabelledPiece) => line([strong(`${label}: `), new TextRun(text)]);

/** One field a line behind its label, employer, position, place, dates and hours, as public employers ask for it. */
const wordLabelledFields: WrittenLayout = {
  id: 'word-labelled-fields',
  source: 'docx',
  frozen: true,
  dates: 'words',
  headedContact: false,
  labelled: { contact: true, entries: true },
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        ...labelledContact(persona).map(fieldLine),
        ...persona.sections.flatMap((section) => [
          styledHeading(section.heading),
          ...freeLines(section),
          ...groupLines(section),
          ...(section.entries ?? []).flatMap((entry) => [
            plain(''),
            ...labelledHeader(entry, section.kind, persona, 'words').map(fieldLine),
            ...itemsOf(entry),
          ]),
        ]),
      ],
    }),
};

const accent = (text: string) =>
  new Paragraph({
    children: [run({ text, bold: true, color: '2A7B88', size: 28 })],
    spacing: { before: 320, after: 100 },
  });

function pipedEntries({ entries = [] }: PersonaSection, persona: Persona): readonly Paragraph[] {
  return employerGroups(entries).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const shared = group.length > 1;
    return [
      ...(shared ? [spaced(strong(writtenOrganization(first)))] : []),
      ...group.flatMap((entry) => {
        const pieces = [
          shared ? '' : writtenOrganization(entry),
          writtenRange(entry, persona.language, 'long'),
        ].filter((text) => text !== '');
        return [
          spaced(strong(entry.title), ...pieces.map((text) => new TextRun(` | ${text}`))),
          ...itemsOf(entry),
        ];
      }),
    ];
  });
}

/** "Title | Employer, place | dates" in one line under coloured headings, saved as RTF. */
const wordPipesToRtf: ConvertedLayout = {
  id: 'word-pipes-to-rtf',
  source: 'libreoffice',
  format: 'rtf',
  frozen: true,
  dates: 'long',
  headedContact: false,
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        contactLine(persona),
        ...persona.sections.flatMap((section) => [
          accent(section.heading),
          ...freeLines(section),
          ...groupLines(section),
          ...pipedEntries(section, persona),
        ]),
      ],
    }),
};

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

const cell = (width: number, children: readonly Paragraph[], fill = 'FFFFFF', columnSpan = 1) =>
  new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    borders: BORDERLESS,
    shading: { type: ShadingType.CLEAR, fill },
    margins: { left: 100, right: 100 },
    children: children.length === 0 ? [plain('')] : children,
  });

const RAIL = [2500, 6500] as const;

const railTable = (rows: readonly (readonly [string, readonly Paragraph[]])[]): readonly FileChild[] =>
  rows.length === 0
    ? []
    : [
        new Table({
          columnWidths: RAIL,
          rows: rows.map(
            ([left, right]) =>
              new TableRow({
                cantSplit: true,
                children: [cell(RAIL[0], [plain(left)]), cell(RAIL[1], right)],
              }),
          ),
        }),
      ];

const entryRow = (entry: PersonaEntry, persona: Persona): readonly [string, readonly Paragraph[]] => {
  const { title, organization, location } = entry;
  const employer = [organization, location].filter((text) => text !== null).map(plain);
  return [
    writtenRange(entry, persona.language, 'dotted'),
    [line([strong(title)]), ...employer, ...entry.bullets.map((text) => plain(`– ${text}`)), plain('')],
  ];
};

const ruled = (text: string) =>
  new Paragraph({
    children: [strong(text)],
    spacing: { before: 240, after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '888888' } },
  });

/** A tabular curriculum: personal data and every section a table without lines, the dates at the left. */
const wordPersonalTable: WrittenLayout = {
  id: 'word-personal-table',
  source: 'docx',
  frozen: true,
  dates: 'dotted',
  headedContact: true,
  placesApart: true,
  labelled: { contact: true, entries: false },
  write: (persona) =>
    packed({
      children: [
        ...headOf(persona),
        ruled(contactHeading(persona.language)),
        ...railTable(labelledContact(persona).map(({ label, text }) => [`${label}:`, [plain(text)]])),
        ...persona.sections.flatMap((section) => [
          ruled(section.heading),
          ...freeLines(section),
          ...railTable([
            ...(section.groups ?? []).map(({ label, items }) => [label, [plain(items.join(', '))]] as const),
            ...(section.entries ?? []).map((entry) => entryRow(entry, persona)),
          ]),
        ]),
      ],
    }),
};

const NARROW = inKinds('summary', 'skills', 'languages', 'awards', 'certifications', 'other');

function stackedEntries({ entries = [] }: PersonaSection, persona: Persona): readonly Paragraph[] {
  return entries.flatMap((entry) => {
    const { title, organization, location } = entry;
    const range = writtenRange(entry, persona.language, 'short');
    const facts = [range, location ?? ''].filter((text) => text !== '');
    return [
      ...(facts.length === 0 ? [] : [spaced(run({ text: facts.join(' • '), size: 18 }))]),
      line([strong(title), ...(organization === null ? [] : [new TextRun(' • '), slanted(organization)])]),
      ...itemsOf(entry),
    ];
  });
}

const stacked = (persona: Persona, keep: (section: PersonaSection) => boolean) =>
  persona.sections
    .filter(keep)
    .flatMap((section) => [
      ruled(section.heading),
      ...freeLines(section),
      ...groupLines(section),
      ...stackedEntries(section, persona),
    ]);

/** A shaded cell with the name over both columns of a table: a narrow one with the profile, a wide one with the jobs. */
const wordMergedHeaderToPdf: ConvertedLayout = {
  id: 'word-merged-header-to-pdf',
  source: 'libreoffice',
  format: 'pdf',
  frozen: true,
  dates: 'short',
  headedContact: true,
  placesApart: true,
  write: (persona) =>
    packed({
      children: [
        new Table({
          columnWidths: [3000, 6000],
          rows: [
            new TableRow({ children: [cell(9000, headOf(persona), 'D9E2EC', 2)] }),
            new TableRow({
              children: [
                cell(3000, [
                  ruled(contactHeading(persona.language)),
                  ...contactPieces(persona).map(plain),
                  ...stacked(persona, NARROW),
                ]),
                cell(6000, stacked(persona, notIn(NARROW))),
              ],
            }),
          ],
        }),
      ],
    }),
};

/** Word files whose parts need no other program. */
export const WORD_FORMS: readonly WrittenLayout[] = [wordLabelledFields, wordPersonalTable];

/** Word files that LibreOffice saves in another format. */
export const CONVERTED_WORD_FORMS: readonly ConvertedLayout[] = [wordPipesToRtf, wordMergedHeaderToPdf];
