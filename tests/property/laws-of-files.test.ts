import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseResume } from '../../electron/parser/parse-resume.ts';
import { analyzeGaps } from '../../shared/scoring/analyze-gaps.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import { fileLawSettings, LAW_TIMEOUT } from '../support/law-settings.ts';
import { catalog, expectSame, withoutPlaces } from '../support/laws.ts';
import { datedResume } from '../support/random-resume.ts';
import { type Look, PLAIN_LOOK, setDocx, setPdf } from '../support/set-resume.ts';
import type { WrittenResume } from '../support/structured-resume.ts';
import { type TypedResume, typeResume } from '../support/typed-resume.ts';

// The laws that speak of files, on files that are set and read anew in each case: 10 of them here, 200 by
// npm run test:laws.

const assetsDir = join(import.meta.dirname, '..', '..', 'node_modules', 'pdfjs-dist');

async function analyzeFile(bytes: Uint8Array): Promise<GapAnalysis> {
  const outcome = await parseResume(bytes, { assetsDir });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return analyzeGaps({
    resume: outcome.value.resume,
    role: 'backend-engineer',
    catalog,
    asOf: '2026-01-15',
  });
}

async function analyzePdf(resume: TypedResume, look: Partial<Look> = {}): Promise<unknown> {
  return withoutPlaces(await analyzeFile(await setPdf(resume, { ...PLAIN_LOOK, ...look })));
}

function fileLaw<T>(
  name: string,
  change: fc.Arbitrary<T>,
  predicate: (resume: TypedResume, change: T) => Promise<void>,
): void {
  test(
    name,
    async () => {
      const property = fc.asyncProperty(datedResume, change, (written: WrittenResume, value: T) =>
        predicate(typeResume(written), value),
      );
      await fc.assert(property, fileLawSettings<[WrittenResume, T]>(name));
    },
    LAW_TIMEOUT,
  );
}

fileLaw(
  'MR25 a Word document and a PDF of the same source say the same',
  fc.constant(null),
  async (resume) => {
    const inWord = await analyzeFile(await setDocx(resume));
    const bullets = resume.main.filter(([kind]) => kind === 'bullet').map(([, text]) => text);
    expect(inWord.mentions.filter(({ section }) => section === 'work').map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(bullets),
    );
    expectSame(withoutPlaces(inWord), await analyzePdf(resume));
  },
);

fileLaw('MR26 two columns say what one says', fc.constant({ columns: 2 } as const), async (resume, look) => {
  expectSame(await analyzePdf(resume, look), await analyzePdf(resume));
});

fileLaw(
  'MR27 the font, the size from 6 pt up and the margins change nothing',
  fc.record({
    font: fc.constantFrom('Helvetica' as const, 'TimesRoman' as const, 'Courier' as const),
    size: fc.integer({ min: 6, max: 12 }),
    margin: fc.integer({ min: 30, max: 80 }),
  }),
  async (resume, look) => {
    const width = 595 - 2 * look.margin;
    expectSame(await analyzePdf(resume, { ...look, width }), await analyzePdf(resume));
  },
);

fileLaw(
  'MR29 a bullet over two lines says what it says on one',
  fc.integer({ min: 190, max: 300 }),
  async (resume, width) => {
    expectSame(await analyzePdf(resume, { width }), await analyzePdf(resume));
  },
);
