// Electron entry: renders every persona beside this file into resources/samples. Run by `npm run samples`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInApp } from '../support/run-in-app.mjs';
import { loadPersonas } from './persona.mjs';
import { personaDocx } from './persona-docx.mjs';
import { singleColumnHtml, twoColumnHtml } from './persona-html.mjs';
import { printHtml } from './print-html.mjs';

const OUT = join(import.meta.dirname, '..', '..', 'resources', 'samples');
const HTML = { 'single-column': singleColumnHtml, 'two-column': twoColumnHtml };
async function makeSamples() {
  await mkdir(OUT, { recursive: true });
  const index = [];
  for (const persona of loadPersonas()) {
    const toHtml = HTML[persona.layout];
    const bytes = toHtml ? await printHtml(toHtml(persona)) : await personaDocx(persona);
    await writeFile(join(OUT, persona.file), bytes);
    index.push({
      id: persona.id,
      name: persona.sampleName,
      description: persona.description,
      file: persona.file,
    });
    console.log(`${persona.file} ${bytes.length} bytes`);
  }
  await writeFile(join(OUT, 'samples.json'), `${JSON.stringify(index, null, 2)}\n`);
}

runInApp(makeSamples);
