import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolderOf, readLicence } from '../../../scripts/build/bundled-licences.ts';

test('a module belongs to the innermost package that holds it', () => {
  expect(packageFolderOf('/p/node_modules/react/index.js')).toBe('/p/node_modules/react');
  expect(packageFolderOf('/p/node_modules/@noble/hashes/sha2.js?v=1')).toBe('/p/node_modules/@noble/hashes');
  expect(packageFolderOf('\0/p/node_modules/a/node_modules/b/c.js')).toBe('/p/node_modules/a/node_modules/b');
  expect(packageFolderOf('/p/renderer/App.tsx')).toBeNull();
  expect(packageFolderOf('\0rolldown/runtime.js')).toBeNull();
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-licence-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const describePackage = (more: object) =>
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', version: '1.2.3', ...more }));

test('the text of a licence is found, with those of what lies in folders and with notices', () => {
  describePackage({ license: 'Apache-2.0' });
  writeFileSync(join(folder, 'LICENSE'), 'the licence\n');
  writeFileSync(join(folder, 'NOTICE.txt'), 'the notice');
  writeFileSync(join(folder, 'README.md'), 'no licence');
  mkdirSync(join(folder, 'fonts'));
  writeFileSync(join(folder, 'fonts', 'LICENSE_FONT'), 'the licence of a font');
  mkdirSync(join(folder, 'node_modules', 'b'), { recursive: true });
  expect(readLicence(folder)).toEqual({
    name: 'a',
    version: '1.2.3',
    licence: 'Apache-2.0',
    text: 'the licence\n\nthe notice\n\nthe licence of a font',
  });
});

test('a package without a text says so, one without a licence is no part of a build', () => {
  describePackage({ license: 'MIT' });
  expect(readLicence(folder)).toMatchObject({ licence: 'MIT', text: null });
  describePackage({});
  expect(() => readLicence(folder)).toThrow('a is bundled and names no licence.');
});
