import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadReportFonts } from '../../../electron/export/report-assets.ts';

const FONTS = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@fontsource', 'inter', 'files');

test('the letters of a report are the static files of three weights', async () => {
  const fonts = await loadReportFonts(FONTS);
  expect(fonts.map(({ weight, subset }) => [weight, subset])).toEqual([
    [400, 'latin'],
    [500, 'latin'],
    [600, 'latin'],
    [400, 'latin-ext'],
    [500, 'latin-ext'],
    [600, 'latin-ext'],
  ]);
  // "wOF2" opens every woff2 file.
  expect(fonts.map(({ base64 }) => atob(base64.slice(0, 8)).slice(0, 4))).toEqual(Array(6).fill('wOF2'));
});
