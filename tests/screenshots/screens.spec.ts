// Not a test of behaviour: it drives the real app through its screens and writes a picture of each into
// test-results/screenshots, and the README's picture into docs.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { resize } from '../support/walk-screens.ts';
import { walkPictures } from './walk-pictures.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, 'test-results', 'screenshots');
const README_PICTURE = join(ROOT, 'docs', 'result-light.png');
/** For pages to be drawn and for what moves to stand. */
const SETTLE_MS = 500;

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme?: 'dark';
  /** Asks for these colours or strings before anything is shown. */
  readonly prepare?: (launched: LaunchedApp) => Promise<void>;
}

const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 960, height: 640 };

const LOOKS: readonly Look[] = [
  { name: 'light-1440', ...WIDE },
  { name: 'light-960', ...SMALL },
  { name: 'dark-1440', ...WIDE, scheme: 'dark' },
  { name: 'dark-960', ...SMALL, scheme: 'dark' },
  {
    name: 'forced-colours',
    ...WIDE,
    prepare: ({ page }) => page.emulateMedia({ forcedColors: 'active' }),
  },
  { name: 'contrast', ...WIDE, prepare: ({ page }) => page.emulateMedia({ contrast: 'more' }) },
  { name: 'grey', ...WIDE, prepare: seeGrey },
  { name: 'longer-strings', ...WIDE, prepare: usePseudoLocale },
  { name: 'longer-strings-960', ...SMALL, prepare: usePseudoLocale },
];

async function seeGrey({ page }: LaunchedApp): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
}

/** Every string of the window forty per cent longer. */
async function usePseudoLocale({ page }: LaunchedApp): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'language', { value: 'en-XA' });
  });
  await page.reload();
}

for (const look of LOOKS) {
  test(look.name, async () => {
    mkdirSync(OUT, { recursive: true });
    const launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
    const { app, page } = launched;
    try {
      const colorScheme: 'light' | 'dark' = look.scheme ?? 'light';
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, colorScheme);
      await page.emulateMedia({ colorScheme });
      await resize(launched, { width: look.width, height: look.height });
      await look.prepare?.(launched);
      await walkPictures(launched, OUT, async (name) => {
        await page.waitForTimeout(SETTLE_MS);
        const path = join(OUT, `${name}-${look.name}.png`);
        await page.screenshot({ path });
        if (name === 'result' && look.name === 'light-1440') copyFileSync(path, README_PICTURE);
      });
    } finally {
      await launched.close();
    }
  });
}
