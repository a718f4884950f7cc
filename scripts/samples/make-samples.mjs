// Electron entry: renders every persona beside this file into resources/samples. Run by `npm run samples`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, WebContentsView } from 'electron';
import { PDFDocument } from 'pdf-lib';
import { loadPersonas } from './persona.mjs';
import { personaDocx } from './persona-docx.mjs';
import { singleColumnHtml, twoColumnHtml } from './persona-html.mjs';

const OUT = join(import.meta.dirname, '..', '..', 'resources', 'samples');
const HTML = { 'single-column': singleColumnHtml, 'two-column': twoColumnHtml };
/** A fixed day in the files' metadata, so that making them again changes nothing. */
const MADE = new Date('2026-01-01T00:00:00Z');

async function print(html) {
  const view = new WebContentsView({ webPreferences: { sandbox: true, javascript: false } });
  await view.webContents.loadURL(`data:text/html;base64,${Buffer.from(html).toString('base64')}`);
  const printed = await view.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
  view.webContents.close();
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  pdf.setCreationDate(MADE);
  pdf.setModificationDate(MADE);
  pdf.setCreator('Plumb sample script');
  return pdf.save();
}

async function makeSamples() {
  await mkdir(OUT, { recursive: true });
  const index = [];
  for (const persona of loadPersonas()) {
    const toHtml = HTML[persona.layout];
    const bytes = toHtml ? await print(toHtml(persona)) : await personaDocx(persona);
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

app
  .whenReady()
  .then(makeSamples)
  .then(
    () => app.exit(0),
    (error) => {
      console.error(error);
      app.exit(1);
    },
  );
