import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { ALL_HOSTILE } from '../../support/hostile-strings.ts';
import { sampleReport, unreadableReport } from '../../support/sample-report.ts';

const markdown = renderMarkdown(sampleReport());

describe('the report as Markdown', () => {
  test('has a table of categories', () => {
    expect(markdown).toContain(
      [
        '| Category | Shown | Needed | Status | Long-term value |',
        '| --- | --- | --- | --- | --- |',
        '| Core Software Engineering | 2.6 | 3.5 | ◇ Gap | High stability across domains |',
        '| Backend & API Architecture | 3.2 | 3.0–3.5 | ◧ Close | Enables system design progression |',
      ].join('\n'),
    );
  });

  test('has a task for each gap under its step', () => {
    expect(markdown).toContain(
      '### 1. Foundations\n\n- [ ] Testing practices (Strengthen it, medium effort, +3.0)\n',
    );
    expect(markdown).toContain(
      '### 4. Communication\n\n- [ ] Code reviews (Build it, medium effort, +6.4)\n',
    );
  });

  test('quotes the evidence with its place', () => {
    expect(markdown).toContain(
      '- **Résumé shows:**\n  - “Fixed bugs and wrote some unit tests” (page 1, line 7). Used in a dated role, without a result.',
    );
  });

  test('ends with one line break and has no two empty lines', () => {
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(markdown).not.toMatch(/\n{3}/);
  });
});

test('a document without readiness has no table of points', () => {
  const unreadable = renderMarkdown(unreadableReport());
  expect(unreadable).not.toContain('Points of 100');
  expect(unreadable).toContain('- Hidden text. 12 words are printed in white; they were not counted.');
});

/** What each line opens with: the shape that a renderer sees. */
function shapeOf(text: string): readonly string[] {
  return text.split('\n').map((line) => /^\s*(?:#+ |- \[ \] |- |\d+\. |\| |> |```)?/.exec(line)?.[0] ?? '');
}

test.each(ALL_HOSTILE)('a résumé with %j keeps the shape of the document', (text) => {
  const hostile = renderMarkdown(hostileReport(text));
  expect(shapeOf(hostile)).toEqual(shapeOf(renderMarkdown(hostileReport('harmless'))));
  expect(hostile).not.toMatch(/(?<!\\)<[a-z!/]/i);
  expect(hostile).not.toMatch(/(?<!\\)!?\[[^\]\n]*\]\(/);
});
