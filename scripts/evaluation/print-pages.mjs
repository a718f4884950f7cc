// Electron entry: prints the pages that a list names. The list is a JSON file of { html, pdf, margins? }, where html
// is the text of a page and pdf the file to write. Run by `npm run eval:reading`.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { printHtml } from '../samples/print-html.mjs';
import { runInApp } from '../support/run-in-app.mjs';

runInApp(async () => {
  const jobs = JSON.parse(await readFile(process.argv.at(-1) ?? '', 'utf8'));
  for (const { html, pdf, margins } of jobs) {
    // A file that is there is taken for whole on the next run.
    await writeFile(`${pdf}.part`, await printHtml(html, margins));
    await rename(`${pdf}.part`, pdf);
  }
});
