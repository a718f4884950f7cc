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

async function wordsOfDocx(): Promise<string> {
  const parts = unzipSync(await renderDocx(report, { handout, paper: 'A4', footer: '' }));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
}

test.each([
  ['HTML and PDF', () => renderHtml(report, { fonts: [], handout })],
  ['Markdown', () => renderMarkdown(report, handout)],
  ['Word', wordsOfDocx],
  ['text', () => renderText(report)],
])('%s says what orders the gaps, and that effort divides it', async (_, render) => {
  expect((await render()).replace(/\s+/g, ' ')).toContain(
    '4 gaps, most useful first: worth divided by effort, foundations ahead. The figure is the gain in readiness of ' +
      'closing one alone.',
  );
});
