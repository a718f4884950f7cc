import { describe, expect, test } from 'vitest';
import { bulletsOf, entriesOf, resumeOf, sectionsOf } from './outline.ts';

// What templates do that no other test has: each case is set as one of them sets it.

describe('a job is read', () => {
  test('when the dots of a timeline stand before its dates', () => {
    const resume = resumeOf([
      '# Experience',
      '• Sep 2021 – Present',
      '**Data Engineer**',
      'Harborview',
      '• Built the event platform in Python',
      '• Mar 2017 – Aug 2021',
      '**Developer**',
      'Beacon Mutual',
      '• Automated the monthly close',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Data Engineer | Harborview | 2021-09..present',
      'Developer | Beacon Mutual | 2017-03..2021-08',
    ]);
    expect(bulletsOf(resume).map((bullets) => bullets.length)).toEqual([1, 1]);
  });

  test.each(['........................', '. . . . . . . . . . .'])(
    'when "%s" leads to its dates',
    (leader) => {
      const resume = resumeOf([
        '# Experience',
        `Data Engineer ${leader} Sep 2021 – Present`,
        '_Harborview, Boston_',
      ]);
      expect(entriesOf(resume)).toEqual(['Data Engineer | Harborview | 2021-09..present']);
    },
  );

  test('when its line starts with the dates and ends with a full stop', () => {
    const resume = resumeOf([
      '# Experience',
      'Apr 2022 – Present Data Engineer, Harborview, Boston.',
      '• Built the event platform in Python',
      'Jun 2017 – Mar 2022 Developer.',
      '• Automated the monthly close',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Data Engineer | Harborview | 2022-04..present',
      'Developer | Harborview | 2017-06..2022-03',
    ]);
  });

  test('when items without marks stand above it, one of which names a bank', () => {
    const resume = resumeOf([
      '# Experience',
      '**Foothill Payments, Denver**',
      '_Engineering Lead_',
      'Apr 2022 – Present',
      'Reduced failed settlements to a tenth within a year',
      'Matched the statements of a bank in nine countries every night',
      '_Developer_',
      'Feb 2017 – Mar 2022',
      'Moved the services to Kubernetes with the platform team',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Engineering Lead | Foothill Payments | 2022-04..present',
      'Developer | Foothill Payments | 2017-02..2022-03',
    ]);
  });

  test('without the town that stands before its title, where another entry has a known one there', () => {
    const resume = resumeOf([
      '# Experience',
      'Harborview, Boston — Data Engineer\tSep 2021 – Present',
      '• Built the event platform in Python',
      'Beacon Mutual, Caerphilly — Developer\tMar 2017 – Aug 2021',
      '• Automated the monthly close',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Data Engineer | Harborview | 2021-09..present',
      'Developer | Beacon Mutual | 2017-03..2021-08',
    ]);
  });
});

describe('a section is work', () => {
  const JOBS = [
    '**Python Developer**',
    'City Archives, Bruges',
    'Mar 2021 – Present',
    '• Built a Django application for volunteers',
    '**Web Developer**',
    'Studio Kompas, Ghent',
    'Aug 2015 – Feb 2021',
    '• Hosted thirty Django sites',
  ];

  test('under a heading that no table knows, when dated jobs stand in it', () => {
    const resume = resumeOf([
      '# Profile',
      'Independent developer.',
      '# For Hire',
      ...JOBS,
      '# Education',
      'BSc, 2015',
    ]);
    expect(sectionsOf(resume)).toEqual(['summary: Profile', 'work: For Hire', 'education: Education']);
    expect(entriesOf(resume).slice(0, 2)).toEqual([
      'Python Developer | City Archives | 2021-03..present',
      'Web Developer | Studio Kompas | 2015-08..2021-02',
    ]);
  });

  test('but offices held under another heading are not, where work has one of its own', () => {
    const resume = resumeOf([
      '# Experience',
      ...JOBS,
      '# Beyond',
      '**Team Lead**',
      'Rowing Club',
      'Mar 2019 – Present',
    ]);
    expect(sectionsOf(resume)).toEqual(['work: Experience', 'other: Beyond']);
  });
});

describe('a certificate is read', () => {
  test.each([
    [
      'under its date in brackets',
      ['[ May 2021 ]', '**Certified Kubernetes Administrator**', '_Linux Foundation_'],
    ],
    ['behind its issuer', ['Linux Foundation — Certified Kubernetes Administrator', 'May 2021']],
    ['before its issuer', ['Certified Kubernetes Administrator – Linux Foundation\tMay 2021']],
    ['under its issuer', ['**Linux Foundation**\tMay 2021', '_Certified Kubernetes Administrator_']],
  ])('%s', (_, lines) => {
    expect(entriesOf(resumeOf(['# Certifications', ...lines]))).toEqual([
      'Certified Kubernetes Administrator | Linux Foundation | ..2021-05',
    ]);
  });

  test('with a dash of its own', () => {
    expect(entriesOf(resumeOf(['# Certifications', 'Solutions Architect – Associate\tMay 2021']))).toEqual([
      'Solutions Architect – Associate | - | ..2021-05',
    ]);
  });
});

describe('education names', () => {
  test.each([
    [
      'a bootcamp over its school',
      ['**Web Development Bootcamp**\tFeb 2023 – May 2023', 'Severn Coding School, Bristol'],
    ],
    [
      'a bootcamp before its school',
      ['Web Development Bootcamp, Severn Coding School, Bristol (Feb 2023 – May 2023)'],
    ],
    [
      'a school over its bootcamp',
      ['**Severn Coding School**\tFeb 2023 – May 2023', 'Web Development Bootcamp'],
    ],
  ])('%s', (_, lines) => {
    expect(entriesOf(resumeOf(['# Education', ...lines]))).toEqual([
      'Web Development Bootcamp | Severn Coding School | 2023-02..2023-05',
    ]);
  });

  test('a degree that goes on in the next line after "of"', () => {
    const resume = resumeOf([
      '# Education',
      '**Bachelor of**',
      '**Science in Physics**',
      'University of Leeds',
      '2012 – 2015',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Bachelor of Science in Physics | University of Leeds | ~2012-01..~2015-12',
    ]);
  });
});

test('a plain line under a project is no partner, though it names a club', () => {
  const resume = resumeOf([
    '# Projects',
    '**Tide Clock**\t2018 – 2019',
    'Website of a rowing club with bookings for 2,500 visitors',
  ]);
  expect(entriesOf(resume)).toEqual(['Tide Clock | - | ~2018-01..~2019-12']);
});
