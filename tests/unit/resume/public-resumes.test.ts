import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import '../../../electron/parser/pdfjs-polyfills.ts';
import { readDocument } from '../../../electron/parser/read-document.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { SectionKind } from '../../../shared/resume/resume.ts';
import { entriesOf } from './outline.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/corpus/resumes');
const assetsDir = resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist');

interface Expected {
  readonly name: string;
  readonly sections: readonly SectionKind[];
  /** "Title | Organisation | dates" of all jobs, projects and degrees, in the order of the page. */
  readonly entries: readonly string[];
  /** How many list items or paragraphs each entry has. */
  readonly items: readonly number[];
}

// Written from the pages as a person reads them.
const EXPECTED: Readonly<Record<string, Expected>> = {
  'offlinecv__unknown__bulleted-labelled-single-column-skills.pdf': {
    name: 'Jane Smith',
    sections: ['education', 'skills', 'work'],
    entries: [
      'Senior Software Engineer | Northwind Systems | 2021-03..present',
      'Software Engineer | Baytown Labs | 2018-07..2021-02',
      'B.S. Computer Science | State University | ~2014-01..~2018-12',
    ],
    items: [2, 1, 0],
  },
  'offlinecv__unknown__chromium-qualified-experience-headers.pdf': {
    name: 'Jordan Avery',
    sections: ['education', 'skills', 'summary', 'work'],
    entries: [
      'Operations Coordinator | Brightline Retail Group | 2022-03..present',
      'Logistics Analyst | Cedar Freight Co. | 2019-06..2022-02',
      'Senior Support Specialist | Maple Tech Helpdesk | 2017-08..2019-05',
      'B.A. in Business Administration | University of Texas | ..~2017-12',
    ],
    items: [3, 2, 2, 0],
  },
  'offlinecv__unknown__headerless-experience.pdf': {
    name: 'JORDAN AVERY',
    sections: ['education', 'summary', 'work'],
    entries: [
      'Senior QA Engineer | Northwind Systems | 2021-03..present',
      'QA Engineer | Contoso Labs | 2018-06..2021-02',
      'Automation Analyst | Fabrikam Retail | 2016-08..2018-05',
      'B.S. in Computer Science | Ridgemont State University | 2012-08..2016-05',
    ],
    items: [2, 2, 1, 0],
  },
  'offlinecv__unknown__label-rail-inline-headers.pdf': {
    name: 'JANE SMITH',
    sections: ['education', 'skills', 'work'],
    entries: [
      'Staff Engineer, Platform | - | 2024-08..present',
      'Senior Engineer, Backend | - | 2021-06..2024-08',
      'B.S. Computer Science | State University | ~2013-01..~2017-12',
    ],
    items: [2, 2, 0],
  },
  'offlinecv__unknown__single-column-projects-prose-body.pdf': {
    name: 'ALEX RIVERA',
    sections: ['projects', 'work'],
    entries: [
      'Software Engineer | Tailspin Consulting | 2022-08..present',
      'Ridgemont Resume Studio | - | -',
      'Ledger Ingest Toolkit | - | -',
    ],
    items: [1, 2, 2],
  },
  'offlinecv__unknown__single-column-title-below-anchor.pdf': {
    name: 'Jordan Avery',
    sections: ['education', 'skills', 'work'],
    entries: [
      'Data Analyst Intern | Brightwave Analytics LLC | 2024-07..present',
      'Data Analyst | Ohio Valley State University | 2023-01..2024-05',
      'B.S. in Computer Science | Ohio Valley State University | 2019-08..2023-05',
    ],
    items: [3, 3, 0],
  },
  'offlinecv__unknown__single-column-year-only-roundtrip.pdf': {
    name: 'Jordan Avery',
    sections: ['education', 'skills', 'work'],
    entries: [
      'Software Engineer | Globex Corp | 2016-01..2018-12',
      'Composer | Northwind Ensemble | ~2022-01..~2022-12',
      'Curator | Aldous Gallery | ~2019-01..~2019-12',
      'B.S. in Computer Science | Ohio Valley State University | ..~2015-12',
    ],
    items: [2, 2, 2, 0],
  },
  'offlinecv__unknown__synthetic-dateless-experience.pdf': {
    name: 'Jordan Rivera',
    sections: ['work'],
    entries: [
      'Production Intern | Example Opera Company | -',
      'Community Outreach Coordinator | Example Arts Nonprofit Inc | -',
      'Retail Sales Associate | Example Music Store LLC | -',
    ],
    items: [2, 2, 2],
  },
  'offlinecv__unknown__two-column-sidebar-left-anchor-company.pdf': {
    name: 'ROWAN ELLIS',
    sections: ['education', 'skills', 'work'],
    entries: [
      'Lead Platform Engineer | Cascade Logistics Group | 2019-02..present',
      'Staff Engineer | NGP Professional Education | 2015-06..2019-01',
      'Software Engineer | Harbor Point Systems | 2012-08..2015-05',
      'B.S. Computer Science | State University | ~2008-01..~2012-12',
    ],
    items: [2, 2, 1, 0],
  },
  'offlinecv__unknown__two-column-achievements-sidebar.pdf': {
    name: 'Jordan Avery',
    sections: ['awards', 'skills', 'summary', 'work'],
    entries: [
      'Sr. Engineering Manager (L7) | Alphabet / Google Fiber | 2021-04..present',
      'Sr. Engineering Manager (L6 / L7) | Google Assistant, Assistant on Android TV | 2017-06..2021-04',
      'IC, Technical Lead, TLM (L4 / L5 / L6) | Google Cloud Networking, Google Play Books, Accessibility | 2006-11..2017-04',
      'Sr Software Engineer | America Online / Netscape | 2004-07..2006-11',
    ],
    items: [5, 7, 5, 3],
  },
  'offlinecv__unknown__weasyprint-cairo-classic.pdf': {
    name: 'Jane Smith',
    sections: ['education', 'skills', 'summary', 'work'],
    entries: [
      'Senior Software Engineer | Acme Corp | 2022-01..present',
      'Software Engineer | Globex Corporation | 2019-03..2021-12',
      'Software Engineer Intern → Junior Engineer | Initech | 2017-08..2019-02',
      'B.S. Computer Science | Springfield State University | ~2013-01..~2017-12',
    ],
    items: [3, 3, 2, 0],
  },
  'offlinecv__unknown__weasyprint-cairo-two-column.pdf': {
    name: 'Jane Smith',
    sections: ['awards', 'education', 'other', 'projects', 'skills', 'work'],
    entries: [
      'B.S. Computer Science | Springfield State University | ..~2017-12',
      'Senior Software Engineer | Acme Corp | 2022-01..present',
      'Software Engineer | Globex Corporation | 2019-03..2021-12',
      'Junior Engineer | Initech | 2017-08..2019-02',
      'opentrace — Distributed Tracing Library | - | -',
    ],
    items: [1, 4, 3, 2, 2],
  },
  'offlinecv__google-docs__google-docs-skia-proxy-two-column-long-role-header.pdf': {
    name: 'Jordan Avery',
    sections: ['education', 'projects', 'skills', 'summary', 'work'],
    entries: [
      'Platform Engineering Intern | Northwind Technology | 2023-05..2023-08',
      'Data Services Intern | Brightex | 2020-05..2020-08',
      'Bachelor of Science in Computer Science | Ohio Valley State University | 2021-08..2025-05',
      'Campus Marketplace Web App | - | -',
      'Intramural Stats Dashboard | - | -',
    ],
    items: [4, 4, 3, 3, 3],
  },
  'srbhr__modern-two-column.pdf': {
    name: 'John Doe',
    sections: ['education', 'other', 'projects', 'skills', 'summary', 'work'],
    entries: [
      'Senior Software Engineer | Stripe | 2023-01..present',
      'Software Engineer | Figma | 2021-06..2022-12',
      'Software Engineer | Notion | 2019-07..2021-05',
      'DevFlow | - | -',
      'Real-time Transit Prediction App | - | ~2022-01..~2022-12',
      'Bachelor of Science, Computer Science | UC Berkeley | ..~2019-12',
    ],
    items: [3, 3, 3, 1, 1, 0],
  },
  'rendercv__John_Doe_HarvardTheme_CV.pdf': {
    name: 'John Doe',
    sections: ['awards', 'education', 'other', 'projects', 'publications', 'skills', 'work'],
    entries: [
      'PhD in Computer Science | Princeton University | 2018-09..2023-05',
      'BS in Computer Engineering | Boğaziçi University | 2014-09..2018-06',
      'Co-Founder & CTO | Nexus AI | 2023-06..present',
      'Research Intern | NVIDIA Research | 2022-05..2022-08',
      'Research Intern | Google DeepMind | 2021-05..2021-08',
      'Research Intern | Apple ML Research | 2020-05..2020-08',
      'Research Intern | Microsoft Research | 2019-05..2019-08',
      'FlashInfer | - | 2023-01..present',
      'NeuralPrune | - | 2021-01..2021-01',
    ],
    items: [3, 2, 4, 2, 5, 2, 2, 3, 3],
  },
};

describe.runIf(existsSync(folder))('public résumés', () => {
  test.each(Object.entries(EXPECTED))('%s', async (file, expected) => {
    const reading = await readDocument(new Uint8Array(readFileSync(join(folder, file))), { assetsDir });
    if (!reading.ok) throw new Error(reading.error.kind);
    const resume = buildResume(reading.value.value, []);
    const kinds = new Set(['work', 'project', 'education']);
    const kept = resume.entries.filter((entry) => kinds.has(entry.kind));
    expect({
      name: resume.contact.name,
      sections: [...new Set(resume.sections.map(({ kind }) => kind))].sort(),
      entries: entriesOf({ ...resume, entries: kept }),
      items: kept.map((entry) => entry.bullets.length),
    }).toEqual(expected);
  });
});

if (!existsSync(folder)) {
  test.skip('public résumés are read as a person reads them: the corpus is not beside this repository', () => {});
}
