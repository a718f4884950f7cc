import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { leaveOutCanvas } from '../../scripts/build/leave-out-canvas.ts';

export interface BuiltParser {
  readonly hostFile: string;
  readonly workerFile: string;
  remove(): void;
}

/**
 * Bundles the parser process as the app does, into a folder of its own: a process cannot be started from the
 * sources, and a unit test must not depend on an earlier build.
 */
export async function buildParser(): Promise<BuiltParser> {
  const outDir = mkdtempSync(join(tmpdir(), 'plumb-parser-'));
  const source = resolve(import.meta.dirname, '../../electron/parser');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [leaveOutCanvas()],
    // As the app's builder does; the recognition's engine asks for its folder, although it reads nothing from there.
    define: { __dirname: 'import.meta.dirname' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      minify: false,
      rolldownOptions: {
        input: {
          'parser-host': join(source, 'parser-host.ts'),
          'parser-worker': join(source, 'parser-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return {
    hostFile: join(outDir, 'parser-host.mjs'),
    workerFile: join(outDir, 'parser-worker.mjs'),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
