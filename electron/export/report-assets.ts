import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_SUBSETS, FONT_WEIGHTS, type ReportFont } from '../../shared/report/report-fonts.ts';

/**
 * The static Inter files that reports carry along, from a folder that holds them under their package's names.
 *
 * @throws the system's error when a file is missing: the build puts them there
 */
export async function loadReportFonts(fontsDir: string): Promise<readonly ReportFont[]> {
  return Promise.all(
    FONT_SUBSETS.flatMap((subset) =>
      FONT_WEIGHTS.map(async (weight) => ({
        weight,
        subset,
        base64: await readFile(join(fontsDir, `inter-${subset}-${weight}-normal.woff2`), 'base64'),
      })),
    ),
  );
}
