import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import type { Page } from '../../../shared/document/text-run.ts';
import { setPage, stack } from '../../support/typeset-page.ts';

function read(...pages: readonly Page[]): TextDocument {
  const { value, notices } = documentFromPages(pages, { links: [] });
  expect(notices).toEqual([]);
  return value;
}

function textsOf(document: TextDocument): readonly string[] {
  return document.text.split('\n');
}

const JOB = [
  'Designed the settlement service in FastAPI and',
  'PostgreSQL for two million merchants a month and',
  'cut its slowest requests from nine hundred to two',
  'hundred milliseconds by adding covering indexes.',
  'Led the split of a monolith into six services and',
  'wrote the runbooks that its on-call engineers use.',
];
/** Reaches from the left to the right margin. */
const LONG =
  'Developed the tools of the editor that reduced the time of an iteration of its designers by far';

describe('rails are not columns', () => {
  test('dates are a rail although lists start in it, under headings without dates', () => {
    const job = (y: number, dates: string, title: string) => [
      { x: 50, y, text: dates },
      { x: 180, y, text: title },
      ...stack(190, y + 15, ['• Designed the settlement service', '• Cut the median response time']),
    ];
    const list = (y: number, heading: string, items: readonly string[]) => [
      { x: 180, y, text: heading, size: 14 },
      ...stack(50, y + 20, items),
    ];
    const lines = [
      { x: 180, y: 100, text: 'Experience', size: 14 },
      ...job(120, '04/2021 – today', 'Senior Engineer, Fjordline'),
      ...job(170, '09/2017 – 03/2021', 'Engineer, Nordlys'),
      ...list(230, 'Languages', ['Norwegian (native)', 'English']),
      ...list(300, 'Interests', ['Mountaineering', 'Photography']),
      { x: 180, y: 360, text: 'References', size: 14 },
    ];
    const texts = textsOf(read(setPage(lines)));
    expect(texts.slice(0, 3)).toEqual([
      'Experience',
      '04/2021 – today\tSenior Engineer, Fjordline',
      'Designed the settlement service',
    ]);
    expect(texts.slice(-7)).toEqual([
      'Languages',
      'Norwegian (native)',
      'English',
      'Interests',
      'Mountaineering',
      'Photography',
      'References',
    ]);
  });

  test('dates in the margin are a rail although headings stand in their column', () => {
    const document = read(
      setPage([
        { x: 50, y: 100, text: 'Experience', size: 12, bold: true },
        { x: 50, y: 120, text: 'Mar 2021 – Present' },
        ...stack(180, 120, [
          'Senior Engineer',
          'Fjordline, Oslo',
          '• Designed the settlement service',
          '• Cut the median response time',
        ]),
        { x: 50, y: 180, text: 'Aug 2018 – Feb 2021' },
        ...stack(180, 180, ['Engineer', 'Nordlys, Bergen', '• Built the back office']),
        { x: 50, y: 230, text: 'Projects', size: 12, bold: true },
        ...stack(180, 250, ['Tidetable', '• Publishes tide forecasts']),
      ]),
    );
    expect(textsOf(document)).toEqual([
      'Experience',
      'Mar 2021 – Present\tSenior Engineer',
      'Fjordline, Oslo',
      'Designed the settlement service',
      'Cut the median response time',
      'Aug 2018 – Feb 2021\tEngineer',
      'Nordlys, Bergen',
      'Built the back office',
      'Projects',
      'Tidetable',
      'Publishes tide forecasts',
    ]);
  });

  test('two boxes beside each other are columns from two lines on when each has a heading', () => {
    const box = (x: number, heading: string, texts: readonly string[]) => [
      { x, y: 100, text: heading, size: 12, bold: true },
      ...stack(x, 118, texts),
    ];
    const document = read(
      setPage([
        ...box(50, 'Certifications', ['Certified Tester', 'ISTQB']),
        ...box(315, 'Skills', ['pytest, Selenium', 'Python, SQL, Git']),
      ]),
    );
    expect(textsOf(document)).toEqual([
      'Certifications',
      'Certified Tester',
      'ISTQB',
      'Skills',
      'pytest, Selenium',
      'Python, SQL, Git',
    ]);
  });

  test('places flush right beside a list are cells of its lines', () => {
    const items = Array.from(
      { length: 7 },
      (_, index) => `${2011 + index} Finalist of the world final number ${index}`,
    );
    const place = (index: number) => (index === 0 ? 'Online' : 'Las Vegas, USA');
    const places = items.map((_, index) => ({
      x: 540 - place(index).length * 5,
      y: 100 + index * 14,
      text: place(index),
    }));
    const document = read(setPage([...stack(50, 100, items), ...places]));
    expect(textsOf(document)).toEqual(items.map((item, index) => `${item}\t${place(index)}`));
  });

  test('a job with dates flush right under a grid of skills is no part of the grid', () => {
    const grid = (x: number, name: string) => [
      { x, y: 100, text: name, bold: true },
      ...stack(x, 114, ['Expert', `${name} Tools`, 'Profiling']),
    ];
    const right = (y: number, text: string) => ({ x: 540 - text.length * 5, y, text });
    const document = read(
      setPage([
        ...grid(50, 'Unity'),
        ...grid(300, 'Unreal'),
        { x: 50, y: 180, text: 'Experience', size: 12 },
        { x: 50, y: 196, text: 'Cascade Studios' },
        right(196, 'Seattle, WA'),
        { x: 50, y: 210, text: 'Senior Developer' },
        right(210, 'March 2022 – Present'),
        ...stack(60, 224, [LONG, LONG]),
      ]),
    );
    expect(textsOf(document)).toEqual([
      'Unity',
      'Expert',
      'Unity Tools',
      'Profiling',
      'Unreal',
      'Expert',
      'Unreal Tools',
      'Profiling',
      'Experience',
      'Cascade Studios\tSeattle, WA',
      'Senior Developer\tMarch 2022 – Present',
      LONG,
      LONG,
    ]);
  });

  test('headings in a rail stand above the text beside them, all their lines together', () => {
    const label = (y: number, text: string) => ({ x: 50, y, text, bold: true });
    const document = read(
      setPage([
        label(100, 'EDUCATION'),
        ...stack(160, 100, ['First University, Springfield', 'Ph.D. in Physics', 'M.Sc. in Physics']),
        label(160, 'AWARDS &'),
        label(172, 'SCHOLARSHIPS'),
        ...stack(160, 160, [
          "Dean's List of the college",
          'For attaining a grade point average',
          'First prize of 2003',
        ]),
        label(220, 'SKILLS'),
        ...stack(160, 220, ['TeX, MATLAB, Maple', 'Python and R']),
      ]),
    );
    expect(textsOf(document)).toEqual([
      'EDUCATION',
      'First University, Springfield',
      'Ph.D. in Physics',
      'M.Sc. in Physics',
      'AWARDS &',
      'SCHOLARSHIPS',
      "Dean's List of the college",
      'For attaining a grade point average',
      'First prize of 2003',
      'SKILLS',
      'TeX, MATLAB, Maple',
      'Python and R',
    ]);
  });

  test('a name above a rail of plain labels does not hide the rail', () => {
    const label = (y: number, text: string) => ({ x: 50, y, text, size: 9 });
    const document = read(
      setPage([
        { x: 50, y: 60, text: 'Ada Beispiel, backend developer in Berlin', size: 16, bold: true },
        label(100, 'Profile'),
        ...stack(160, 100, ['Builds services for freight', 'and likes plain designs']),
        label(140, 'Experience'),
        ...stack(160, 140, ['Developer at Kestrel', 'Built the parcel API', 'Ran it in production']),
        label(200, 'Education'),
        ...stack(160, 200, ['B.Sc. Informatics', 'Hochschule Bremen']),
      ]),
    );
    expect(textsOf(document)).toEqual([
      'Ada Beispiel, backend developer in Berlin',
      'Profile',
      'Builds services for freight',
      'and likes plain designs',
      'Experience',
      'Developer at Kestrel',
      'Built the parcel API',
      'Ran it in production',
      'Education',
      'B.Sc. Informatics',
      'Hochschule Bremen',
    ]);
  });

  test('labels may end at the same place instead of starting there', () => {
    const label = (y: number, text: string) => ({ x: 140 - text.length * 5, y, text, bold: true });
    const document = read(
      setPage([
        label(100, 'Profile'),
        ...stack(160, 100, ['Builds services for freight', 'and likes plain designs']),
        label(140, 'Work experience'),
        ...stack(160, 140, ['Developer at Kestrel', 'Built the parcel API', 'Ran it in production']),
        label(200, 'Education'),
        ...stack(160, 200, ['B.Sc. Informatics', 'Hochschule Bremen']),
      ]),
    );
    expect(textsOf(document)).toEqual([
      'Profile',
      'Builds services for freight',
      'and likes plain designs',
      'Work experience',
      'Developer at Kestrel',
      'Built the parcel API',
      'Ran it in production',
      'Education',
      'B.Sc. Informatics',
      'Hochschule Bremen',
    ]);
  });

  test('dated items of a list keep their dates', () => {
    const items = ['• Ph.D. in Physics', '• M.B.A.', '• M.S. in Geology'];
    const dates = ['2009 – 2014', '2008 – 2009', '2006 – 2008'];
    const document = read(
      setPage([
        { x: 50, y: 86, text: 'First University' },
        ...stack(60, 100, items),
        ...stack(480, 100, dates),
      ]),
    );
    expect(textsOf(document)).toEqual([
      'First University',
      ...items.map((item, index) => `${item.slice(2)}\t${dates[index]}`),
    ]);
  });

  test('dates at the right edge stay with their titles', () => {
    const titles = [
      'Backend Engineer',
      'Example Ltd',
      'Junior Developer',
      'Sample GmbH',
      'Intern',
      'Test AG',
    ];
    const dates = ['2020 – 2024', 'Berlin', '2018 – 2020', 'Bremen', '2017 – 2018', 'Oslo'];
    const document = read(setPage([...stack(50, 100, titles), ...stack(480, 100, dates)]));
    expect(textsOf(document)).toEqual(titles.map((title, index) => `${title}\t${dates[index]}`));
    expect(new Set(document.lines.map((line) => line.region))).toEqual(new Set([0]));
  });

  test('many dates under each other are still a rail', () => {
    const titles = Array.from({ length: 14 }, (_, index) => `Contract number ${index} for a client`);
    const dates = titles.map((_, index) => `${2000 + index} – ${2001 + index}`);
    const document = read(setPage([...stack(50, 100, titles), ...stack(480, 100, dates)]));
    expect(textsOf(document)).toEqual(titles.map((title, index) => `${title}\t${dates[index]}`));
  });

  test('many labels with holes between them are still a rail', () => {
    const labels = Array.from({ length: 12 }, (_, index) => ({
      x: 40,
      y: 100 + index * 28,
      text: `Topic number ${index}`,
    }));
    const texts = labels.flatMap((label) => [
      { x: 160, y: label.y, text: 'Designed the settlement service in FastAPI' },
      { x: 160, y: label.y + 14, text: 'and wrote its runbooks for the people on call' },
    ]);
    const document = read(setPage([...labels, ...texts]));
    expect(textsOf(document).slice(0, 4)).toEqual([
      'Topic number 0\tDesigned the settlement service in FastAPI',
      'and wrote its runbooks for the people on call',
      'Topic number 1\tDesigned the settlement service in FastAPI',
      'and wrote its runbooks for the people on call',
    ]);
  });

  test('dates at the left edge stay with their entries', () => {
    const entries = JOB.map((text, index) => ({ x: 150, y: 100 + index * 28, text }));
    const dates = JOB.map((_, index) => ({
      x: 40,
      y: 100 + index * 28,
      text: `201${index} – 201${index + 1}`,
    }));
    const document = read(setPage([...entries, ...dates]));
    expect(textsOf(document)).toEqual(JOB.map((text, index) => `201${index} – 201${index + 1}\t${text}`));
  });

  test('labels of a small table stay with their rows', () => {
    const labels = ['Languages', 'Databases', 'Cloud', 'Practice', 'Tools'];
    const values = ['Python, SQL', 'PostgreSQL, Redis', 'AWS, Terraform', 'Testing', 'Git, Docker'];
    const document = read(setPage([...stack(50, 100, labels), ...stack(200, 100, values)]));
    expect(textsOf(document)).toEqual(labels.map((label, index) => `${label}\t${values[index]}`));
  });

  test('a place and a date beside list items become lines above the items', () => {
    const document = read(
      setPage([
        { x: 50, y: 100, text: 'Example Ltd, Engineer' },
        { x: 480, y: 100, text: 'Berlin, DE' },
        { x: 60, y: 112, text: '• Built the settlement service' },
        { x: 470, y: 112, text: '2020 – 2024.' },
        { x: 60, y: 124, text: '• Wrote the tests' },
      ]),
    );
    expect(textsOf(document)).toEqual([
      'Example Ltd, Engineer\tBerlin, DE',
      '2020 – 2024.',
      'Built the settlement service',
      'Wrote the tests',
    ]);
    expect(document.lines.map((line) => line.bullet)).toEqual([null, null, '•', '•']);
    expect(document.lines[1]?.box).toEqual({ page: 1, x: 470, y: 104, width: 60, height: 10 });
  });
});
