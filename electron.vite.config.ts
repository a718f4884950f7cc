import { cpSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { listLicences } from './scripts/build/bundled-licences.ts';
import { leaveOutCanvas } from './scripts/build/leave-out-canvas.ts';

/** A place in the project. */
const at = (...parts: string[]): string => resolve(import.meta.dirname, ...parts);

// The oldest runtime that the bundle must run on: Electron 33, Node 20.18, Chrome 130, and plain Node 20 for
// the command line. Left alone, the tool takes the declared Electron's.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

const pdfAssets = ['cmaps', 'standard_fonts', 'wasm'];
const ocrFiles = [
  ['tesseract.js-core/tesseract-core-simd-lstm.wasm', 'tesseract-core.wasm'],
  ['@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz', 'eng.traineddata.gz'],
] as const;
const fontWeights = [400, 500, 600];
const fontSubsets = ['latin', 'latin-ext'];

/** Data that is read at run time: pdf.js's tables, the text recognition's engine and English, and the fonts that reports embed. */
const copyAssets = {
  name: 'copy-assets',
  closeBundle(): void {
    for (const folder of pdfAssets)
      cpSync(at('node_modules/pdfjs-dist', folder), at('out/pdfjs', folder), { recursive: true });
    for (const [from, to] of ocrFiles) cpSync(at('node_modules', from), at('out/ocr', to));
    mkdirSync(at('out/fonts'), { recursive: true });
    for (const subset of fontSubsets) {
      for (const weight of fontWeights) {
        const file = `inter-${subset}-${String(weight)}-normal.woff2`;
        cpSync(at('node_modules/@fontsource/inter/files', file), at('out/fonts', file));
      }
    }
  },
};

/** Of packages whose files are copied, and of the runtime, which stands beside the bundle. */
const copiedPackages = [
  'pdfjs-dist',
  'tesseract.js-core',
  '@tesseract.js-data/eng',
  '@fontsource/inter',
  'electron',
].map((name) => at('node_modules', name));

/** While developing, styles are put into the page by script, which the product's policy forbids. */
const developmentPolicy = {
  name: 'development-policy',
  apply: 'serve' as const,
  transformIndexHtml: (html: string): string =>
    html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  main: {
    plugins: [leaveOutCanvas(), copyAssets, listLicences(at('out/licences/main.json'), copiedPackages)],
    // fflate's Node build declares a `require` of its own, which the bundle's clashes with; we use no part of it
    // that needs Node.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      target: nodeTarget,
      outDir: at('out/main'),
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: at('electron/main/main.ts'),
          'parser-host': at('electron/parser/parser-host.ts'),
          'parser-worker': at('electron/parser/parser-worker.ts'),
          plumb: at('electron/cli/main.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        // A sandboxed window loads no ES modules before its page.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), developmentPolicy, listLicences(at('out/licences/renderer.json'), [])],
    build: {
      target: chromeTarget,
      outDir: at('out/renderer'),
      minify: true,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
