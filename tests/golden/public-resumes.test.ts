import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { CORPUS, evaluateRealFiles, type RealFile } from '../evaluation/evaluate-real.ts';
import { checkReasons, loadFailureReasons } from '../evaluation/failing-files.ts';

// What stands on the pages was written down by people who looked at them: tests/evaluation/truth.
describe.runIf(existsSync(CORPUS))('public résumés', () => {
  let files: readonly RealFile[] = [];

  beforeAll(async () => {
    files = (await evaluateRealFiles(builtInCatalog(), '')).files;
  }, 300_000);

  test('none breaks a reader, and only a scan is refused', () => {
    const unread = files.filter(({ outcome }) => outcome !== 'read');
    expect(unread.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual([
      'amruthpillai__ditgar.pdf refused',
    ]);
  });

  test('each file that fails has a written reason, and no other file has one', () => {
    expect(checkReasons(files, loadFailureReasons())).toEqual([]);
  });

  test('all but the scan are compared with what a person reads', () => {
    const without = files.filter(({ compared, file }) => compared === null && file.endsWith('.pdf'));
    expect(without.map(({ file }) => file)).toEqual(['amruthpillai__ditgar.pdf']);
  });

  test('no section, entry, item or way of contact is missed or made up', () => {
    const differences = files.flatMap(({ file, compared }) => {
      if (compared === null) return [];
      const { sections, entries, items, contact } = compared;
      return [sections, entries, items, contact].flatMap(({ missed, extra }) => [
        ...missed.map((key) => `${file} − ${key}`),
        ...extra.map((key) => `${file} + ${key}`),
      ]);
    });
    expect(differences).toEqual([]);
  });
});

if (!existsSync(CORPUS)) {
  test.skip('public résumés are read as people read them: the corpus is not beside this repository', () => {});
}
