import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../shared/report/render-html.ts';
import type { ReportFont } from '../../../shared/report/report-fonts.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { ALL_HOSTILE, STEERING_CHARACTERS } from '../../support/hostile-strings.ts';
import { sampleReport, unreadableReport } from '../../support/sample-report.ts';

const FONTS: readonly ReportFont[] = [
  { weight: 400, subset: 'latin', base64: 'TEFUSU4=' },
  { weight: 400, subset: 'latin-ext', base64: 'RVhU' },
];

function htmlOf(report = sampleReport(), paper: 'A4' | 'Letter' = 'A4'): string {
  return renderHtml(report, { fonts: FONTS, paper });
}

/** The page's words in order, without tags and styles. */
function wordsOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*<\/style>/, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');
}

/** Tag names in the order in which they open. */
function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<([a-zA-Z!/][^\s>]*)/g)].map((match) => match[1] ?? '');
}

describe('the report as HTML', () => {
  const html = htmlOf();
  const words = wordsOf(html);

  test('allows nothing to be fetched or run', () => {
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">`,
    );
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<embed|javascript:|\son[a-z]+=/i);
    expect(html).not.toMatch(/(?:src|href)\s*=\s*["']?(?!data:)[a-z]+:/i);
    expect(html.match(/url\([^)]*\)/g)).toEqual(['url(data:font/woff2;base64,TEFUSU4=)']);
  });

  test('says what it is, in which language, for screen and paper', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<title>Where Amara’s résumé stands</title>');
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('@page{size:A4;');
    expect(htmlOf(sampleReport(), 'Letter')).toContain('@page{size:Letter;');
  });

  test('opens with where the résumé stands', () => {
    expect(words).toContain(
      'Where Amara’s résumé stands Target: Backend Engineer · amara-osei-v4.pdf · 1 January 2026',
    );
    expect(words).toContain(
      'Solid backend, thin foundations. Against Backend Engineer, this résumé shows the required depth in 1 of 4 required categories.',
    );
    expect(words).toContain(
      'Readiness 74 of 100 (66 to 76, from how firm the evidence is): partly evidenced.',
    );
    expect(words).toContain(
      'Core Software Engineering Deep and transferable 2.6 / 3.5 ◇ Gap High stability across domains',
    );
    expect(words).toContain('Backend & API Architecture Moderate to deep 3.2 / 3.0–3.5 ◧ Close');
    expect(words).toContain('Data Engineering & ML Not required for this role 0.8 / – · Extra');
    expect(words).toContain('Cloud & Infrastructure Literacy Working knowledge 2.1 / 2.0 ◆ Meets');
    expect(words).toContain('Collaboration & Communication: the newest evidence is more than 24 months old.');
    expect(words).toContain('Three things to do first Testing practices.');
  });

  test('gives each gap its reason, its evidence with the place, its steps and its sum', () => {
    expect(words).toContain('Testing practices working, not yet practised +3.0');
    expect(words).toContain('Core Software Engineering · Step 1 Foundations · Strengthen it · Medium effort');
    expect(words).toContain(
      'Fixed bugs and wrote some unit tests page 1, line 7. Used in a dated role, without a result.',
    );
    expect(words).toContain('2.0 shown; 3.0 (Practised) is the aim.');
    // 3.5 of 9.95 weighted points is 35.2 of 100; 0.3 of 3.5 of it is 3.0.
    expect(words).toContain(
      'Core Software Engineering would rise by 0.30 of the 3.5 that it needs, and it is worth 35.2 of 100 points: 0.30 ÷ 3.5 × 35.2 = +3.0.',
    );
    expect(words).toContain('Résumé shows Nothing on the page.');
  });

  test('separates what is shown from what is only named', () => {
    expect(words).toContain('Practised FastAPI, Redis Working Unit testing');
    expect(words).toMatch(/Named, not shown .*Docker, pandas/);
    expect(words).not.toContain('Kubernetes');
  });

  test('quotes what shows a strength, not the list that repeats its name', () => {
    const listed = sampleReport((report) => ({
      ...report,
      competencies: report.competencies.map((competency) =>
        competency.id === 'core.testing' ? { ...competency, mentions: ['m3', 'm4'] } : competency,
      ),
    }));
    const strengths = wordsOf(htmlOf(listed))
      .split('Strengths and breadth')[1]
      ?.split('Skills by shown depth')[0];
    expect(strengths).toContain(
      'Testing practices 2.0 Working Fixed bugs and wrote some unit tests page 1, line 7.',
    );
    expect(strengths).not.toContain('Django');
  });

  test('plans by the four steps, with a box for each gap', () => {
    expect(words).toMatch(/1\. Foundations .*2\. One domain .*3\. Infrastructure .*4\. Communication/);
    expect(html.match(/<input type="checkbox"/g)).toHaveLength(4);
  });

  test('shows how it came about', () => {
    expect(words).toContain('Core Software Engineering 3.5 Deep and transferable Table');
    expect(words).toContain('Collaboration & Communication 2.0 Continuous development Our choice');
    expect(words).toContain('Core Software Engineering 1.00 2.6 3.5 26.1');
    expect(words).toContain('Source of the matrix: An article on Python skills, 25 March 2026.');
    expect(words).toContain(`Matrix python-2026 1.0.0 ${'a'.repeat(64)}`);
    expect(words).toContain('How well the document could be read: 95 %');
  });

  test('is the same each time', () => {
    expect(htmlOf()).toBe(html);
  });

  test('carries the letters beyond Latin-1 only when it needs them', () => {
    const polish = sampleReport((report) => ({
      ...report,
      reading: { ...report.reading, contact: { ...report.reading.contact, name: 'Łucja Wąs' } },
    }));
    expect(htmlOf(polish)).toContain('RVhU');
    expect(html).not.toContain('RVhU');
  });
});

describe('a document that could hardly be read', () => {
  const words = wordsOf(htmlOf(unreadableReport()));

  test('has no readiness, and says why', () => {
    expect(words).toContain('Where the résumé stands');
    expect(words).toContain('Only 40 % of what reading needs was certain');
    expect(words).not.toMatch(/\d+ of 100/);
    expect(words).toContain('What could be read is not enough to hold this résumé against Backend Engineer.');
    expect(words).toContain('Gaps in order No gaps are listed, because too little could be read.');
    expect(words).not.toMatch(/Every required depth is shown|No gap is listed in this step|Shown, needed/);
  });

  test('tells every remark with its page', () => {
    expect(words).toContain('Reading order uncertain. The order of two columns is uncertain. (page 2)');
    expect(words).toContain('Hidden text. 12 words are printed in white; they were not counted.');
  });

  test('places evidence by line where there are no pages', () => {
    expect(words).toContain('Fixed bugs and wrote some unit tests line 7.');
  });
});

test('a résumé without gaps shows every required depth', () => {
  expect(wordsOf(htmlOf(sampleReport((report) => ({ ...report, gaps: [] }))))).toContain(
    'Gaps in order Every required depth is shown.',
  );
});

describe('a hostile résumé', () => {
  const harmless = tagsOf(htmlOf(hostileReport('harmless')));

  test.each(ALL_HOSTILE)('adds no tag and no control to the page with %j', (text) => {
    const html = htmlOf(hostileReport(text));
    expect(tagsOf(html)).toEqual(harmless);
    expect(html).not.toMatch(STEERING_CHARACTERS);
  });
});
