import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { AUDIENCES } from '../../../shared/report/handout.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { withholdTotals } from '../../../shared/report/withhold-totals.ts';
import { hostileHandout, hostileReport } from '../../support/hostile-report.ts';
import { ALL_HOSTILE } from '../../support/hostile-strings.ts';
import { sampleHandout } from '../../support/sample-handout.ts';
import { sampleReport, unreadableReport } from '../../support/sample-report.ts';

const markdown = renderMarkdown(sampleReport(), sampleHandout());

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
      '### 1. Foundations\n\n- [ ] Testing practices (Strengthen it, medium effort, +3.0), 60 days, by 2 March 2026\n- [ ] Of your own:\n',
    );
    expect(markdown).toContain(
      '### 4. Communication\n\n- [ ] Code reviews (Build it, medium effort, +6.4), 60 days, by 2 March 2026\n- [ ] Of your own:\n',
    );
  });

  test('quotes the evidence with its place', () => {
    expect(markdown).toContain(
      '- **Résumé shows:**\n  - “Fixed bugs and wrote some unit tests” (\\[3\\] page 1, line 7). Used in a dated role, without a result.',
    );
  });

  test('ends with one line break and has no two empty lines', () => {
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(markdown).not.toMatch(/\n{3}/);
  });
});

test('names the place of a sentence that another gap has quoted', () => {
  const shared = sampleReport((report) => ({
    ...report,
    gaps: report.gaps.map((gap) => ({ ...gap, evidence: report.gaps[0]?.evidence ?? [] })),
  }));
  expect(renderMarkdown(shared, sampleHandout())).toContain(
    '- **Résumé shows:**\n  - Quoted above: \\[3\\] page 1, line 7\n- **If you did it:**',
  );
});

test('lists the quoted sentences by number, and every role', () => {
  expect(markdown).toContain(
    '- “Fixed bugs and wrote some unit tests” (\\[3\\] page 1, line 7). Used in a dated role, without a result. Read as Unit testing.',
  );
  expect(markdown).toContain('| ML Engineer | 41 | 2.6 / 4.0 ◇ Gap |');
});

test('a panel gets evidence and questions, and no total', () => {
  const panel = renderMarkdown(
    withholdTotals(sampleReport()),
    sampleHandout({ audience: 'panel', roles: [], pages: [] }),
  );
  expect(panel).toContain(
    '### Cloud & Infrastructure Literacy: 2.1 shown, 2.0 needed, ◆ Meets\n\n- “Python, Django',
  );
  expect(panel).toContain(
    '### Caching, practised, not yet deep\n\n1. First on Caching?\n2. Second on Caching?\n3. Third?',
  );
  expect(panel).not.toMatch(/\d+ of 100|\*\*Readiness|\(\+\d/);
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

const reports = new Map<string, string>();

/** Every audience's report, one after the other; each is made once. */
function made(text: string): string {
  const known = reports.get(text) ?? makeAll(text);
  reports.set(text, known);
  return known;
}

function makeAll(text: string): string {
  return AUDIENCES.map((audience) =>
    renderMarkdown(hostileReport(text), hostileHandout(text, audience)),
  ).join('\n');
}

/** Tags with their attributes' names, as a renderer that lets raw HTML through makes them. */
function renderedTags(markdown: string): readonly string[] {
  return [...marked.parse(markdown, { async: false, gfm: true }).matchAll(/<([a-z][^>]*)>/g)].map((match) =>
    (match[1] ?? '').replace(/="[^"]*"/g, ''),
  );
}

test('a renderer makes no link, picture, script or other block of hostile text', () => {
  const harmless = renderedTags(made('harmless'));
  expect(new Set(harmless)).not.toContain('a href');
  for (const text of ALL_HOSTILE) expect(renderedTags(made(text)), text).toEqual(harmless);
});

test.each(ALL_HOSTILE)('a résumé with %j keeps the shape of the document', (text) => {
  const hostile = made(text);
  expect(shapeOf(hostile)).toEqual(shapeOf(made('harmless')));
  expect(hostile).not.toMatch(/(?<!\\)<[a-z!/]/i);
  expect(hostile).not.toMatch(/(?<!\\)!?\[[^\]\n]*\]\(/);
});

describe('what goes with the result, as Markdown', () => {
  const handout = sampleHandout({
    audience: 'myself',
    structural: ['unit-testing'],
    projects: [
      {
        step: 1,
        name: 'A small tool',
        what: 'Write it.',
        doneWhen: 'A dated line names it.',
        covers: ['core.testing', 'cl.containers'],
      },
    ],
  });
  const mine = renderMarkdown(sampleReport(), handout);

  test('has a project with the gaps that it gives evidence for', () => {
    expect(mine).toContain(
      '**One project for several gaps: A small tool.** Write it. ' +
        'Gives evidence for Testing practices, Containers. Done when: A dated line names it.',
    );
  });

  test('parts skills with lasting demand from those of a tool', () => {
    expect(mine).toContain('| Practised | – | ●● FastAPI, Redis |\n| Working | ● Unit testing | – |');
  });

  test('has the sums of gain and order as a table, for oneself only', () => {
    const [, sums = ''] = mine.split('### How gain and order come about');
    const rows = sums.split('\n').filter((line) => line.startsWith('|'));
    expect(rows[0]).toMatch(/^\| Gap \| Rise \|.* Priority \|$/);
    // A name, four figures of the gain, five factors and their product.
    expect(rows[2]).toMatch(/^\| 1\\?\. [^|]+(?:\| [^|]+){10}\|$/);
    expect(renderMarkdown(sampleReport(), { ...handout, audience: 'client' })).not.toContain(
      'How gain and order come about',
    );
  });
});
