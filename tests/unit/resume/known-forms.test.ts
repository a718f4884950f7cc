import { describe, expect, test } from 'vitest';
import { bulletsOf, entriesOf, resumeOf, sectionsOf } from './outline.ts';

// The line patterns are those that LinkedIn, Europass and form-like templates print; names and firms are made up.

describe('a profile saved from LinkedIn', () => {
  const resume = resumeOf([
    '# Contact',
    'ada@example.com',
    'www.linkedin.com/in/ada (LinkedIn)',
    '# Top Skills',
    'Python',
    'Kafka',
    '# Languages',
    'English (Native or Bilingual)',
    '# Certifications',
    'AWS Certified Developer',
    '|||',
    '## Ada Beispiel',
    'Staff Engineer at Kestrel Freight',
    'Berlin, Germany',
    '# Summary',
    'I build services for freight.',
    '# Experience',
    'Kestrel Freight',
    '5 years 3 months',
    'Staff Engineer',
    'September 2022 - Present (2 years 3 months)',
    'Berlin, Germany',
    'Built the parcel API for two million parcels a day and',
    'ran it on Kubernetes.',
    '',
    'Senior Engineer',
    'September 2019 - August 2022 (3 years)',
    'Berlin, Germany',
    '',
    'Baytown Labs',
    'Software Developer',
    'January 2018 - August 2019 (1 year 8 months)',
    '---',
    '# Education',
    '**Technische Universität Berlin**',
    'Master of Science - MS, Computer Science · (2014 - 2017)',
  ]);

  test('gives its roles the employer above them and its place no part in names', () => {
    expect(entriesOf(resume)).toEqual([
      'AWS Certified Developer | - | -',
      'Staff Engineer | Kestrel Freight | 2022-09..present',
      'Senior Engineer | Kestrel Freight | 2019-09..2022-08',
      'Software Developer | Baytown Labs | 2018-01..2019-08',
      'Master of Science | Technische Universität Berlin | ~2014-01..~2017-12',
    ]);
    expect(bulletsOf(resume)[1]).toEqual([
      'Built the parcel API for two million parcels a day and / ran it on Kubernetes.',
    ]);
  });

  test('has its side bar in sections of its own and its name from the main column', () => {
    expect(resume.contact).toEqual({
      name: 'Ada Beispiel',
      email: 'ada@example.com',
      phone: null,
      links: ['www.linkedin.com/in/ada'],
    });
    expect(sectionsOf(resume)).toEqual([
      'other: Contact',
      'skills: Top Skills',
      'languages: Languages',
      'certifications: Certifications',
      'summary: Summary',
      'work: Experience',
      'education: Education',
    ]);
  });
});

test('a Europass of today', () => {
  const resume = resumeOf([
    '## Ada Beispiel',
    'Nationality: German',
    'Phone: (+49) 305550101',
    '# WORK EXPERIENCE',
    'Kestrel Freight – Berlin, Germany',
    '**Backend developer**\t[ 15/02/2019 – Current ]',
    '- Built the parcel API.',
    'Baytown Labs – Hamburg, Germany',
    '**Software developer**\t[ 03/2016 – 31/01/2019 ]',
    '- Wrote scrapers.',
    '# EDUCATION AND TRAINING',
    '**Master of Science**\t[ 10/2012 – 02/2016 ]',
    'Technische Universität Berlin',
    'City: Berlin | Country: Germany',
    '# DIGITAL SKILLS',
    'Python | Docker | Git',
  ]);
  expect(resume.contact.phone).toBe('(+49) 305550101');
  expect(entriesOf(resume)).toEqual([
    'Backend developer | Kestrel Freight | 2019-02..present',
    'Software developer | Baytown Labs | 2016-03..2019-01',
    'Master of Science | Technische Universität Berlin | 2012-10..2016-02',
  ]);
  expect(sectionsOf(resume)).toEqual([
    'work: WORK EXPERIENCE',
    'education: EDUCATION AND TRAINING',
    'skills: DIGITAL SKILLS',
  ]);
});

test('a Europass of 2013, with its dates in the margin', () => {
  const resume = resumeOf([
    '## Ada Beispiel',
    '# WORK EXPERIENCE',
    '15/02/2019–Present\tBackend developer',
    '\tKestrel Freight, Berlin (Germany)',
    '# EDUCATION AND TRAINING',
    '10/2012–02/2016\tMaster of Science\tEQF level 7',
    '\tTechnische Universität Berlin, Berlin (Germany)',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Backend developer | Kestrel Freight | 2019-02..present',
    'Master of Science | Technische Universität Berlin | 2012-10..2016-02',
  ]);
});

test('a form with labelled fields', () => {
  const resume = resumeOf([
    '## Ada Beispiel',
    '# Professional Experience',
    'Company: Kestrel Freight Pvt Ltd',
    'Role: Backend Developer',
    'Duration: Jan 2020 – Present',
    '• Built the API.',
    '',
    'Designation: Software Engineer',
    'Employer: Baytown Labs',
    'Duration: Jun 2017 to Dec 2019',
    '• Wrote the scrapers.',
    '# Projects',
    'Project: Payments',
    'Client: Acme Bank',
    'Duration: Jan 2021 – Mar 2021',
    '• Wrote the ledger.',
    '# Education',
    'Degree\tB.Tech in Informatics',
    'University\tState University',
    'Period\t2013 – 2017',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Backend Developer | Kestrel Freight Pvt Ltd | 2020-01..present',
    'Software Engineer | Baytown Labs | 2017-06..2019-12',
    'Payments | Acme Bank | 2021-01..2021-03',
    'B.Tech in Informatics | State University | ~2013-01..~2017-12',
  ]);
});

describe('other languages', () => {
  test.each([
    [
      'German',
      [
        '# Berufserfahrung',
        '03/2019 – heute\t**Softwareentwickler**, Beispiel GmbH, Köln',
        '• Entwicklung der API.',
        'seit Januar 2017\tBerater, Muster AG',
        '• Beratung.',
        '# Ausbildung',
        '10/2010 – 09/2014\tB.Sc. Informatik, Technische Universität München',
      ],
      [
        'Softwareentwickler | Beispiel GmbH | 2019-03..present',
        'Berater | Muster AG | 2017-01..present',
        'B.Sc. Informatik | Technische Universität München | 2010-10..2014-09',
      ],
    ],
    [
      'French',
      [
        '# Expérience professionnelle',
        '**Ingénieure logiciel** – Exemple SA – Lyon',
        'janvier 2019 – aujourd’hui',
        '• Conception des API.',
        '# Formation',
        '2012 – 2015\tDiplôme d’ingénieur, École Centrale de Lyon',
      ],
      [
        'Ingénieure logiciel | Exemple SA | 2019-01..present',
        'Diplôme d’ingénieur | École Centrale de Lyon | ~2012-01..~2015-12',
      ],
    ],
    [
      'Spanish',
      [
        '# Experiencia profesional',
        '**Desarrollador backend**, Ejemplo S.L., Madrid\tenero de 2019 – actualidad',
        '• Diseñé la API.',
        '# Educación',
        'Grado en Ingeniería Informática, Universidad de Sevilla\t2011 – 2015',
      ],
      [
        'Desarrollador backend | Ejemplo S.L. | 2019-01..present',
        'Grado en Ingeniería Informática | Universidad de Sevilla | ~2011-01..~2015-12',
      ],
    ],
    [
      'Italian',
      [
        '# Esperienza lavorativa',
        '**Sviluppatore software**, Esempio S.r.l.\tmarzo 2019 – presente',
        '• Sviluppato le API.',
        '# Istruzione',
        'Laurea in Informatica, Università di Bologna\t2012 – 2016',
      ],
      [
        'Sviluppatore software | Esempio S.r.l. | 2019-03..present',
        'Laurea in Informatica | Università di Bologna | ~2012-01..~2016-12',
      ],
    ],
    [
      'Portuguese',
      [
        '# Experiência profissional',
        '**Desenvolvedor**, Exemplo Ltda\tmarço de 2019 – atual',
        '• Criei a API.',
        '# Formação acadêmica',
        'Bacharelado em Ciência da Computação, Universidade de São Paulo\t2012 – 2016',
      ],
      [
        'Desenvolvedor | Exemplo Ltda | 2019-03..present',
        'Bacharelado em Ciência da Computação | Universidade de São Paulo | ~2012-01..~2016-12',
      ],
    ],
    [
      'Dutch',
      [
        '# Werkervaring',
        '**Softwareontwikkelaar**, Voorbeeld BV\tmaart 2019 – heden',
        '• Bouwde de API.',
        '# Opleiding',
        'BSc Informatica, Universiteit Utrecht\t2012 – 2016',
      ],
      [
        'Softwareontwikkelaar | Voorbeeld BV | 2019-03..present',
        'BSc Informatica | Universiteit Utrecht | ~2012-01..~2016-12',
      ],
    ],
  ])('%s', (_, lines, entries) => {
    expect(entriesOf(resumeOf(['## Ada Beispiel', ...lines]))).toEqual(entries);
  });
});
