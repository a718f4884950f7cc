import type { PersonaSection } from '../persona.ts';
import { contactSection, headOf, htmlPage, type PartStyle, sectionsOf } from './html-parts.ts';
import type { PrintedLayout } from './layout.ts';

/** A page with a side bar at its right. */
interface SideBar extends PartStyle {
  readonly id: string;
  readonly frozen: boolean;
  /** Width of the bar, and the space between it and the text, in millimetres. */
  readonly bar: number;
  readonly gap: number;
  /** Whether name and headline stand over both columns, or in the left one and run over its edge. */
  readonly head: 'full-width' | 'overhanging';
  readonly style: string;
}

const SIDE_BARS: readonly SideBar[] = [
  {
    id: 'side-right-tight',
    frozen: false,
    dates: 'numeric',
    header: 'employer-first',
    bar: 50,
    gap: 4.5,
    head: 'full-width',
    style: `body { font-size: 9.5pt } .main p, .main li { text-align: justify } .side { font-size: 8.5pt }`,
  },
  {
    id: 'side-right-overhang',
    frozen: false,
    dates: 'short',
    header: 'title-first',
    bar: 54,
    gap: 7,
    head: 'overhanging',
    style: `h1 { font-size: 34pt; white-space: nowrap } .side { padding-top: 17mm; font-size: 9pt }`,
  },
  {
    id: 'side-right-serif',
    frozen: true,
    dates: 'long',
    header: 'title-first',
    bar: 58,
    gap: 6,
    head: 'full-width',
    style: `body { font: 10.5pt/1.3 'Liberation Serif', serif } .side { order: 2; border-left: .6pt solid #9aa7b4; padding-left: 3mm }`,
  },
  {
    id: 'side-right-raised',
    frozen: true,
    dates: 'short',
    header: 'one-line',
    bar: 56,
    gap: 6,
    head: 'overhanging',
    style: `body { font-size: 9pt } h1 { font-size: 30pt; white-space: nowrap } .side { padding-top: 22mm; font-size: 9pt } .main header { display: block } .main header span { display: block; white-space: normal }`,
  },
];

const inBar = ({ kind }: PersonaSection): boolean =>
  ['skills', 'languages', 'awards', 'other', 'certifications'].includes(kind);

function withSideBar({ id, frozen, bar, gap, head, style, ...parts }: SideBar): PrintedLayout {
  return {
    id,
    source: 'chromium',
    frozen,
    dates: parts.dates,
    headedContact: true,
    html: (persona) => {
      const above = head === 'full-width' ? headOf(persona) : '';
      const inside = head === 'overhanging' ? headOf(persona) : '';
      return htmlPage(
        persona,
        `.columns { display: grid; grid-template-columns: minmax(0, 1fr) ${bar}mm; gap: ${gap}mm } .side header { display: block } .side header span { display: block } ${style}`,
        `${above}<div class="columns"><div class="main">${inside}${sectionsOf(persona, parts, (section) => !inBar(section))}</div><div class="side">${contactSection(persona)}${sectionsOf(persona, parts, inBar)}</div></div>`,
      );
    },
  };
}

/** Side bars at the right, close to the text or under a name that runs over them. */
export const SIDE_BAR_LAYOUTS: readonly PrintedLayout[] = SIDE_BARS.map(withSideBar);
