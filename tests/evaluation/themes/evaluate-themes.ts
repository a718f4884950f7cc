import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { comparableText } from '../comparable-text.ts';
import { addCounts, f1, type MatchCounts, type MatchedKeys } from '../match-counts.ts';
import { measureBullets } from '../measure-bullets.ts';
import { measureContact } from '../measure-contact.ts';
import { measureEntries } from '../measure-entries.ts';
import { isInstalled, textByPdftotext } from '../other-programs.ts';
import { loadPersonas, loadPracticePersonas, type Persona } from '../persona.ts';
import { personaBullets } from '../persona-truth.ts';
import { readFile } from '../reading.ts';
import type { PrintPages } from '../render-files.ts';
import { share, textTable } from '../text-table.ts';
import type { EntryFact, Facts } from '../truth.ts';
import { shownBullets, shownFacts } from './shown-facts.ts';
import { themeResume, withWholeDates } from './theme-resume.ts';

const themeSchema = z
  .strictObject({ package: z.string(), version: z.string(), frozen: z.boolean() })
  .readonly();
type Theme = z.infer<typeof themeSchema>;

/** People with work at several employers, projects, schools and certificates; all are tuned on. */
const PEOPLE = [
  'backend-oslo',
  'changer-cardiff',
  'contractor-nairobi',
  'graduate-leeds',
  'lead-denver',
  'principal-boston',
];
const FOLDER = resolve(import.meta.dirname, '../../../test-results/evaluation/themes');

/** Sets résumés in a published theme (see scripts/commands/evaluate.mjs); a sentence when it cannot, else null. */
export type RenderThemes = (
  theme: { readonly name: string; readonly version: string },
  folder: string,
  jobs: readonly { readonly resume: string; readonly page: string }[],
) => Promise<string | null>;

interface ReadFile {
  readonly theme: Theme;
  readonly name: string;
  readonly entries: MatchedKeys;
  readonly bullets: MatchedKeys;
  readonly contact: MatchCounts;
  readonly quality: number;
}

/** Published themes for JSON Resume that bring their own styles, by package. */
export function loadThemes(): readonly Theme[] {
  const text = readFileSync(join(import.meta.dirname, 'themes.json'), 'utf8');
  return z.array(themeSchema).parse(JSON.parse(text));
}

/**
 * Reads six people in every published theme and gives the report: figures of each tuned theme, the sums of the tuned
 * and of those kept back; with `details` the differences of tuned files. `only` keeps the themes with it in their name.
 */
export async function evaluateThemes(
  catalog: Catalog,
  options: { readonly details: boolean; readonly only: string },
  tools: { readonly printPages: PrintPages; readonly renderThemes: RenderThemes },
): Promise<string> {
  if (!isInstalled('pdftotext'))
    return 'Skipped: pdftotext, which says what a theme shows, is not installed.';
  const themes = loadThemes().filter((theme) => theme.package.includes(options.only));
  const people = [...loadPersonas(), ...loadPracticePersonas()]
    .filter(({ id, frozen }) => PEOPLE.includes(id) && !frozen)
    .map(withWholeDates);
  const { rendered, skipped } = await renderAll(themes, people, tools);
  const files: ReadFile[] = [];
  for (const each of rendered) files.push(await read(each, catalog));
  return report(files, skipped, options.details);
}

interface Rendered {
  readonly theme: Theme;
  readonly persona: Persona;
  readonly pdf: string;
}

async function renderAll(
  themes: readonly Theme[],
  people: readonly Persona[],
  { printPages, renderThemes }: { readonly printPages: PrintPages; readonly renderThemes: RenderThemes },
): Promise<{ readonly rendered: readonly Rendered[]; readonly skipped: readonly string[] }> {
  const skipped: string[] = [];
  const rendered: Rendered[] = [];
  const pages: { page: string; pdf: string }[] = [];
  for (const theme of themes) {
    const folder = join(FOLDER, `${theme.package}-${theme.version}`);
    mkdirSync(folder, { recursive: true });
    const jobs = people.map((persona) => {
      const [resume, page, pdf] = ['json', 'html', 'pdf'].map((ending) =>
        join(folder, `${persona.id}.${ending}`),
      );
      return { persona, resume: resume ?? '', page: page ?? '', pdf: pdf ?? '' };
    });
    for (const { persona, resume } of jobs) writeFileSync(resume, JSON.stringify(themeResume(persona)));
    const problem = await renderThemes({ name: theme.package, version: theme.version }, folder, jobs);
    if (problem === null) {
      rendered.push(...jobs.map(({ persona, pdf }) => ({ theme, persona, pdf })));
      pages.push(...jobs.map(({ page, pdf }) => ({ page, pdf })));
    } else skipped.push(`Skipped: ${theme.package} ${problem}.`);
  }
  const list = join(FOLDER, 'pages.json');
  writeFileSync(list, JSON.stringify(pages));
  const problem = pages.length === 0 ? null : await printPages(list);
  if (problem !== null) return { rendered: [], skipped: [...skipped, `Skipped: ${problem}`] };
  return { rendered: rendered.filter(({ pdf }) => existsSync(pdf)), skipped };
}

async function read({ theme, persona, pdf }: Rendered, catalog: Catalog): Promise<ReadFile> {
  const text = textByPdftotext(pdf) ?? '';
  const truth = shownFacts(persona, text);
  const reading = await readFile(new Uint8Array(readFileSync(pdf)), catalog);
  const found = 'refused' in reading ? null : reading;
  const nobody = { name: null, email: null, phone: null };
  return {
    theme,
    name: `${persona.id} × ${theme.package}`,
    entries: measureEntries(
      truth.entries,
      (found?.entries ?? []).map((entry) => asShown(entry, truth)),
    ),
    bullets: measureBullets(shownBullets(personaBullets(persona), text), found?.bullets ?? []),
    contact: measureContact(truth.contact, found?.contact ?? nobody).counts,
    quality: found?.quality ?? 0,
  };
}

/** A theme puts the kind of study before or behind its subject, as it likes: the subject is what must be found. */
function asShown(entry: EntryFact, { entries }: Facts): EntryFact {
  const title = comparableText(entry.title ?? '');
  const degree = entries.find(
    (each) => each.kind === 'education' && each.title !== null && title.includes(comparableText(each.title)),
  );
  return entry.kind === 'education' && degree !== undefined ? { ...entry, title: degree.title } : entry;
}

function report(files: readonly ReadFile[], skipped: readonly string[], details: boolean): string {
  const tuned = files.filter(({ theme }) => !theme.frozen);
  const groups = [...new Set(tuned.map(({ theme }) => theme.package))].map(
    (name): [string, readonly ReadFile[]] => [name, tuned.filter(({ theme }) => theme.package === name)],
  );
  const frozen = files.filter(({ theme }) => theme.frozen);
  const rows = [...groups, ['all tuned', tuned] as const, ['all kept back', frozen] as const].map(
    ([name, own]) => rowOf(name, own),
  );
  return [
    `Published themes, F1\n${textTable(['', 'files', 'entries', 'bullets', 'contact'], rows)}`,
    ...(details ? tuned.map(differences) : []),
    ...skipped,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function rowOf(name: string, files: readonly ReadFile[]): readonly string[] {
  const sum = (pick: (file: ReadFile) => MatchCounts) => share(f1(addCounts(files.map(pick))));
  return [
    name,
    String(files.length),
    sum(({ entries }) => entries.counts),
    sum(({ bullets }) => bullets.counts),
    sum(({ contact }) => contact),
  ];
}

function differences({ name, quality, entries, bullets }: ReadFile): string {
  const lines = Object.entries({ entries, bullets }).flatMap(([what, { missed, extra }]) => [
    ...missed.map((key) => `  - ${what}: ${key}`),
    ...extra.map((key) => `  + ${what}: ${key}`),
  ]);
  return lines.length === 0 ? '' : [`${name} (quality ${quality.toFixed(2)})`, ...lines].join('\n');
}
