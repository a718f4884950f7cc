/** What a font says about its letters. */
export interface PdfFont {
  /** Without the subset prefix ("ABCDEF+"); "" where the file does not say. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether its glyphs are pictures, whatever letters they are filed under. */
  readonly icons: boolean;
  readonly vertical: boolean;
  /** Text space per glyph unit. */
  readonly unit: number;
  /** Above the baseline and (negative) below it, in font sizes. */
  readonly ascent: number;
  readonly descent: number;
}

/** Names of heavy weights, also of Computer Modern (CMBX) and its kin, where "bold" does not occur. */
const BOLD_NAME =
  /bold|black|heavy|demi|(?<![a-z])(?:bd|hvy|xbd)(?![a-z])|-b(?![a-z])|-bi(?![a-z])|cm(?:ss)?bx|cmb1|lmbx|tcbx|(?<![a-z])(?:sf|ec)(?:bx|sx|rb|bi|bl|xc)(?=\d)|nimbusromno9l-medi|nimbussanl-bold|-medi(?![a-z])/iu;
const ITALIC_NAME =
  /ital|obliq|slant|cmti|cmsl|cmssi|cmbxti|(?<![a-z])(?:sf|ec)(?:ti|sl|si|bi|bl|so)(?=\d)|lmri|-it(?![a-z])|-i(?![a-z])|-bi(?![a-z])/iu;
const ICON_NAME =
  /awesome|icon|fontello|icomoon|octicon|material(?:symbols|-?design)|glyphicon|marvosym|webdings|typicons|ionic|simple-?line/iu;

const USUAL_ASCENT = 0.8;
const USUAL_DESCENT = -0.2;

/** What pdf.js knows about a font; every field can be missing. */
export interface RawFont {
  readonly name?: unknown;
  readonly bold?: unknown;
  readonly black?: unknown;
  readonly italic?: unknown;
  readonly vertical?: unknown;
  readonly fontMatrix?: unknown;
  readonly ascent?: unknown;
  readonly descent?: unknown;
}

export function describeFont(raw: RawFont): PdfFont {
  const name = typeof raw.name === 'string' ? raw.name.replace(/^[A-Z]{6}\+/u, '') : '';
  const scale: unknown = Array.isArray(raw.fontMatrix) ? raw.fontMatrix[0] : undefined;
  return {
    name,
    bold: raw.bold === true || raw.black === true || BOLD_NAME.test(name),
    italic: raw.italic === true || ITALIC_NAME.test(name),
    icons: ICON_NAME.test(name),
    vertical: raw.vertical === true,
    unit: typeof scale === 'number' && Number.isFinite(scale) && scale !== 0 ? scale : 0.001,
    ascent: between(raw.ascent, 0.5, 1.2, USUAL_ASCENT),
    descent: between(raw.descent, -0.5, -0.05, USUAL_DESCENT),
  };
}

function between(value: unknown, low: number, high: number, otherwise: number): number {
  return typeof value === 'number' && value >= low && value <= high ? value : otherwise;
}
