import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  type IPropertiesOptions,
  type IRunOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { withFixedDates } from '../../../scripts/samples/persona-docx.mjs';
import {
  employerGroups,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
  writtenOrganization,
} from '../persona.ts';
import { contactHeading, type DateStyle, writtenRange } from '../written-date.ts';
import { contactPieces } from './html-parts.ts';

/** What makes one Word layout differ from another. */
export interface WordStyle {
  readonly dates: DateStyle;
  /** Headings by Word's styles, or by bold capitals alone. */
  readonly headings: 'styles' | 'bold';
  /** Where the dates stand, in twips from the left. */
  readonly tab: number;
}

export const run = (options: IRunOptions) => new TextRun(options);
export const strong = (text: string) => run({ text, bold: true });
export const slanted = (text: string) => run({ text, italics: true });
export const line = (children: readonly TextRun[], options: Omit<IParagraphOptions, 'children'> = {}) =>
  new Paragraph({ ...options, children });

export const plain = (text: string) => new Paragraph({ text });
export const bold = (text: string) => new Paragraph({ children: [strong(text)] });

export function headingOf(text: string, style: WordStyle): Paragraph {
  if (style.headings === 'styles') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  return new Paragraph({
    children: [run({ text: text.toUpperCase(), bold: true, size: 24 })],
    spacing: { before: 200 },
  });
}

export function headOf({ name, headline }: Persona): readonly Paragraph[] {
  return [
    new Paragraph({
      children: [run({ text: name, bold: true, size: 40 })],
      alignment: AlignmentType.CENTER,
    }),
    plain(headline),
  ];
}

export const contactLine = (persona: Persona) => plain(contactPieces(persona).join(' | '));

export function headedContact(persona: Persona, style: WordStyle): readonly Paragraph[] {
  return [headingOf(contactHeading(persona.language), style), ...contactPieces(persona).map(plain)];
}

export function sectionsOf(
  persona: Persona,
  style: WordStyle,
  keep: (section: PersonaSection) => boolean = () => true,
): readonly Paragraph[] {
  return persona.sections
    .filter(keep)
    .flatMap((section) => [headingOf(section.heading, style), ...bodyOf(section, persona, style)]);
}

export function bodyOf(section: PersonaSection, persona: Persona, style: WordStyle): readonly Paragraph[] {
  return [
    ...(section.paragraphs ?? []).map(plain),
    ...(section.items ?? []).map(plain),
    ...(section.groups ?? []).map(
      ({ label, items }) =>
        new Paragraph({
          children: [strong(`${label}: `), new TextRun(items.join(', '))],
        }),
    ),
    ...employerGroups(section.entries ?? []).flatMap((group) => groupOf(group, persona, style)),
  ];
}

function groupOf(group: readonly PersonaEntry[], persona: Persona, style: WordStyle): readonly Paragraph[] {
  const [first] = group;
  if (first === undefined) return [];
  const employer = writtenOrganization(first);
  if (group.length > 1)
    return [
      bold(employer),
      ...group.flatMap((entry) => [roleLine(entry, persona, style), ...itemsOf(entry)]),
    ];
  return [roleLine(first, persona, style), ...(employer === '' ? [] : [plain(employer)]), ...itemsOf(first)];
}

function roleLine(entry: PersonaEntry, persona: Persona, style: WordStyle): Paragraph {
  const range = writtenRange(entry, persona.language, style.dates);
  return new Paragraph({
    tabStops: [{ type: 'right', position: style.tab }],
    children: [strong(entry.title), ...(range === '' ? [] : [new TextRun(`\t${range}`)])],
  });
}

export function itemsOf({ bullets }: PersonaEntry): readonly Paragraph[] {
  return bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
}

type WordSection = IPropertiesOptions['sections'][number];

/** The bytes of a Word document; the same on every run. */
export async function packed(...sections: readonly WordSection[]): Promise<Uint8Array> {
  return withFixedDates(new Uint8Array(await Packer.toBuffer(new Document({ sections }))));
}
