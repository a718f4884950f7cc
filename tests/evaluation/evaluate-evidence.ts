import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { findInText } from './evidence/find-in-text.ts';
import { loadGoldSet, loadPractice, type MarkedResume } from './evidence/gold-set.ts';
import { listDifferences } from './evidence/list-differences.ts';
import { listSpanDifferences } from './evidence/list-span-differences.ts';
import { type Judged, measurePart, measureProgram } from './evidence/measure-evidence.ts';
import { measureSpans } from './evidence/measure-spans.ts';
import { readByProgram } from './evidence/read-by-program.ts';
import { reportEvidence, reportPractice } from './evidence/report-evidence.ts';
import { reportSpans } from './evidence/report-spans.ts';
import { readSpanFile } from './evidence/span-file.ts';

const USAGE = `npm run eval:evidence                        the gold set of tests/evaluation/evidence
npm run eval:evidence -- --details           and every difference, of résumés that are not kept back
npm run eval:evidence -- --details --only ID the differences of one of them
npm run eval:evidence -- --practice          the practice résumés; --details and --only ID as above
npm run eval:evidence -- FILE…               texts with spans that somebody else marked
npm run eval:evidence -- --details FILE…     and every difference, where spans name competencies

A FILE is JSON Lines. Each line is one sentence, or one whole résumé with its line breaks:
  {"text": "Built it in Django.", "spans": [{"start": 12, "end": 18, "skill": "django", "context": "asserted"}]}
start and end count UTF-16 units from 0, end is behind the last one. skill is an id of the lexicon, a skill's name
or one of its forms; context is asserted, hedged, wished, negated or other-party. Both may be left out. A span may also
name a competency of the matrix ("core.testing") and a strength (0, 1, 1.5, 2, 3 or 4). Of a file whose name ends with
"-held.jsonl" only sums are printed.

Exit code 0: every aim is reached, or the files were measured. 1: an aim is not reached. 2: nothing was measured.
`;

/** More lines than this that do not fit are only counted. */
const MOST_PROBLEMS = 10;
/** The end of the name of a file that is kept back. */
const HELD = '-held.jsonl';

/** The command behind `npm run eval:evidence`; gives the exit code. */
export async function evaluateEvidence(words: readonly string[]): Promise<number> {
  const options = {
    details: { type: 'boolean', default: false },
    only: { type: 'string' },
    practice: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.help) return print(USAGE);
  const catalog = builtInCatalog();
  if (positionals.length > 0) return evaluateFiles(positionals, catalog, values.details);
  const wanted = { details: values.details, only: values.only ?? null };
  return values.practice ? evaluatePractice(catalog, wanted) : evaluateGoldSet(catalog, wanted);
}

interface Wanted {
  readonly details: boolean;
  /** The number of a résumé. */
  readonly only: string | null;
}

async function evaluatePractice(catalog: Catalog, { details, only }: Wanted): Promise<number> {
  const chosen = loadPractice(catalog.lexicon).filter(({ text }) => only === null || text.id === only);
  if (chosen.length === 0) return refuse(`No practice résumé has the number ${only}.\n`);
  const judged = await judgeAll(chosen, catalog);
  const report = reportPractice(judged.length, measureProgram(judged, catalog));
  return print(`${[report, ...(details ? judged.map(listDifferences) : [])].join('\n\n')}\n`);
}

async function evaluateGoldSet(catalog: Catalog, { details, only }: Wanted): Promise<number> {
  const all = loadGoldSet(catalog.lexicon);
  const chosen = all.find(({ text }) => text.id === only);
  if (only !== null && chosen === undefined)
    return refuse(`No résumé of the gold set has the number ${only}.\n`);
  if (chosen?.text.frozen === true)
    return refuse(`Résumé ${chosen.text.id} is kept back: only sums over all of those are printed.\n`);
  const judged = await judgeAll(all, catalog);
  const parts = (['tuned', 'frozen'] as const).map((name) => ({
    name,
    figures: measurePart(
      judged.filter(({ text }) => text.frozen === (name === 'frozen')),
      catalog,
    ),
  }));
  const { text, met } = reportEvidence(parts);
  const listed = judged.filter(
    (each) => details && !each.text.frozen && (only === null || each.text.id === only),
  );
  print(`${[text, ...listed.map(listDifferences)].join('\n\n')}\n`);
  return met ? 0 : 1;
}

async function judgeAll<Resume extends MarkedResume>(
  resumes: readonly Resume[],
  catalog: Catalog,
): Promise<readonly Judged<Resume>[]> {
  const judged: Judged<Resume>[] = [];
  for (const each of resumes) judged.push({ ...each, program: await readByProgram(each.text, catalog) });
  return judged;
}

function evaluateFiles(names: readonly string[], catalog: Catalog, details: boolean): number {
  const reports: string[] = [];
  for (const name of names) {
    let content: string;
    try {
      content = readFileSync(name, 'utf8');
    } catch (error) {
      return refuse(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    const { texts, problems } = readSpanFile(content, catalog.lexicon);
    if (problems.length > 0) {
      const more = problems.length - MOST_PROBLEMS;
      return refuse(
        `${[
          `${name} is not measured:`,
          ...problems.slice(0, MOST_PROBLEMS),
          ...(more > 0 ? [`And ${more} more.`] : []),
        ].join('\n')}\n`,
      );
    }
    if (texts.length === 0) return refuse(`${name} has no line with a text.\n`);
    const compared = texts.map((each) => ({ ...each, found: findInText(each.text, catalog) }));
    reports.push(reportSpans(name, texts.length, measureSpans(compared, catalog.lexicon)));
    if (details && !name.endsWith(HELD)) reports.push(listSpanDifferences(compared, catalog.lexicon));
  }
  return print(`${reports.join('\n\n')}\n`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(text: string): number {
  process.stderr.write(text);
  return 2;
}
