import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import type { SectionKind } from '../../../shared/resume/resume.ts';
import type { Persona, PersonaSection } from '../persona.ts';
import {
  contactLine,
  contactSection,
  headOf,
  htmlPage,
  type PartStyle,
  sectionOf,
  sectionsOf,
} from './html-parts.ts';
import type { PrintedLayout } from './layout.ts';

const inKinds =
  (...kinds: readonly SectionKind[]) =>
  ({ kind }: PersonaSection): boolean =>
    kinds.includes(kind);

const SIDE = inKinds('skills', 'languages', 'awards', 'other', 'certifications');
const NARROW_HEADERS = ' .side header { display: block } .side header span { display: block }';

const plain: PartStyle = { dates: 'short', header: 'title-first' };

export const sideBarLeft: PrintedLayout = {
  id: 'side-bar-left',
  source: 'chromium',
  frozen: false,
  dates: 'short',
  headedContact: true,
  html: (persona) =>
    htmlPage(
      persona,
      `.columns { display: grid; grid-template-columns: 52mm 1fr; gap: 9mm } .side { font-size: 9pt }${NARROW_HEADERS}`,
      `${headOf(persona)}<div class="columns"><div class="side">${contactSection(persona)}${sectionsOf(persona, plain, SIDE)}</div><div>${sectionsOf(persona, plain, (section) => !SIDE(section))}</div></div>`,
    ),
};

const employerFirst: PartStyle = { dates: 'long', header: 'employer-first' };

/** The name stands in the main column; the side bar is tinted and runs the whole height. */
export const sideBarRight: PrintedLayout = {
  id: 'side-bar-right',
  source: 'chromium',
  frozen: true,
  dates: 'long',
  headedContact: true,
  html: (persona) =>
    htmlPage(
      persona,
      `.columns { display: grid; grid-template-columns: 1fr 50mm; gap: 8mm } .side { font-size: 9pt; background: #eef2f6; padding: 0 4mm }${NARROW_HEADERS}`,
      `<div class="columns"><div>${headOf(persona)}${sectionsOf(persona, employerFirst, (section) => !SIDE(section))}</div><div class="side">${contactSection(persona)}${sectionsOf(persona, employerFirst, SIDE)}</div></div>`,
    ),
};

const LEFT_HALF = inKinds('summary', 'work');

export const twoColumns: PrintedLayout = {
  id: 'two-columns',
  source: 'chromium',
  frozen: false,
  dates: 'numeric',
  headedContact: false,
  html: (persona) => {
    const style: PartStyle = { dates: 'numeric', header: 'title-first' };
    return htmlPage(
      persona,
      `body { font-size: 9pt } .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm }`,
      `${headOf(persona)}${contactLine(persona, '|')}<div class="columns"><div>${sectionsOf(persona, style, LEFT_HALF)}</div><div>${sectionsOf(persona, style, (section) => !LEFT_HALF(section))}</div></div>`,
    );
  },
};

const FIRST_THIRD = inKinds('skills', 'languages', 'awards', 'other');
const MIDDLE_THIRD = inKinds('work');

export const threeColumns: PrintedLayout = {
  id: 'three-columns',
  source: 'chromium',
  frozen: true,
  dates: 'short',
  headedContact: true,
  html: (persona) =>
    htmlPage(
      persona,
      `body { font-size: 8.5pt } .columns { display: grid; grid-template-columns: 42mm 1fr 46mm; gap: 6mm } .side { font-size: 7.5pt } .side h2 { font-size: 9.5pt }${NARROW_HEADERS}`,
      `${headOf(persona)}<div class="columns"><div class="side">${contactSection(persona)}${sectionsOf(persona, plain, FIRST_THIRD)}</div><div>${sectionsOf(persona, plain, MIDDLE_THIRD)}</div><div class="side">${sectionsOf(persona, plain, (section) => !FIRST_THIRD(section) && !MIDDLE_THIRD(section))}</div></div>`,
    ),
};

/**
 * Framed boxes: short sections two in a row, the others over the whole width. The page's source has them backwards,
 * every second one is painted last, and only the grid puts them where they are seen.
 */
export const textBoxes: PrintedLayout = {
  id: 'text-boxes',
  source: 'chromium',
  frozen: false,
  dates: 'short',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `.boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm 6mm; align-items: start } .box { border: .5pt solid #9aa7b4; padding: 0 3mm 2mm } .box h2 { margin-top: 2mm } .raised { position: relative }`,
      `${headOf(persona)}${contactLine(persona, '·')}<div class="boxes">${placedBoxes(persona).reverse().join('')}</div>`,
    ),
};

function placedBoxes(persona: Persona): string[] {
  const wide = persona.sections.filter((section) => !SIDE(section));
  const narrow = persona.sections.filter(SIDE);
  const place = (section: PersonaSection, index: number, where: string): string =>
    `<div class="box${index % 2 === 1 ? ' raised' : ''}" style="${escapeHtml(where)}">${sectionOf(section, persona, plain)}</div>`;
  return [
    ...wide.map((section, index) => place(section, index, `grid-row: ${index + 1}; grid-column: 1 / 3`)),
    ...narrow.map((section, index) =>
      place(
        section,
        index,
        `grid-row: ${wide.length + 1 + Math.floor(index / 2)}; grid-column: ${(index % 2) + 1}`,
      ),
    ),
  ];
}
