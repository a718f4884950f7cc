import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Tab,
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
} from '../persona.ts';
import { type DateStyle, writtenRange } from '../written-date.ts';
import {
  contactLine,
  headedContact,
  headOf,
  line,
  packed,
  plain,
  run,
  slanted,
  strong,
  type WordStyle,
} from './docx-parts.ts';
import type { ConvertedLayout, WrittenLayout } from './layout.ts';

/** The right edge of an A4 page's text, in twips from the left one. */
const RIGHT_EDGE = 9026;

/** How a Word template sets headings, entries and list items. */
interface WordTemplate {
  readonly dates: DateStyle;
  readonly heading: (text: string) => Paragraph;
  /** The employer that several roles stand under. */
  readonly employer: (text: string) => Paragraph;
  /** `employer` is empty where it stands above or where there is none. */
  readonly header: (entry: PersonaEntry, employer: string, range: string) => readonly Paragraph[];
  readonly item: (text: string) => Paragraph;
}

function sectionsIn(
  persona: Persona,
  template: WordTemplate,
  keep: (section: PersonaSection) => boolean = () => true,
): readonly Paragraph[] {
  return persona.sections
    .filter(keep)
    .flatMap((section) => [template.heading(section.heading), ...bodyIn(section, persona, template)]);
}

function bodyIn(section: PersonaSection, persona: Persona, template: WordTemplate): readonly Paragraph[] {
  return [
    ...[...(section.paragraphs ?? []), ...(section.items ?? [])].map(plain),
    ...(section.groups ?? []).map(
      ({ label, items }) =>
        new Paragraph({ children: [strong(`${label}: `), new TextRun(items.join(', '))] }),
    ),
    ...employerGroups(section.entries ?? []).flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const shared = group.length > 1;
      return [
        ...(shared ? [template.employer(writtenOrganization(first))] : []),
        ...group.flatMap((entry) => [
          ...template.header(
            entry,
            shared ? '' : writtenOrganization(entry),
            writtenRange(entry, persona.language, template.dates),
          ),
          ...entry.bullets.map(template.item),
        ]),
      ];
    }),
  ];
}

const listed = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
const toTheRight = { tabStops: [{ type: 'right' as const, position: RIGHT_EDGE }] };
const atTheEnd = (text: string) => (text === '' ? [] : [new TextRun({ children: [new Tab(), text] })]);

const ruledHeading = (text: string) =>
  line([run({ text, bold: true, smallCaps: true, size: 24 })], {
    spacing: { before: 240, after: 60 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '444444' } },
  });

const EMPLOYER_TABS: WordTemplate = {
  dates: 'short',
  heading: ruledHeading,
  employer: (text) => line([strong(text)], { spacing: { before: 120 } }),
  header: ({ title }, employer, range) =>
    employer === ''
      ? [line([slanted(title), ...atTheEnd(range)], toTheRight)]
      : [
          line([strong(employer), ...atTheEnd(range)], { ...toTheRight, spacing: { before: 120 } }),
          line([slanted(title)]),
        ],
  item: listed,
};

/** Employer and dates at the ends of a line by a tab stop, the title in italics below. */
const wordEmployerTabs: WrittenLayout = {
  id: 'word-employer-tabs',
  source: 'docx',
  frozen: false,
  dates: 'short',
  headedContact: false,
  write: (persona) =>
    packed({ children: [...headOf(persona), contactLine(persona), ...sectionsIn(persona, EMPLOYER_TABS)] }),
};

const broken = (lines: readonly TextRun[][]) =>
  lines.flatMap((runs, index) => (index === 0 ? runs : [new TextRun({ text: '', break: 1 }), ...runs]));

const LINE_BREAKS: WordTemplate = {
  dates: 'long',
  heading: (text) => line([run({ text, bold: true, underline: {} })], { spacing: { before: 200 } }),
  employer: (text) => line([strong(text)]),
  header: ({ title }, employer, range) => [
    line(
      broken([
        [strong(title)],
        ...(employer === '' ? [] : [[new TextRun(employer)]]),
        ...(range === '' ? [] : [[slanted(range)]]),
      ]),
      { spacing: { before: 120 } },
    ),
  ],
  item: (text) => plain(`- ${text}`),
};

/** Header lines parted by line breaks inside one paragraph, list items typed with hyphens. */
const wordLineBreaks: WrittenLayout = {
  id: 'word-line-breaks',
  source: 'docx',
  frozen: false,
  dates: 'long',
  headedContact: false,
  write: (persona) =>
    packed({ children: [...headOf(persona), contactLine(persona), ...sectionsIn(persona, LINE_BREAKS)] }),
};

const BAR_HEADING: WordStyle = { dates: 'short', headings: 'bold', tab: 6000 };

const NARROW: WordTemplate = {
  dates: 'short',
  heading: (text) =>
    line([run({ text: text.toUpperCase(), bold: true, size: 24 })], { spacing: { before: 200 } }),
  employer: (text) => line([strong(text)]),
  header: ({ title }, employer, range) => [
    line([strong(title), ...(employer === '' ? [] : [new TextRun(`, ${employer}`)])], {
      spacing: { before: 100 },
    }),
    ...(range === '' ? [] : [line([new TextRun({ text: range, color: '666666', size: 18 })])]),
  ],
  item: listed,
};

const beside = ({ kind }: PersonaSection) =>
  ['skills', 'languages', 'awards', 'certifications'].includes(kind);
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** One table row of two cells: the text, and a shaded bar at its right with contact data and skills. */
const wordShadedBar: WrittenLayout = {
  id: 'word-shaded-bar',
  source: 'docx',
  frozen: false,
  dates: 'short',
  headedContact: true,
  write: (persona) => {
    const borders = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
    const cellOf = (width: number, children: readonly Paragraph[], fill: string) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        borders,
        shading: { type: ShadingType.CLEAR, fill },
        margins: { left: 120, right: 120 },
        children,
      });
    const text = [...headOf(persona), ...sectionsIn(persona, NARROW, (section) => !beside(section))];
    const bar = [...headedContact(persona, BAR_HEADING), ...sectionsIn(persona, NARROW, beside)];
    return packed({
      children: [
        new Table({
          columnWidths: [6300, 2700],
          rows: [new TableRow({ children: [cellOf(6300, text, 'FFFFFF'), cellOf(2700, bar, 'E8EDF2')] })],
        }),
      ],
    });
  },
};

/** Word templates as they are. */
export const WORD_TEMPLATES: readonly WrittenLayout[] = [wordEmployerTabs, wordLineBreaks, wordShadedBar];

/** The same as LibreOffice prints them. */
export const PRINTED_WORD_TEMPLATES: readonly ConvertedLayout[] = WORD_TEMPLATES.map((layout) => ({
  ...layout,
  id: `${layout.id}-to-pdf`,
  source: 'libreoffice',
  format: 'pdf',
}));
