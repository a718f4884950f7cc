import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/render-docx.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { sampleHandout } from '../../support/sample-handout.ts';
import { sampleReport } from '../../support/sample-report.ts';

// The sample has four gaps of gains 3, 2.7, 0.4 and 6.4: in no order, because an effort of 2, 4, 1 and 2 divides them.
const report = sampleReport();
const handout = sampleHandout();

async function wordsOfDocx(of: typeof report = report): Promise<string> {
  const parts = unzipSync(await renderDocx(of, { handout, paper: 'A4', footer: '' }));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
}

test.each([
  ['HTML and PDF', () => renderHtml(report, { fonts: [], handout })],
  ['Markdown', () => renderMarkdown(report, handout)],
  ['Word', () => wordsOfDocx()],
  ['text', () => renderText(report)],
])('%s says what orders the gaps, and that effort divides it', async (_, render) => {
  expect((await render()).replace(/\s+/g, ' ')).toContain(
    '4 gaps, most useful first: worth divided by effort, foundations ahead. The figure is the gain in readiness of ' +
      'closing one alone.',
  );
});

test.each([
  ['HTML and PDF', (many: typeof report) => renderHtml(many, { fonts: [], handout })],
  ['Markdown', (many: typeof report) => renderMarkdown(many, handout)],
  ['Word', wordsOfDocx],
])('%s shows in full what the person decided about a gap far down the list', async (_, render) => {
  const [first] = report.gaps;
  if (first === undefined) throw new Error('the sample has no gap');
  const gaps = Array.from({ length: 12 }, (_, index) => ({
    ...first,
    rank: index + 1,
    name: `Gap ${index + 1}`,
    competency: `core.gap${index + 1}`,
  }));
  const answers = [
    {
      competency: gaps[10]?.competency ?? first.competency,
      answer: 'build' as const,
      note: 'with Priya',
      targetDate: null,
    },
  ];
  const text = (await render({ ...report, gaps, answers })).replace(/\s+/g, ' ');
  expect(text).toContain('with Priya');
  expect(text).toContain('Gap 12');
});
