import { describe, expect, test } from 'vitest';
import { AUDIENCES, type Audience } from '../../../shared/report/handout.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import type { ReportFont } from '../../../shared/report/report-fonts.ts';
import { withholdTotals } from '../../../shared/report/withhold-totals.ts';
import { hostileHandout, hostileReport } from '../../support/hostile-report.ts';
import { ALL_HOSTILE, STEERING_CHARACTERS } from '../../support/hostile-strings.ts';
import { sampleHandout } from '../../support/sample-handout.ts';
import { sampleReport, unreadableReport } from '../../support/sample-report.ts';

const FONTS: readonly ReportFont[] = [
  { weight: 400, subset: 'latin', base64: 'TEFUSU4=' },
  { weight: 400, subset: 'latin-ext', base64: 'RVhU' },
];

function htmlOf(report = sampleReport(), paper: 'A4' | 'Letter' = 'A4'): string {
  return renderHtml(report, { fonts: FONTS, paper, handout: sampleHandout() });
}

function htmlFor(audience: Audience, report = sampleReport()): string {
  const handout = sampleHandout({ audience, ...(audience === 'panel' ? { roles: [], pages: [] } : {}) });
  return renderHtml(report, { fonts: FONTS, handout });
}

/** The page's words in order, without tags and styles. */
function wordsOf(html: string): string {
  return html
    .replace(/<head>[\s\S]*<\/head>/, ' ')
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
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(html).not.toMatch(/<link|<iframe|<object|<embed|javascript:|\son[a-z]+=/i);
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

  test('is dark on a dark screen only: paper is light', () => {
    const dark = [...html.matchAll(/@media([^{]*prefers-color-scheme:dark[^{]*)\{/g)].map(
      ([, query]) => query,
    );
    expect(dark).toEqual([' screen and (prefers-color-scheme:dark)']);
    expect(html).toMatch(/@media print\{\s*:root\{color-scheme:light\}/);
  });

  test('opens with where the résumé stands', () => {
    expect(words).toContain(
      'Where Amara’s résumé stands Target: Backend Engineer · amara-osei-v4.pdf · 1 January 2026',
    );
    expect(words).toContain(
      'Solid backend, thin foundations. Against Backend Engineer, this résumé shows the required depth in 1 of 4 required categories.',
    );
    expect(words).toContain(
      'Readiness 74 of 100: partly evidenced. Read strictly, counting only words and dates that leave no doubt, it is 66; read kindly, 76.',
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
    expect(words).toContain(
      'Core Software Engineering · Step 1 Foundations · Strengthen it · Medium effort · 2.0 shown; 3.0 (Practised) is the aim',
    );
    expect(words).toContain('Fixed bugs and wrote some unit tests 3 page 1, line 7');
    expect(words).toContain('Résumé shows Nothing on the page.');
  });

  test('adds the sums for whoever reads alone', () => {
    const alone = wordsOf(htmlFor('myself'));
    expect(alone).toContain('Where your résumé stands');
    expect(words).not.toContain('How gain and order come about');
    // 3.5 of 9.95 weighted points is 35.2 of 100; 0.3 of 3.5 of it is 3.0. The product of the next five is 0.448.
    expect(alone).toContain('1. Testing practices 0.30 3.5 35.2 +3.0 0.40 1.00 1.00 1.60 0.70 44.8');
  });

  test('quotes a sentence at the first gap that it speaks for, and names its place at the others', () => {
    const shared = sampleReport((report) => ({
      ...report,
      gaps: report.gaps.map((gap) => ({ ...gap, evidence: report.gaps[0]?.evidence ?? [] })),
    }));
    const gaps = htmlOf(shared).split('Gaps in order')[1]?.split('<h2')[0] ?? '';
    expect(gaps.split('Fixed bugs and wrote some unit tests')).toHaveLength(2);
    expect(wordsOf(gaps)).toContain('Caching practised, not yet deep');
    expect(wordsOf(gaps).match(/Résumé shows Quoted above: \d page 1, line 7\./g)).toHaveLength(3);
  });

  test('separates what is shown from what is only named', () => {
    expect(words).toContain('Practised – FastAPI, Redis Working – Unit testing');
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
      'Testing practices 2.0 Working Fixed bugs and wrote some unit tests 3 page 1, line 7',
    );
    expect(strengths).not.toContain('Django');
  });

  test('plans by the four steps, with a box for each gap', () => {
    expect(words).toMatch(/1\. Foundations .*2\. One domain .*3\. Infrastructure .*4\. Communication/);
    // One for each gap, and one with a line to fill in for each step that has gaps.
    expect(html.match(/<input type="checkbox" id="gap-/g)).toHaveLength(4);
    expect(html.match(/<input type="checkbox" id="own-/g)).toHaveLength(4);
  });

  test('shows how it came about', () => {
    expect(words).toContain('Core Software Engineering 3.5 Deep and transferable Table 1.00 2.6 26.1');
    expect(words).toContain(
      'Collaboration & Communication 2.0 Continuous development Our choice 0.80 0.2 1.6',
    );
    expect(words).toContain('Source of the matrix: An article on Python skills, 25 March 2026.');
    expect(words).toContain(`Matrix python-2026 1.0.0 ${'a'.repeat(64)}`);
    expect(words).toContain('How well the document could be read: 95%');
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

describe('what goes with the result', () => {
  const html = htmlOf();
  const words = wordsOf(html);

  test('numbers what is quoted as it stands in the résumé, beside the page and with its reason', () => {
    expect(words).toContain('3 Line 7. Used in a dated role, without a result. Read as Unit testing.');
    expect(html).toContain('aria-label="Page 1 of the résumé as it was read, with 4 marks"');
    expect(html).toMatch(
      /<text x="72" y="[\d.]+" font-size="10" textLength="180"[^>]*>Fixed bugs and wrote some unit tests</,
    );
    expect(html.match(/<g class="tag">.*?<\/g>/g)).toHaveLength(4);
    for (const [, id] of html.matchAll(/href="#(evidence-\d+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  test('puts each page beside the list of what it holds', () => {
    const [page] = sampleHandout().pages;
    const report = sampleReport((content) => ({
      ...content,
      mentions: content.mentions.map((mention, index) => ({ ...mention, page: 1 + (index % 2) })),
    }));
    const handout = sampleHandout({ pages: page === undefined ? [] : [page, page] });
    const twoPages = renderHtml(report, { fonts: FONTS, handout });
    const sheet = '<div class="sheet"><figure>.*?</figure><ol class="marks">.*?</ol></div>';
    expect(twoPages).toMatch(new RegExp(`${sheet}${sheet}`));
    expect(html.match(new RegExp(sheet, 'g'))).toHaveLength(1);
  });

  test('proposes a project with the gaps that it gives evidence for', () => {
    const project = {
      step: 1 as const,
      name: 'A small tool',
      what: 'Write it.',
      doneWhen: 'A dated line names it.',
      covers: ['core.testing', 'cl.containers'],
    };
    const shown = wordsOf(
      renderHtml(sampleReport(), { fonts: FONTS, handout: sampleHandout({ projects: [project] }) }),
    );
    expect(shown).toContain(
      'One project for several gaps: A small tool. Write it. ' +
        'Gives evidence for Testing practices, Containers. Done when: A dated line names it.',
    );
    expect(words).not.toContain('One project for several gaps');
  });

  test('parts skills with lasting demand from those of a tool, a dot for each', () => {
    const handout = sampleHandout({ structural: ['unit-testing'] });
    const shown = renderHtml(sampleReport(), { fonts: FONTS, handout });
    expect(wordsOf(shown)).toContain('At working depth or deeper: 1 structural, 2 tool-specific.');
    expect(wordsOf(shown)).toContain('Practised – FastAPI, Redis Working Unit testing –');
    expect(
      shown.match(/<svg class="dots".*?<\/svg>/g)?.map((dots) => dots.split('<circle').length - 1),
    ).toEqual([2, 1]);
  });

  test('gives each gap of the plan a date that follows its effort', () => {
    expect(words).toContain('Containers Show it, small effort 30 days by 31 January 2026');
    expect(words).toContain('Testing practices Strengthen it, medium effort 60 days by 2 March 2026');
    expect(words).toContain('Caching Deepen it, large effort 90 days by 1 April 2026');
    expect(words).toContain('Next review 1 April 2026');
  });

  test('scrolls its wide tables in themselves, within reach of the keys', () => {
    const regions = [
      ...html.matchAll(
        /<div class="wide" role="region" aria-label="([^"]*)" tabindex="0"><table class="plain-table/g,
      ),
    ];
    expect(regions.map(([, label]) => label)).toEqual(['Other roles', 'What Backend Engineer requires']);
    expect(html).toContain('.wide{overflow-x:auto}');
  });

  test('holds the résumé against the other roles', () => {
    expect(words).toContain('Backend Engineer Target 74 2.6 / 3.5 ◇ Gap 3.2 / 3.5 ◧ Close');
    expect(words).toContain('ML Engineer 41 2.6 / 4.0 ◇ Gap');
  });

  test('tells machines what it is about, in a block that nothing runs', () => {
    const data: unknown = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '',
    );
    const term = (termCode: string, name: string) => ({
      '@type': 'DefinedTerm',
      termCode,
      name,
      inDefinedTermSet: 'python-2026',
    });
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      dateCreated: '2026-01-01',
      identifier: `sha256:${sampleReport().resultHash}`,
      about: {
        '@type': 'Person',
        name: 'Amara Osei',
        hasOccupation: { name: 'Backend Engineer' },
        knowsAbout: [
          term('fastapi', 'FastAPI'),
          term('redis', 'Redis'),
          term('unit-testing', 'Unit testing'),
          term('python', 'Python'),
        ],
      },
    });
  });

  test('opens with the letterhead of whoever hands it over', () => {
    const letterhead = {
      preparedBy: 'R. Lindqvist',
      note: 'For our talk on Friday.',
      logo: { format: 'png' as const, base64: 'iVBORw0KGgo=', width: 200, height: 100 },
    };
    const page = renderHtml(sampleReport(), { fonts: FONTS, handout: sampleHandout({ letterhead }) });
    expect(page).toContain(
      '<img class="logo" height="44" alt="Logo of R. Lindqvist" src="data:image/png;base64,iVBORw0KGgo=">',
    );
    expect(wordsOf(page)).toContain('1.0.0 · Prepared by R. Lindqvist For our talk on Friday.');
  });

  test('shows what was decided about a gap, and leaves out of the plan what was set aside', () => {
    const decided = sampleReport((report) => ({
      ...report,
      answers: [
        {
          competency: 'core.testing',
          answer: 'build',
          note: 'with the payment team',
          targetDate: '2026-02-14',
        },
        { competency: 'be.caching', answer: 'not-for-me', note: '', targetDate: null },
      ],
    }));
    const page = wordsOf(htmlOf(decided));
    expect(page).toContain('Your decision I’m building this, by 14 February 2026. with the payment team.');
    expect(page).toContain('Testing practices Strengthen it, medium effort by 14 February 2026');
    expect(page).toContain('2. One domain No gap is listed in this step.');
  });
});

describe('for a hiring panel', () => {
  const words = wordsOf(htmlFor('panel', withholdTotals(sampleReport())));

  test('gives no total, no order of roles and no advice', () => {
    expect(words).toContain('What Amara’s résumé shows for Backend Engineer');
    expect(words).not.toMatch(/\d+ of 100|Readiness|[+]\d\.\d|Other roles|If you did it|Points/);
  });

  test('lays the evidence beside each requirement', () => {
    expect(words).toContain(
      'Backend & API Architecture Moderate to deep (table) 3.2 / 3.0–3.5 ◧ Close Built REST endpoints in FastAPI',
    );
    expect(words).toMatch(
      /Collaboration & Communication Continuous development \(our choice\) 0\.2 \/ 2\.0 ◇ Gap Nothing on the page\./,
    );
  });

  test('gives a requirement a sentence of its own, however many stronger ones stand above, and places those', () => {
    // m2 is the strongest and speaks for two categories; m3 speaks for the second alone.
    const shared = withholdTotals(
      sampleReport((report) => ({
        ...report,
        competencies: report.competencies.map((competency) => ({
          ...competency,
          mentions:
            competency.category === 'core' ? ['m2'] : competency.category === 'backend' ? ['m2', 'm3'] : [],
        })),
      })),
    );
    const page = wordsOf(htmlFor('panel', shared));
    expect(page).toMatch(
      /3\.2 \/ 3\.0–3\.5 ◧ Close Fixed bugs and wrote some unit tests 2 page 1, line 7\. [^“]*?Quoted above: 1 page 1, line \d\./,
    );
    expect(page).not.toMatch(/See \d/);
  });

  test('asks three questions for each gap and says who decides', () => {
    expect(words).toContain(
      'Testing practices working, not yet practised First on Testing practices? Second on Testing practices? Third?',
    );
    expect(words).toContain('A person decides.');
  });
});

describe('a document that could hardly be read', () => {
  const words = wordsOf(htmlOf(unreadableReport()));

  test('has no readiness, and says why', () => {
    expect(words).toContain('Where the résumé stands');
    expect(words).toContain('Only 40% of what reading needs was certain');
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
    expect(words).toContain('Fixed bugs and wrote some unit tests 3 line 7');
  });
});

test('a remark that names its page itself is not given it again', () => {
  const message = 'One word on page 1 cannot be seen by a reader (outside the page) and was left out.';
  const notices = [{ kind: 'HIDDEN_TEXT' as const, message, page: 1 }];
  const report = sampleReport((given) => ({ ...given, reading: { ...given.reading, notices } }));
  expect(wordsOf(htmlOf(report))).toContain(message);
  expect(wordsOf(htmlOf(report))).not.toContain('(page 1)');
});

test('a résumé without gaps shows every required depth', () => {
  expect(wordsOf(htmlOf(sampleReport((report) => ({ ...report, gaps: [] }))))).toContain(
    'Gaps in order Every required depth is shown.',
  );
});

describe('a hostile résumé', () => {
  const made = (text: string, audience: Audience) =>
    renderHtml(hostileReport(text), { fonts: FONTS, handout: hostileHandout(text, audience) });

  test.each(ALL_HOSTILE)('adds no tag and no control to any page with %j', (text) => {
    for (const audience of AUDIENCES) {
      const html = made(text, audience);
      expect(tagsOf(html)).toEqual(tagsOf(made('harmless', audience)));
      expect(html).not.toMatch(STEERING_CHARACTERS);
    }
  });
});
