import { parseArgs } from 'node:util';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { evaluateRealFiles } from './evaluate-real.ts';
import { evaluateFiles } from './evaluate-synthetic.ts';
import { ALL_LAYOUTS } from './layouts/all-layouts.ts';
import { loadPersonas, loadPracticePersonas } from './persona.ts';
import { PRACTICE_LAYOUTS } from './practice/practice-layouts.ts';
import { type PrintPages, renderFiles } from './render-files.ts';
import { reportReal } from './report-real.ts';
import { reportSynthetic } from './report-synthetic.ts';
import { evaluateThemes, type RenderThemes } from './themes/evaluate-themes.ts';

/**
 * The command behind `npm run eval:reading`: renders every persona in every layout, reads the files and the real ones
 * beside the repository, and prints how well that went. `--details` adds the differences of tuned and real files,
 * never of frozen ones; `--only NAME` keeps one layout or persona, or the real files with NAME in their name.
 * `--practice` takes the people and layouts that no table reports instead, without the real files; `--themes` takes
 * published themes, which it installs.
 * Gives exit code 1 when a threshold is not met,
 * 2 when nothing was measured.
 */
export async function evaluateReading(
  words: readonly string[],
  tools: { readonly printPages: PrintPages; readonly renderThemes: RenderThemes },
): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      details: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      practice: { type: 'boolean', default: false },
      themes: { type: 'boolean', default: false },
    },
  });
  const { details, only, practice, themes } = values;
  const catalog = builtInCatalog();
  if (themes) {
    process.stdout.write(`${await evaluateThemes(catalog, { details, only }, tools)}\n`);
    return 0;
  }
  const personas = practice ? loadPracticePersonas() : loadPersonas();
  const layouts = practice ? PRACTICE_LAYOUTS : ALL_LAYOUTS;
  const wantsPersona = personas.some(({ id }) => id === only);
  const wantsLayout = layouts.some(({ id }) => id === only);
  const rendering = await renderFiles(
    only === '' || wantsLayout ? personas : personas.filter(({ id }) => id === only),
    only === '' || wantsPersona ? layouts : layouts.filter(({ id }) => id === only),
    tools.printPages,
  );
  const rendered = await evaluateFiles(rendering.files, catalog);
  const measured = rendered.files.length > 0;
  const synthetic = reportSynthetic(rendered.files, { details });
  const evaluation =
    practice || wantsPersona || wantsLayout
      ? { files: [], skipped: [] }
      : await evaluateRealFiles(catalog, only);
  const real = reportReal(evaluation, { details });
  const skipped = [...rendering.skipped, ...rendered.skipped, ...evaluation.skipped].map(
    (reason) => `Skipped: ${reason}`,
  );
  process.stdout.write(
    `${[rendering.files.length === 0 ? '' : synthetic.text, real.text, skipped.join('\n')].filter((part) => part !== '').join('\n\n')}\n`,
  );
  if (!measured && evaluation.files.length === 0) {
    process.stderr.write(only === '' ? 'Nothing could be measured.\n' : `Nothing is named "${only}".\n`);
    return 2;
  }
  return synthetic.met && real.met ? 0 : 1;
}
