import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../../electron/parser/read-document.ts';
import { failureKindSchema } from '../../../shared/base/failure.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/corpus/adversarial');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:pdf|docx)$/u.test(name)) : [];
const assetsDir = resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist');

if (files.length === 0) {
  test.skip('hostile files end in text or a named failure: the corpus is not beside this repository', () => {});
}

test.each(files)('%s ends in text or a named failure', async (name) => {
  const reading = await readDocument(new Uint8Array(readFileSync(join(folder, name))), { assetsDir });
  if (reading.ok) expect(reading.value.value.text.trim()).not.toBe('');
  else expect(failureKindSchema.options).toContain(reading.error.kind);
});
