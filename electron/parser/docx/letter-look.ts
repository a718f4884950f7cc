import { contrast, LOWEST_CONTRAST } from '../color-contrast.ts';
import type { StyleFormat } from './style-sheet.ts';
import type { WordColor } from './text-colors.ts';
import type { ParagraphFormat, RunFormat } from './text-format.ts';

/** Colours on which a text may stand, "#rrggbb" each; null where that is not known. */
export type Grounds = readonly string[] | null;

/** How the letters of a run look when everything that the file says about them is put together. */
export interface LetterLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly halfPoints: number;
  readonly font: string;
  /** Whether the run is hidden with everything in it. */
  readonly hidden: boolean;
  /** Whether a reader of the document cannot see its letters, for that or for another reason. */
  readonly unseen: boolean;
}

/** What speaks about a run, the most general first. */
export interface LookSources {
  readonly defaults: RunFormat;
  readonly table: RunFormat;
  readonly paragraphStyle: StyleFormat;
  /** Of the paragraph with its style. */
  readonly paragraph: ParagraphFormat;
  readonly runStyle: StyleFormat;
  readonly direct: RunFormat;
  /** On which the paragraph stands, its own shading aside. */
  readonly grounds: Grounds;
}

/** Size of letters of which nothing says a size (ECMA-376, 17.3.2.38). */
const USUAL_HALF_POINTS = 20;
/** Letters below 3 points cannot be read; Word counts in half points. */
const SMALLEST_HALF_POINTS = 6;
/** Lines of a fixed height below 3 points cut their letters off; Word counts in twentieths. */
const LOWEST_LINE = 60;

/** Puts together what styles and the run itself say (ECMA-376, 17.7.2). */
export function lookOf(sources: LookSources): LetterLook {
  const { defaults, table, paragraphStyle, runStyle, direct, paragraph } = sources;
  const format: RunFormat = { ...defaults, ...table, ...paragraphStyle.run, ...runStyle.run, ...direct };
  const halfPoints = format.halfPoints ?? USUAL_HALF_POINTS;
  const exactLine = paragraph.exactLine ?? 0;
  const grounds = groundsOf(format, paragraph, sources.grounds);
  const hidden = toggled(sources, 'hidden');
  return {
    bold: toggled(sources, 'bold'),
    italic: toggled(sources, 'italic'),
    halfPoints,
    font: format.font ?? '',
    hidden,
    unseen:
      hidden ||
      halfPoints < SMALLEST_HALF_POINTS ||
      (exactLine > 0 && exactLine < LOWEST_LINE) ||
      isLost(format.color ?? 'none', grounds),
  };
}

/** The grounds under a shading, which hides what is below it. */
export function shadedBy(shade: WordColor | undefined, grounds: Grounds): Grounds {
  if (shade === undefined || shade === 'none') return grounds;
  return shade === 'unknown' ? null : [shade];
}

function groundsOf(run: RunFormat, paragraph: ParagraphFormat, grounds: Grounds): Grounds {
  return shadedBy(run.highlight, shadedBy(run.shade, shadedBy(paragraph.shade, grounds)));
}

/** Letters of a colour that cannot be told from any ground on which they may stand. Automatic colour always can. */
function isLost(color: WordColor, grounds: Grounds): boolean {
  if (!color.startsWith('#') || grounds === null) return false;
  return grounds.every((ground) => contrast(color, ground) < LOWEST_CONTRAST);
}

/**
 * A property that is on or off: what the run itself says; else on when an odd number of its styles say so
 * (ECMA-376, 17.7.3); else what the document's defaults say.
 */
function toggled(sources: LookSources, property: 'bold' | 'italic' | 'hidden'): boolean {
  const direct = sources.direct[property];
  if (direct !== undefined) return direct;
  const said = [sources.table, sources.paragraphStyle.run, sources.runStyle.run].flatMap(
    (format) => format[property] ?? [],
  );
  if (said.length === 0) return sources.defaults[property] === true;
  return said.filter(Boolean).length % 2 === 1;
}
