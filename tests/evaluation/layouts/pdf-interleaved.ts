import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import type { SectionKind } from '../../../shared/resume/resume.ts';
import { wrapText } from '../../support/wrap-text.ts';
import {
  employerGroups,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
  writtenOrganization,
} from '../persona.ts';
import { writtenRange } from '../written-date.ts';
import { contactPieces } from './html-parts.ts';
import type { WrittenLayout } from './layout.ts';

interface SourceLine {
  readonly text: string;
  readonly look: 'title' | 'heading' | 'strong' | 'plain' | 'bullet';
}

interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Baseline from the page's foot. */
  readonly y: number;
  readonly page: number;
  readonly size: number;
  readonly bold: boolean;
}

const SIZES: Readonly<Record<SourceLine['look'], number>> = {
  title: 20,
  heading: 12,
  strong: 9.5,
  plain: 9.5,
  bullet: 9.5,
};
const TOP = 800;
const BELOW_HEAD = 720;
const FOOT = 50;
const LEADING = 13;
const SIDE: readonly SectionKind[] = [
  'skills',
  'languages',
  'certifications',
  'awards',
  'other',
  'education',
];

/** Two columns whose file writes line by line across both, as some converters do. */
export const interleavedPdf: WrittenLayout = {
  id: 'interleaved-pdf',
  source: 'pdf-lib',
  frozen: false,
  dates: 'short',
  headedContact: false,
  write: async (persona) => {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    const regular = await pdf.embedFont(StandardFonts.Helvetica);
    const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
    const lines = arrange(persona, { regular, bold });
    const pages: PDFPage[] = [];
    for (const line of lines) {
      while (pages.length <= line.page) pages.push(pdf.addPage([595, 842]));
      pages[line.page]?.drawText(line.text, {
        x: line.x,
        y: line.y,
        size: line.size,
        font: line.bold ? bold : regular,
      });
    }
    return pdf.save();
  },
};

interface Fonts {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

function arrange(persona: Persona, fonts: Fonts): readonly PlacedLine[] {
  const head: readonly SourceLine[] = [
    { text: persona.name, look: 'title' },
    { text: persona.headline, look: 'plain' },
    { text: contactPieces(persona).join(' | '), look: 'plain' },
  ];
  const isSide = ({ kind }: PersonaSection) => SIDE.includes(kind);
  const linesOf = (sections: readonly PersonaSection[]) =>
    sections.flatMap((section) => sectionLines(section, persona));
  const side = linesOf(persona.sections.filter(isSide));
  const main = linesOf(persona.sections.filter((section) => !isSide(section)));
  const body = [...place(side, 45, 165, BELOW_HEAD, fonts), ...place(main, 235, 315, BELOW_HEAD, fonts)];
  body.sort((a, b) => a.page - b.page || b.y - a.y || a.x - b.x);
  return [...place(head, 45, 505, TOP, fonts), ...body];
}

function sectionLines(section: PersonaSection, persona: Persona): readonly SourceLine[] {
  const plainLines = [
    ...(section.paragraphs ?? []),
    ...(section.items ?? []),
    ...(section.groups ?? []).map(({ label, items }) => `${label}: ${items.join(', ')}`),
  ];
  return [
    { text: section.heading.toUpperCase(), look: 'heading' },
    ...plainLines.map((text): SourceLine => ({ text, look: 'plain' })),
    ...employerGroups(section.entries ?? []).flatMap((group) => groupLines(group, persona)),
  ];
}

function groupLines(group: readonly PersonaEntry[], persona: Persona): readonly SourceLine[] {
  const [first] = group;
  if (first === undefined) return [];
  const strong = (text: string): SourceLine => ({ text, look: 'strong' });
  const plain = (text: string): readonly SourceLine[] => (text === '' ? [] : [{ text, look: 'plain' }]);
  const below = (entry: PersonaEntry): readonly SourceLine[] => [
    ...plain(writtenRange(entry, persona.language, 'short')),
    ...entry.bullets.map((text): SourceLine => ({ text, look: 'bullet' })),
  ];
  const employer = writtenOrganization(first);
  if (group.length === 1) return [strong(first.title), ...plain(employer), ...below(first)];
  return [strong(employer), ...group.flatMap((entry) => [strong(entry.title), ...below(entry)])];
}

/** Lines under each other from `top`, over as many pages as they need. */
function place(
  lines: readonly SourceLine[],
  x: number,
  width: number,
  top: number,
  { regular, bold }: Fonts,
): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let y = top;
  let page = 0;
  for (const { text, look } of lines) {
    const isBold = look !== 'plain' && look !== 'bullet';
    const size = SIZES[look];
    const indent = look === 'bullet' ? 10 : 0;
    if (look === 'heading' && y < TOP) y -= 10;
    for (const [index, part] of wrapText(text, isBold ? bold : regular, size, width - indent).entries()) {
      if (y < FOOT) {
        page += 1;
        y = TOP;
      }
      const marked = look === 'bullet' && index === 0;
      placed.push({
        text: marked ? `• ${part}` : part,
        x: marked ? x : x + indent,
        y,
        page,
        size,
        bold: isBold,
      });
      y -= Math.max(LEADING, size * 1.3);
    }
  }
  return placed;
}
