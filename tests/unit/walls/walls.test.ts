import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '..', '..', '..');
const configFile = join(projectRoot, '.dependency-cruiser.cjs');
const config = createRequire(import.meta.url)(configFile) as {
  forbidden: readonly { name: string; comment: string }[];
};

/** Rule → the file that breaks it and what that file imports. */
const violations: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'shared-is-pure': ['shared/base/impure.ts', 'node:os'],
  'room-order-base': ['shared/base/early.ts', '../document/value.ts'],
  'room-order-document': ['shared/document/early.ts', '../resume/value.ts'],
  'room-order-resume': ['shared/resume/early.ts', '../catalog/value.ts'],
  'room-order-catalog': ['shared/catalog/early.ts', '../evidence/value.ts'],
  'room-order-evidence': ['shared/evidence/early.ts', '../scoring/value.ts'],
  'room-order-scoring': ['shared/scoring/early.ts', '../report/value.ts'],
  'rooms-know-no-ipc': ['shared/report/talks.ts', '../ipc/value.ts'],
  'renderer-has-no-node': ['renderer/node.ts', 'node:path'],
  'renderer-has-no-electron': ['renderer/electron.ts', 'electron'],
  'renderer-packages-are-named': ['renderer/package.ts', 'pdf-lib'],
  'electron-has-no-ui': ['electron/main/draws.ts', 'react'],
  'parser-and-cli-have-no-electron': ['electron/cli/far.ts', '../export/window.ts'],
  'parser-stands-alone': ['electron/parser/leans.ts', '../files/value.ts'],
  'main-has-no-cli': ['electron/main/cli.ts', '../cli/value.ts'],
  'preload-is-thin': ['electron/preload/thick.ts', 'zod'],
  'one-importer-of-pdfjs': ['electron/parser/second.ts', 'pdfjs-dist/legacy/build/pdf.mjs'],
  'one-importer-of-mammoth': ['electron/parser/third.ts', 'mammoth'],
  'one-importer-of-tesseract': ['electron/parser/fourth.ts', 'tesseract.js-core/tesseract-core-simd-lstm.js'],
  'files-stay-outside': ['electron/parser/opens.ts', 'node:fs/promises'],
  'features-are-strangers': ['renderer/features/home/visits.ts', '../result/value.ts'],
  'ui-has-no-store': ['renderer/ui/asks.ts', '../store/value.ts'],
  'store-has-no-view': ['renderer/store/draws.ts', '../ui/value.ts'],
  'nothing-imports-tests': ['electron/main/tests.ts', '../../tests/support/value.ts'],
  'product-has-no-scripts': ['electron/main/scripts.ts', '../../scripts/value.mjs'],
  'no-cycles': ['shared/base/one.ts', './other.ts'],
  'no-orphans': ['shared/base/alone.ts', ''],
  'imports-resolve': ['electron/main/lost.ts', './nowhere.ts'],
};

/** What the violations import, and what is allowed beside them. */
const innocent: Readonly<Record<string, string>> = {
  'electron/export/window.ts': "import 'electron';",
  'shared/base/other.ts': "import './one.ts';",
  'shared/base/uses-zod.ts': "import 'zod';",
  'shared/report/uses-earlier-rooms.ts': "import '../scoring/value.ts'; import '../base/value.ts';",
  'renderer/features/home/uses-own.ts': "import './value.ts'; import '../../ui/value.ts'; import 'react';",
  'electron/main/uses-files.ts': "import 'node:fs'; import 'electron'; import '../parser/value.ts';",
  'electron/parser/pdfjs.ts': "import 'pdfjs-dist/legacy/build/pdf.mjs';",
  'electron/parser/read-docx.ts': "import 'mammoth';",
  'electron/parser/ocr/recognizer.ts':
    "import 'node:fs/promises'; import 'tesseract.js-core/tesseract-core-simd-lstm.js';",
};

describe('import walls', () => {
  let house: string;
  let found: string[];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'plumb-walls-'));
    const build = (file: string, text: string): void => {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    };
    build('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }');
    const plain = [
      ...Object.values(violations),
      ...Object.keys(innocent).map((file) => [file, '../x/value.ts']),
    ];
    for (const [file = ''] of plain) build(join(dirname(file), 'value.ts'), 'export const value = 1;');
    for (const folder of [
      'shared/ipc',
      'shared/scoring',
      'tests/support',
      'renderer/features/result',
      'electron/files',
    ]) {
      build(`${folder}/value.ts`, 'export const value = 1;');
    }
    build('scripts/value.mjs', 'export const value = 1;');
    for (const [file, text] of Object.entries(innocent)) build(file, text);
    for (const [file, imported] of Object.values(violations)) {
      build(file, imported === '' ? 'export const alone = 1;' : `import '${imported}';`);
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(house, 'node_modules'));
    found = cruise(house);
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it('has a planted violation for each rule', () => {
    expect(Object.keys(violations).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
  });

  it('says of each rule what to do', () => {
    expect(config.forbidden.filter((rule) => rule.comment.length < 40)).toEqual([]);
  });

  it.each(Object.entries(violations))('%s fires', (rule, [file]) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  it('accuses nothing that is allowed', () => {
    const accused = new Set(found.map((line) => line.split(': ')[1]));
    expect(Object.keys(innocent).filter((file) => accused.has(file))).toEqual([]);
  });
});

/** Runs the rules over a tree and lists `rule: file`. */
function cruise(tree: string): string[] {
  const program = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['electron', 'renderer', 'shared', 'scripts', 'tests'];
  const words = [program, ...folders, '--config', configFile, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: readonly { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`);
}
