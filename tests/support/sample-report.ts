import { hashOf } from '../../shared/base/canonical-json.ts';
import type { CategoryId, Provenance } from '../../shared/catalog/skill-matrix.ts';
import type { SkillMention } from '../../shared/evidence/skill-mention.ts';
import { type GapReport, gapReportSchema, type HashedReport } from '../../shared/report/gap-report.ts';
import type { Band, CompetencyDepth, Gap, SkillDepth, Status } from '../../shared/scoring/gap-analysis.ts';

/**
 * A result written by hand, with every status, all four kinds of gap, a mention that does not count and
 * a skill that is only named. Its figures fit each other; nothing in it was computed by the product.
 */
export function sampleReport(change: (report: GapReport) => object = (same) => same): HashedReport {
  const changed = change(CONTENT);
  return gapReportSchema.parse({ ...changed, resultHash: hashOf(changed) });
}

/** The same reading of a document that could hardly be read: no readiness, remarks, no pages. */
export function unreadableReport(): HashedReport {
  return sampleReport((report) => ({
    ...report,
    source: { ...report.source, fileName: 'scan.docx', format: 'docx', pages: null },
    reading: {
      ...report.reading,
      quality: 0.4,
      qualityParts: { ...report.reading.qualityParts, inSections: 0.4 },
      notices: [
        { kind: 'LOW_CONFIDENCE_ORDER', message: 'The order of two columns is uncertain.', page: 2 },
        { kind: 'HIDDEN_TEXT', message: '12 words are printed in white; they were not counted.', page: null },
      ],
      contact: { name: null, email: null, phone: null, links: [] },
    },
    mentions: report.mentions.map((mention) => ({ ...mention, page: null, block: 3, boxes: [] })),
    headline: 'Too little could be read to judge',
    readiness: null,
    fit: [],
    gaps: [],
    roadmap: report.roadmap.map((step) => ({ ...step, gaps: [] })),
  }));
}

const TESTS = 'Fixed bugs and wrote some unit tests';
const ENDPOINTS = 'Built REST endpoints in FastAPI for rate quotes, 40 requests per second at peak';
const CACHE = 'Added a Redis cache and two covering indexes; p95 fell from 900 to 210 ms';
const LIST = 'Python, Django, Flask, FastAPI, Docker, pandas, Git';

const MENTIONS: readonly SkillMention[] = [
  mention('m1', 'fastapi', 'FastAPI', 5, ENDPOINTS, 3, 'Built, with a number, in a dated role.'),
  mention('m2', 'redis', 'Redis', 6, CACHE, 3, 'Built, with a number, in a dated role.'),
  mention('m3', 'unit-testing', 'unit tests', 7, TESTS, 2, 'Used in a dated role, without a result.'),
  {
    ...mention('m4', 'docker', 'Docker', 14, LIST, 1, 'Named in a skills list.'),
    section: 'skills',
    entry: null,
  },
  {
    ...mention('m5', 'pandas', 'pandas', 14, LIST, 1, 'Named in a skills list.'),
    section: 'skills',
    entry: null,
  },
  {
    ...mention('m6', 'kubernetes', 'Kubernetes', 8, 'No production experience with Kubernetes', 0, 'Denied.'),
    context: 'negated',
    corroborators: [],
    counted: false,
  },
];

function mention(
  id: string,
  skill: string,
  label: string,
  line: number,
  quote: string,
  strength: SkillMention['strength'],
  why: string,
): SkillMention {
  const start = line * 100 + quote.indexOf(label);
  return {
    id,
    skill,
    label,
    span: { start, end: start + label.length },
    page: 1,
    block: null,
    line,
    section: 'work',
    entry: 0,
    quote,
    boxes: [{ page: 1, x: 72, y: 100 + line * 14, width: 60, height: 12 }],
    context: 'asserted',
    strength,
    corroborators: strength === 3 ? ['metric'] : [],
    counted: true,
    why,
  };
}

const SKILLS: readonly SkillDepth[] = [
  skill('fastapi', 'FastAPI', 'backend', 3, ['m1']),
  skill('redis', 'Redis', 'backend', 3, ['m2']),
  skill('unit-testing', 'Unit testing', 'core', 2, ['m3']),
  { ...skill('docker', 'Docker', 'cloud', 1, ['m4']), months: 0, lastUsed: null },
  { ...skill('pandas', 'pandas', 'data', 1, ['m5']), months: 0, lastUsed: null },
  { ...skill('python', 'Python', 'core', 2, []), inferredFrom: ['fastapi'] },
];

function skill(
  id: string,
  name: string,
  category: CategoryId,
  depth: number,
  mentions: string[],
): SkillDepth {
  return { id, name, category, depth, months: 46, lastUsed: '2026-01', mentions, inferredFrom: [] };
}

const COMPETENCIES: readonly CompetencyDepth[] = [
  competency('core.testing', 'Testing practices', 'core', 2, ['unit-testing'], ['m3']),
  competency('core.python', 'Python fundamentals', 'core', 2, ['python'], []),
  competency('be.api-building', 'Building APIs', 'backend', 3, ['fastapi'], ['m1']),
  competency('be.caching', 'Caching', 'backend', 3, ['redis'], ['m2']),
  competency('de.platform', 'Data platforms', 'data', 1, ['pandas'], ['m5']),
  competency('cl.containers', 'Containers', 'cloud', 1, ['docker'], ['m4']),
  competency('co.reviews', 'Code reviews', 'collab', 0, [], []),
];

function competency(
  id: string,
  name: string,
  category: CategoryId,
  depth: number,
  supports: string[],
  mentions: string[],
): CompetencyDepth {
  return { id, name, category, depth, supports, mentions };
}

function category(
  id: CategoryId,
  name: string,
  depth: number,
  band: Band,
  status: Status,
  longTermValue: string,
  required: readonly [number, number, number, string, Provenance] | null,
) {
  return {
    id,
    name,
    depth,
    band,
    required:
      required === null
        ? null
        : {
            required: required[0],
            min: required[1],
            max: required[2],
            phrase: required[3],
            source: required[4],
          },
    longTermValue,
    status,
    flags: id === 'collab' ? ['not-recent' as const] : [],
    parts: [],
  };
}

interface GapDraft
  extends Pick<Gap, 'rank' | 'competency' | 'name' | 'category' | 'kind' | 'depth' | 'target'> {
  readonly priority: number;
  readonly gain: number;
  readonly cost: number;
  readonly step: Gap['roadmapStep'];
  readonly evidence: string[];
}

function gap(draft: GapDraft): Gap {
  const { gain, step, ...same } = draft;
  return {
    ...same,
    faded: false,
    readinessGain: gain,
    quickWin: draft.cost <= 1,
    roadmapStep: step,
    why: `${draft.name} carries what stands on top of it.`,
    advice: {
      ifDone: `Say in one line what you did for ${draft.name.toLowerCase()} and what came of it`,
      ifNot: `Add ${draft.name.toLowerCase()} to one running project`,
      doneWhen: 'A line names the work, its scope and its result',
    },
    parts: { deficit: 0.4, requirement: 1, value: 1, foundation: 1.6, leverage: draft.priority / 64 },
  };
}

const CONTENT: GapReport = {
  schemaVersion: 1,
  generator: {
    name: 'plumb',
    version: '0.1.0',
    matrix: {
      id: 'python-2026',
      version: '1.0.0',
      hash: 'a'.repeat(64),
      name: 'Python 2026',
      source: 'An article on Python skills, 25 March 2026',
    },
    lexiconHash: 'b'.repeat(64),
    policyHash: 'c'.repeat(64),
  },
  asOf: '2026-01-01',
  source: {
    fileName: 'amara-osei-v4.pdf',
    sha256: 'd'.repeat(64),
    bytes: 48213,
    format: 'pdf',
    pages: 2,
    textLayer: true,
    ocr: false,
  },
  reading: {
    quality: 0.95,
    qualityParts: {
      inSections: 0.95,
      datedEntries: 1,
      namedEntries: 1,
      placedText: 1,
      readableCharacters: 1,
      columnCertainty: 1,
      recognition: 1,
      experiencePresent: 1,
    },
    notices: [],
    sections: [
      { kind: 'work', heading: 'Experience', span: { start: 40, end: 1300 } },
      { kind: 'skills', heading: 'Skills', span: { start: 1300, end: 1500 } },
    ],
    entries: [
      {
        kind: 'work',
        title: 'Backend developer',
        organization: 'Kestrel Freight',
        start: '2022-03',
        end: 'present',
        startPrecision: 'month',
        endPrecision: 'none',
        bullets: [500, 600, 700].map((start) => ({ start, end: start + 90 })),
        span: { start: 480, end: 900 },
      },
    ],
    contact: {
      name: 'Amara Osei',
      email: 'amara@example.org',
      phone: '+44 113 496 0000',
      links: ['https://github.com/amara-example'],
    },
  },
  role: { id: 'backend-engineer', name: 'Backend Engineer' },
  headline: 'Solid backend, thin foundations',
  mentions: MENTIONS,
  skills: SKILLS,
  competencies: COMPETENCIES,
  categories: [
    category('core', 'Core Software Engineering', 2.6, 'practised', 'gap', 'High stability across domains', [
      3.5,
      3.5,
      3.5,
      'Deep and transferable',
      'table',
    ]),
    category(
      'backend',
      'Backend & API Architecture',
      3.2,
      'practised',
      'close',
      'Enables system design progression',
      [3.5, 3, 3.5, 'Moderate to deep', 'table'],
    ),
    category(
      'data',
      'Data Engineering & ML',
      0.8,
      'named',
      'extra',
      'Strong growth in AI-driven markets',
      null,
    ),
    category(
      'cloud',
      'Cloud & Infrastructure Literacy',
      2.1,
      'working',
      'met',
      'Expands deployment and leadership opportunities',
      [2, 2, 2, 'Working knowledge', 'text'],
    ),
    category(
      'collab',
      'Collaboration & Communication',
      0.2,
      'not-shown',
      'gap',
      'Critical for senior and leadership roles',
      [2, 2, 2, 'Continuous development', 'choice'],
    ),
  ],
  // 1 * 2.6 + .9 * 3.2 + .85 * 2 + .8 * .2 = 7.34 of 1 * 3.5 + .9 * 3.5 + .85 * 2 + .8 * 2 = 9.95
  readiness: {
    score: 73.76884422110552,
    low: 66.2,
    high: 75.9,
    verdict: 'partly',
    parts: [
      { category: 'core', weight: 1, depth: 2.6, required: 3.5, contribution: 26.130653266331656 },
      { category: 'backend', weight: 0.9, depth: 3.2, required: 3.5, contribution: 28.94472361809045 },
      { category: 'cloud', weight: 0.85, depth: 2.1, required: 2, contribution: 17.085427135678394 },
      { category: 'collab', weight: 0.8, depth: 0.2, required: 2, contribution: 1.6080402010050252 },
    ],
  },
  fit: [
    { role: 'backend-engineer', score: 0.91 },
    { role: 'platform-engineer', score: 0.88 },
    { role: 'data-engineer', score: 0.23 },
    { role: 'ml-engineer', score: 0.1 },
  ],
  gaps: [
    gap({
      rank: 1,
      competency: 'core.testing',
      name: 'Testing practices',
      category: 'core',
      kind: 'strengthen',
      depth: 2,
      target: 3,
      priority: 44.8,
      gain: 3.0150753768844223,
      cost: 2,
      step: 1,
      evidence: ['m3'],
    }),
    gap({
      rank: 2,
      competency: 'be.caching',
      name: 'Caching',
      category: 'backend',
      kind: 'deepen',
      depth: 3,
      target: 4,
      priority: 32,
      gain: 2.7,
      cost: 4,
      step: 2,
      evidence: ['m2'],
    }),
    gap({
      rank: 3,
      competency: 'cl.containers',
      name: 'Containers',
      category: 'cloud',
      kind: 'show',
      depth: 1,
      target: 2,
      priority: 16,
      gain: 0.4,
      cost: 1,
      step: 3,
      evidence: ['m4'],
    }),
    gap({
      rank: 4,
      competency: 'co.reviews',
      name: 'Code reviews',
      category: 'collab',
      kind: 'build',
      depth: 0,
      target: 2,
      priority: 8,
      gain: 6.4,
      cost: 2,
      step: 4,
      evidence: [],
    }),
  ],
  roadmap: [
    { step: 1, name: 'Foundations', gaps: ['core.testing'] },
    { step: 2, name: 'One domain', gaps: ['be.caching'] },
    { step: 3, name: 'Infrastructure', gaps: ['cl.containers'] },
    { step: 4, name: 'Communication', gaps: ['co.reviews'] },
  ],
  answers: [],
  corrections: [],
};
