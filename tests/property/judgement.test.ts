import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthIndex } from '../../shared/base/month.ts';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { type CategoryId, ROLE_IDS, type RoleId } from '../../shared/catalog/skill-matrix.ts';
import { listCeiling } from '../../shared/scoring/assess-readiness.ts';
import { assessRole } from '../../shared/scoring/assess-role.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import { type Judgement, judgeResume } from '../../shared/scoring/judge-resume.ts';
import { bullet, entry, monthText, NAMES, resume, settings } from '../support/random-resume.ts';
import { structuredResume, type WrittenEntry, type WrittenResume } from '../support/structured-resume.ts';

// The metamorphic properties of the scoring document, on résumés whose structure is given. Each changes a résumé in
// a way whose effect is known and compares the two results; none needs to know what the right score is. Each is tried
// 100 times; PROPERTY_RUNS=500 npx vitest run tests/property tries them 500 times, PROPERTY_SEED=987 with other numbers.

const catalog = builtInCatalog();
const AS_OF = '2026-01-15';
/** Float noise of sums in another order. */
const NOISE = 1e-9;
const role = fc.constantFrom(...ROLE_IDS);

function judge(written: WrittenResume, asOf = AS_OF): Judgement {
  return judgeResume({ resume: structuredResume(written), catalog, asOf });
}

function analyze(written: WrittenResume, roleId: RoleId, asOf = AS_OF): GapAnalysis {
  return assessRole(judge(written, asOf), roleId);
}

function scoreOf(analysis: GapAnalysis): number {
  if (analysis.readiness === null) throw new Error('A résumé that is read well has a score');
  return analysis.readiness.score;
}

function categoryDepths(analysis: GapAnalysis): Record<CategoryId, number> {
  const depths = { core: 0, backend: 0, data: 0, cloud: 0, collab: 0 };
  for (const { id, depth } of analysis.categories) depths[id] = depth;
  return depths;
}

function skillDepths({ skills }: { skills: Judgement['skills'] }): Map<string, number> {
  return new Map(skills.map(({ id, depth }) => [id, depth]));
}

/** What a result says, apart from where in the text it says it. */
function withoutPlaces({ mentions, skills, competencies, gaps, ...rest }: GapAnalysis): unknown {
  return {
    ...rest,
    claims: mentions
      .map(({ skill, context, strength, counted }) => `${skill} ${context} ${strength} ${counted}`)
      .sort(),
    skills: skills.map(({ mentions: _, ...skill }) => skill),
    competencies: competencies.map(({ mentions: _, ...competency }) => competency),
    gaps: gaps.map(({ evidence: _, ...gap }) => gap),
  };
}

/** As `withoutPlaces`, for changes that also change how often something is said. */
function withoutClaims(analysis: GapAnalysis): unknown {
  return { ...(withoutPlaces(analysis) as object), claims: null };
}

function addBullet(written: WrittenResume, at: number, text: string): WrittenResume {
  const entries = [...(written.entries ?? [])];
  const index = at % Math.max(1, entries.length);
  const target = entries[index];
  if (target === undefined) return { ...written, entries: [dated([text])] };
  entries[index] = { ...target, bullets: [...target.bullets, text] };
  return { ...written, entries };
}

const IDS_IN_ORDER = catalog.matrix.competencies.map(({ id }) => id).sort();

/** What decides the order of gaps, first to last: priority, rounded to 1e-9, then cost, step and id. */
function orderOf({
  priority,
  cost,
  roadmapStep,
  competency,
}: GapAnalysis['gaps'][number]): readonly number[] {
  const place = IDS_IN_ORDER.indexOf(competency);
  return [-Math.round(priority / 1e-9), cost, roadmapStep, place];
}

/** Negative when the first list comes first; 0 when both are the same. */
function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function dated(bullets: readonly string[], start = '2020-01', end = '2023-12'): WrittenEntry {
  return { kind: 'work', title: 'Engineer', organization: 'Lakeside', start, end, bullets };
}

/** Everything that a change must not lower. */
function expectNoLower(before: GapAnalysis, after: GapAnalysis): void {
  expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(before) - NOISE);
  const later = skillDepths(after);
  for (const [skill, depth] of skillDepths(before))
    expect(later.get(skill) ?? 0, skill).toBeGreaterThanOrEqual(depth - NOISE);
  const competencies = new Map(after.competencies.map(({ id, depth }) => [id, depth]));
  for (const { id, depth } of before.competencies)
    expect(competencies.get(id), id).toBeGreaterThanOrEqual(depth - NOISE);
}

function check<Ts extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  predicate: (...values: Ts) => void,
  runs?: number,
): void {
  test(name, () => {
    fc.assert(fc.property(...arbitraries, predicate), settings(runs));
  });
}

describe('bounds and order', () => {
  check('MR00 every number stays in its range', [resume, role], (written, roleId) => {
    const analysis = analyze(written, roleId);
    expect(scoreOf(analysis)).toBeGreaterThanOrEqual(0);
    expect(scoreOf(analysis)).toBeLessThanOrEqual(100);
    for (const { depth } of [...analysis.skills, ...analysis.competencies, ...analysis.categories]) {
      expect(depth).toBeGreaterThanOrEqual(0);
      expect(depth).toBeLessThanOrEqual(4);
    }
    const sum = (analysis.readiness?.parts ?? []).reduce((total, part) => total + part.contribution, 0);
    expect(sum).toBeCloseTo(scoreOf(analysis), 9);
  });

  check('MR19 the same résumé gives the same bytes', [resume, role], (written, roleId) => {
    expect(JSON.stringify(analyze(written, roleId))).toBe(JSON.stringify(analyze(written, roleId)));
  });

  check(
    'MR20 the low end is no higher, the high end no lower than the score',
    [resume, role],
    (written, id) => {
      const { readiness } = analyze(written, id);
      expect(readiness?.low).toBeLessThanOrEqual((readiness?.score ?? 0) + NOISE);
      expect(readiness?.high).toBeGreaterThanOrEqual((readiness?.score ?? 0) - NOISE);
    },
  );

  check(
    'MR24 gaps are in order, each once, and only where a category falls short',
    [resume, role],
    (written, id) => {
      const { gaps, categories } = analyze(written, id);
      const short = new Set(
        categories.filter((each) => each.depth < (each.required?.required ?? 0)).map((each) => each.id),
      );
      expect(new Set(gaps.map(({ competency }) => competency)).size).toBe(gaps.length);
      expect(new Set(gaps.map(({ category }) => category))).toEqual(short);
      gaps.forEach((gap, index) => {
        expect(gap.rank).toBe(index + 1);
        expect(short.has(gap.category)).toBe(true);
        expect(gap.readinessGain).toBeGreaterThan(0);
        const product = Object.values(gap.parts).reduce((total, factor) => total * factor, 100);
        expect(gap.priority).toBeCloseTo(product, 9);
        const next = gaps[index + 1];
        if (next === undefined) return;
        expect(firstDifference(orderOf(gap), orderOf(next))).toBeLessThan(0);
      });
    },
  );
});

describe('more evidence', () => {
  check(
    'MR01-03 a dated bullet more never lowers the score, a skill or a competency',
    [resume, fc.nat(), bullet, role],
    (written, at, text, roleId) => {
      expectNoLower(analyze(written, roleId), analyze(addBullet(written, at, text), roleId));
    },
  );

  check(
    'MR04 a stronger claim of the same work never lowers anything',
    [resume, fc.nat(), fc.constantFrom(...NAMES), role],
    (written, at, skill, roleId) => {
      const used = addBullet(written, at, `Used ${skill}`);
      const designed = addBullet(written, at, `Designed ${skill} for 300 customers in production`);
      expectNoLower(analyze(used, roleId), analyze(designed, roleId));
    },
  );

  check(
    'MR17-18 closing the first gap raises the score, and the gap shrinks or goes',
    [resume, role],
    (written, id) => {
      const before = analyze(written, id);
      const [first] = before.gaps;
      fc.pre(first !== undefined);
      const skill = catalog.lexicon.skills.find(
        ({ competencies, forms }) =>
          competencies[0] === first.competency && forms.some(({ ambiguity }) => ambiguity === 'none'),
      );
      const form = skill?.forms.find(({ ambiguity }) => ambiguity === 'none')?.text ?? '';
      const evidence = ['1', '2'].map(
        (half) => `Designed ${form} for ${half}00 customers in production with a team of 5 engineers`,
      );
      const entries = [...(written.entries ?? []), dated(evidence, '2022-01', '2025-12')];
      const after = analyze({ ...written, entries }, id);
      expect(scoreOf(after)).toBeGreaterThan(scoreOf(before));
      const rest = after.gaps.find(({ competency }) => competency === first.competency);
      expect(rest === undefined || rest.depth > first.depth).toBe(true);
    },
  );

  check('MR14 overlapping roles count their months once', [fc.integer({ min: 1, max: 60 })], (length) => {
    const end = monthText(2020 * 12 + length - 1);
    const once = judge({ entries: [dated(['Built Kafka for 300 customers'], '2020-01', end)] });
    const twice = judge({
      entries: [
        dated(['Built Kafka for 300 customers'], '2020-01', end),
        { ...dated(['Used Kafka in production'], '2020-01', end), organization: 'Harbour Apps' },
      ],
    });
    const months = ({ skills }: Judgement) => skills.find(({ id }) => id === 'kafka')?.months;
    expect(months(once)).toBe(length);
    expect(months(twice)).toBe(length);
  });

  check(
    'MR11 time alone never deepens what has ended',
    [resume, role, fc.integer({ min: 1, max: 180 })],
    (written, id, months) => {
      const entries = (written.entries ?? []).filter(({ end }) => end !== 'present');
      const later = `${monthText(monthIndex('2026-01') + months)}-15`;
      expectNoLower(analyze({ ...written, entries }, id, later), analyze({ ...written, entries }, id));
    },
  );
});

describe('lists and frameworks', () => {
  const list = fc.uniqueArray(fc.constantFrom(...catalog.lexicon.skills), { minLength: 15, maxLength: 15 });

  check(
    'MR05-06 fifteen listed skills lift no category beyond named and lower nothing',
    [resume, list, role],
    (written, skills, id) => {
      const line = skills.map(({ forms }) => forms[0]?.text ?? '').join(', ');
      const before = analyze(written, id);
      const after = analyze({ ...written, skills: [...(written.skills ?? []), line] }, id);
      const depths = categoryDepths(before);
      for (const { id: category, depth } of after.categories)
        expect(depth, category).toBeLessThanOrEqual(Math.max(depths[category], 1) + NOISE);
      expectNoLower(before, after);
    },
  );

  test.each(ROLE_IDS)('MR15 a résumé that lists every skill stays at the list ceiling: %s', (id) => {
    const { matrix, policy, lexicon } = catalog;
    const profile = matrix.roles.find((each) => each.id === id);
    if (profile === undefined) throw new Error(`no role ${id}`);
    const skills = lexicon.skills.map(({ forms }) => forms[0]?.text ?? '');
    const analysis = analyze({ skills: [skills.join(', ')] }, id);
    for (const { depth } of analysis.categories) expect(depth).toBeLessThanOrEqual(1);
    expect(scoreOf(analysis)).toBeCloseTo(listCeiling(profile, matrix, policy), 9);
    expect(analysis.readiness?.verdict).toBe('listed');
  });

  check(
    'MR21 eight frameworks of one competency never make a category practised',
    [bullet],
    (text) => {
      const frameworks = [
        'Django',
        'Django REST Framework',
        'FastAPI',
        'Django Ninja',
        'Starlette',
        'Sanic',
        'CherryPy',
        'Litestar',
      ];
      const ids = frameworks.map((name) => catalog.lexicon.skills.find((skill) => skill.name === name)?.id);
      const bullets = frameworks.map((name) => `Designed ${name} services for 300 customers in production`);
      const analysis = analyze({ entries: [dated([...bullets])], summary: [text] }, 'backend-engineer');
      const counted = new Set(
        analysis.mentions.filter((each) => each.counted && each.strength > 0).map(({ skill }) => skill),
      );
      expect(ids.filter((id) => id === undefined || !counted.has(id))).toEqual([]);
      expect(categoryDepths(analysis).backend).toBeLessThan(catalog.policy.bands.practised);
    },
    20,
  );

  check(
    'MR22 stuffing a sentence never raises the skill that it is about',
    [fc.constantFrom(...NAMES)],
    (skill) => {
      const others = NAMES.filter((name) => name !== skill).slice(0, 14);
      const plain = judge({ entries: [dated([`Designed ${skill} for 300 customers in production`])] });
      const stuffed = judge({
        entries: [dated([`Designed ${skill}, ${others.join(', ')} for 300 customers in production`])],
      });
      const before = skillDepths(plain);
      for (const [id, depth] of before)
        expect(skillDepths(stuffed).get(id) ?? 0).toBeLessThanOrEqual(Math.max(depth, 1.5));
    },
    NAMES.length,
  );
});

describe('what changes nothing', () => {
  check('MR07 the order of entries, bullets and list items', [resume, role], (written, id) => {
    const reversed: WrittenResume = {
      ...written,
      skills: (written.skills ?? []).map((line) => line.split(', ').reverse().join(', ')).reverse(),
      entries: (written.entries ?? [])
        .map((each) => ({ ...each, bullets: [...each.bullets].reverse() }))
        .reverse(),
    };
    expect(withoutPlaces(analyze(reversed, id))).toEqual(withoutPlaces(analyze(written, id)));
  });

  check('MR08 saying everything twice', [resume, role], (written, id) => {
    const doubled: WrittenResume = {
      summary: [...(written.summary ?? []), ...(written.summary ?? [])],
      skills: [...(written.skills ?? []), ...(written.skills ?? [])],
      entries: (written.entries ?? []).flatMap((each) => [each, each]),
    };
    expect(withoutClaims(analyze(doubled, id))).toEqual(withoutClaims(analyze(written, id)));
    const bulletsTwice: WrittenResume = {
      ...written,
      entries: (written.entries ?? []).map((each) => ({
        ...each,
        bullets: [...each.bullets, ...each.bullets],
      })),
    };
    expect(withoutClaims(analyze(bulletsTwice, id))).toEqual(withoutClaims(analyze(written, id)));
  });

  check('MR09 the letter case of other words', [resume, role], (written, id) => {
    const verbs =
      /^(?:Used|Maintained|Built|Implemented|Designed|Led|Helped with|Worked on)|for|in production|cutting/gu;
    const shouted: WrittenResume = {
      ...written,
      entries: (written.entries ?? []).map((each) => ({
        ...each,
        bullets: each.bullets.map((text) => text.replace(verbs, (word) => word.toUpperCase())),
      })),
    };
    expect(withoutPlaces(analyze(shouted, id))).toEqual(withoutPlaces(analyze(written, id)));
  });

  check('MR10 a section about something else', [resume, role], (written, id) => {
    const other = {
      heading: 'Hobbies',
      lines: ['Hiking in the hills, baking bread, and a choir on Tuesdays'],
    };
    expect(withoutPlaces(analyze({ ...written, other }, id))).toEqual(withoutPlaces(analyze(written, id)));
  });

  const denials = [
    'No experience with',
    'Never used',
    'Interested in',
    'Eager to learn',
    'Currently learning',
  ];
  check(
    'MR12 denied and wished skills',
    [
      resume,
      fc.nat(),
      fc.constantFrom(...denials),
      fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
      role,
    ],
    (written, at, cue, skills, id) => {
      fc.pre((written.entries ?? []).length > 0);
      const denied = addBullet(written, at, `${cue} ${skills.join(', ')}`);
      expect(withoutClaims(analyze(denied, id))).toEqual(withoutClaims(analyze(written, id)));
    },
  );

  check(
    'MR23 names of people, employers and schools',
    [
      resume,
      fc.constantFrom('Kafka Redis', 'Ada Docker', 'Jo March'),
      fc.constantFrom('Terraform Travel', 'Kafka Foods', 'Redis and Sons'),
      role,
    ],
    (written, name, organization, id) => {
      const named: WrittenResume = {
        ...written,
        name,
        entries: (written.entries ?? []).map((each, index) => ({
          ...each,
          organization: `${organization} ${index}`,
        })),
      };
      const plain: WrittenResume = {
        ...written,
        entries: (written.entries ?? []).map((each, index) => ({ ...each, organization: `Firm ${index}` })),
      };
      expect(withoutPlaces(analyze(named, id))).toEqual(withoutPlaces(analyze(plain, id)));
    },
  );

  check('MR29 a line break inside a bullet', [resume, role], (written, id) => {
    const broken: WrittenResume = {
      ...written,
      entries: (written.entries ?? []).map((each) => ({
        ...each,
        bullets: each.bullets.map((text) => text.replace(/ (?=\S+ \S+$)/u, '\n')),
      })),
    };
    expect(withoutPlaces(analyze(broken, id))).toEqual(withoutPlaces(analyze(written, id)));
  });

  const aliases = catalog.lexicon.skills
    .map(({ forms }) => forms.filter(({ ambiguity }) => ambiguity === 'none').map(({ text }) => text))
    .filter((forms) => forms.length > 1);
  check(
    'MR30 another name of the same skill',
    [resume, fc.nat(), fc.constantFrom(...aliases), role],
    (written, at, forms, id) => {
      const [first = '', ...others] = forms;
      const line = (form: string) =>
        analyze({ ...written, skills: [...(written.skills ?? []), `Tools: ${form}`] }, id);
      const other = others[at % others.length] ?? first;
      expect(withoutClaims(line(other))).toEqual(withoutClaims(line(first)));
    },
  );

  check(
    'MR32 the same years later',
    [resume, role, fc.integer({ min: 1, max: 120 })],
    (written, id, months) => {
      const shift = (month: string | null) =>
        month === null || month === 'present' ? month : monthText(monthIndex(month) + months * 12);
      const shifted: WrittenResume = {
        ...written,
        entries: (written.entries ?? []).map((each) => ({
          ...each,
          start: shift(each.start),
          end: shift(each.end),
        })),
      };
      const later = analyze(shifted, id, `${2026 + months}-01-15`);
      const strip = (analysis: GapAnalysis) => ({
        ...(withoutPlaces(analysis) as object),
        skills: analysis.skills.map(({ id: skill, depth, months: used }) => ({ skill, depth, used })),
      });
      expect(strip(later)).toEqual(strip(analyze(written, id)));
    },
  );
});

describe('hedges and inference', () => {
  check(
    'MR13 a hedge never lifts an unseen skill above named',
    [entry, fc.constantFrom(...NAMES), fc.constantFrom('Familiar with', 'Exposure to', 'Basic knowledge of')],
    (job, skill, hedge) => {
      const { skills } = judge({
        entries: [{ ...job, title: 'Engineer', stack: '', bullets: [`${hedge} ${skill}`] }],
      });
      for (const { depth } of skills) expect(depth).toBeLessThanOrEqual(1);
    },
  );

  check('MR16 an inferred skill follows the formula', [resume], (written) => {
    const { skills } = judge(written);
    const depths = skillDepths({ skills });
    for (const { id, depth, inferredFrom } of skills) {
      if (inferredFrom.length === 0) continue;
      const credits = catalog.lexicon.skills.flatMap((source) =>
        source.implies.flatMap(({ to, strength }) => {
          const own = depths.get(source.id) ?? 0;
          if (to !== id) return [];
          if (strength === 'suggests') return [own >= 2 ? 0.5 : 0];
          return [own >= 1 ? Math.max(0.5, Math.min(3, own - 1)) : 0];
        }),
      );
      expect(depth, id).toBe(Math.max(...credits));
    }
  });
});
