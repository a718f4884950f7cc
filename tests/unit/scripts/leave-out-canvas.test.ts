import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { leaveOutCanvas } from '../../../scripts/build/leave-out-canvas.ts';

const PDFJS = join('node_modules', 'pdfjs-dist', 'legacy', 'build', 'pdf.mjs');
const ROOT = join(import.meta.dirname, '..', '..', '..');
const ASKS = /require\("@napi-rs\/canvas"\)/;

async function bundled(plugins: readonly ReturnType<typeof leaveOutCanvas>[]): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    plugins: [...plugins],
    ssr: { noExternal: true },
    build: { ssr: join(ROOT, PDFJS), write: false, minify: false },
  });
  const [{ output: chunks } = { output: [] }] = [output].flat().filter((each) => 'output' in each);
  return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

test('a bundle of pdf.js asks for no native package to draw with', async () => {
  expect(readFileSync(join(ROOT, PDFJS), 'utf8')).toMatch(ASKS);
  const code = await bundled([leaveOutCanvas()]);
  expect(code).toContain('getDocument');
  expect(code).not.toMatch(/@napi-rs\/canvas["']\)/);
});
