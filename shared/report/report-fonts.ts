/** One static Inter file, as it is put into a report so that the report looks the same everywhere. */
export interface ReportFont {
  readonly weight: 400 | 500 | 600;
  readonly subset: FontSubset;
  /** The woff2 file. */
  readonly base64: string;
}

export const FONT_SUBSETS = ['latin', 'latin-ext'] as const;
export type FontSubset = (typeof FONT_SUBSETS)[number];
export const FONT_WEIGHTS = [400, 500, 600] as const;

/** Characters of each file, as its makers publish them. */
const RANGES: Readonly<Record<FontSubset, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,' +
    'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,' +
    'U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

/** Letters that only the second file holds; without one of them a report need not carry it. */
const EXTENDED =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/u;

/** The @font-face rules for the files that `text` needs. */
export function fontFaces(fonts: readonly ReportFont[], text: string): string {
  return fonts
    .filter((font) => font.subset === 'latin' || EXTENDED.test(text))
    .map(
      (font) =>
        `@font-face{font-family:Inter;font-style:normal;font-weight:${font.weight};` +
        `src:url(data:font/woff2;base64,${font.base64}) format("woff2");unicode-range:${RANGES[font.subset]}}`,
    )
    .join('\n');
}
