import type { HashedReport } from '../../shared/report/gap-report.ts';
import type { Handout } from '../../shared/report/handout.ts';
import { sampleHandout } from './sample-handout.ts';
import { sampleReport } from './sample-report.ts';

/** Every place of a report whose text a résumé, a file's name, a job description, another matrix or a person brings. */
export const FIELDS = [
  'file name',
  'name',
  'heading',
  'entry title',
  'organisation',
  'quoted line',
  'reason of a line',
  'remark',
  'headline',
  'job title',
  'asked skill',
  'asked words',
  'not compared',
  'gap name',
  'gap reason',
  'advice if done',
  'advice if not',
  'done when',
  'category',
  'required phrase',
  'matrix name',
  'matrix source',
  'skill name',
  'own note',
  'letterhead name',
  'letterhead note',
  'printed word',
] as const;
export type Field = (typeof FIELDS)[number];

/** The places that a format shows to a client. A table of gaps has fewer columns than a report has sentences. */
const CSV_FIELDS: readonly Field[] = [
  'file name',
  'name',
  'entry title',
  'organisation',
  'quoted line',
  'job title',
  'asked skill',
  'not compared',
  'gap name',
  'gap reason',
  'advice if done',
  'advice if not',
  'done when',
  'category',
  'own note',
];
const ONLY_DATA: readonly Field[] = ['heading', 'entry title', 'organisation'];
const ONLY_HANDED: readonly Field[] = ['letterhead name', 'letterhead note', 'printed word'];
const READ = FIELDS.filter((field) => !ONLY_DATA.includes(field));
export const FIELDS_OF = {
  html: READ,
  // Several texts at once are longer than the name of a letterhead may be.
  pdf: READ.filter((field) => field !== 'letterhead name'),
  docx: READ.filter((field) => field !== 'printed word'),
  md: READ.filter((field) => field !== 'printed word'),
  json: FIELDS.filter((field) => !ONLY_HANDED.includes(field)),
  csv: CSV_FIELDS,
} as const satisfies Readonly<Record<string, readonly Field[]>>;

/** What stands in a field: the hostile text first, where it does most, then the field's own sign. */
export function textIn(field: Field, hostile: string): string {
  return `${hostile} ${signOf(field)}`;
}

/** Letters alone, so that no format's escapes, wrapping or hyphens count. */
function signOf(field: Field): string {
  return `Sign${field.replaceAll(/\W/g, '')}End`;
}

/** Letters and digits of a text: what every format must show of it, whatever it escapes or breaks over lines. */
export function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The fields whose hostile text is not in what a format shows, letter by letter. */
export function missingFields(shown: string, fields: readonly Field[], hostile: string): readonly Field[] {
  const letters = lettersOf(shown);
  return fields.filter((field) => !letters.includes(lettersOf(textIn(field, hostile))));
}

/** The sample report with this text in every field at once, each with the field's sign behind it. */
export function reportWithFields(hostile: string): HashedReport {
  const at = (field: Field) => textIn(field, hostile);
  return sampleReport((report) => ({
    ...report,
    generator: {
      ...report.generator,
      matrix: { ...report.generator.matrix, name: at('matrix name'), source: at('matrix source') },
    },
    source: { ...report.source, fileName: `${at('file name')}.pdf` },
    role: { id: 'job-description', name: at('job title') },
    headline: at('headline'),
    jobDescription: {
      skills: [
        {
          skill: 'kafka',
          name: at('asked skill'),
          words: at('asked words'),
          asked: 2,
          depth: 0,
          ruledOutBy: null,
        },
      ],
      notCompared: [at('not compared')],
    },
    reading: {
      ...report.reading,
      // A title holds the first word of a name alone.
      contact: { name: at('name').replaceAll(/\s+/g, '_'), email: null, phone: null, links: [] },
      notices: [{ kind: 'HIDDEN_TEXT', message: at('remark'), page: 1 }],
      sections: report.reading.sections.map((section) => ({ ...section, heading: at('heading') })),
      entries: report.reading.entries.map((entry) => ({
        ...entry,
        title: at('entry title'),
        organization: at('organisation'),
      })),
    },
    mentions: report.mentions.map((mention) => ({
      ...mention,
      quote: at('quoted line'),
      why: at('reason of a line'),
    })),
    skills: report.skills.map((skill) => ({ ...skill, name: at('skill name') })),
    categories: report.categories.map((category) => ({
      ...category,
      name: at('category'),
      required: category.required === null ? null : { ...category.required, phrase: at('required phrase') },
    })),
    gaps: report.gaps.map((gap) => ({
      ...gap,
      name: at('gap name'),
      why: at('gap reason'),
      advice: { ifDone: at('advice if done'), ifNot: at('advice if not'), doneWhen: at('done when') },
    })),
    answers: [{ competency: 'core.testing', answer: 'show', note: at('own note'), targetDate: null }],
  }));
}

/** What goes with it to a client. */
export function handoutWithFields(hostile: string): Handout {
  // In the line of the first mark: what lies away from every mark is not drawn.
  const word = { text: textIn('printed word', hostile), x: 72, y: 181, width: 200, size: 10, bold: false };
  return sampleHandout({
    letterhead: {
      preparedBy: textIn('letterhead name', hostile).slice(0, 120),
      note: textIn('letterhead note', hostile).slice(0, 1000),
      logo: null,
    },
    pages: [{ width: 595, height: 842, words: [word] }],
  });
}
