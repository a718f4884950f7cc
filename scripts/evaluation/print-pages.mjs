// Electron entry: prints the pages that a list names. The list is a JSON file of { html, pdf, margins? }, where html
// is the text of a page, or { page, pdf }, where page is the file of one too long for an address; pdf is the file to
// write. Run by `npm run eval:reading`.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { printAddress, printHtml } from '../samples/print-html.mjs';
import { runInApp } from '../support/run-in-app.mjs';

runInApp(async () => {
  const jobs = JSON.parse(await readFile(process.argv.at(-1) ?? '', 'utf8'));
  for (const { html, page, pdf, margins } of jobs) {
    const printed = page === undefined ? printHtml(html, margins) : printAddress(pathToFileURL(page).href);
    // A file that is there is taken for whole on the next run.
    await writeFile(`${pdf}.part`, await printed);
    await rename(`${pdf}.part`, pdf);
  }
});
