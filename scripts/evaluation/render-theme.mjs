// Sets résumés in a published theme: render-theme.mjs FOLDER PACKAGE LIST, where the package is installed in the folder
// and the list is a JSON file of { resume, page }: the JSON Resume file to set and the HTML file to write. A process
// of its own, since themes read files of their own folder by relative paths. Run by `npm run eval:reading -- --themes`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', name = '', list = ''] = process.argv.slice(2);
const home = path.join(folder, 'node_modules', name);
const jobs = JSON.parse(readFileSync(list, 'utf8'));
process.chdir(home);
const render = renderOf(await load());
for (const { resume, page } of jobs) {
  const html = await render(JSON.parse(readFileSync(resume, 'utf8')));
  writeFileSync(page, typeof html === 'string' ? html : html.html);
}
// Some themes leave watchers open.
process.exit(0);

/** Older themes are CommonJS, newer ones modules that only an import can load. */
async function load() {
  const require = createRequire(path.join(folder, 'package.json'));
  try {
    return require(name);
  } catch {
    const {
      exports,
      module,
      main = 'index.js',
    } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
    const entry = exports?.['.'] ?? exports;
    const named =
      typeof entry === 'string' ? entry : (entry?.import?.default ?? entry?.import ?? entry?.default);
    return import(pathToFileURL(path.join(home, named ?? module ?? main)).href);
  }
}

/** @param {any} theme */
function renderOf(theme) {
  return theme.render ?? theme.default?.render ?? theme.default ?? theme;
}
