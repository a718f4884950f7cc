import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthIndex } from '../../shared/base/month.ts';
import { ROLE_IDS } from '../../shared/catalog/skill-matrix.ts';
import { formatDepth, formatGain } from '../../shared/report/numbers.ts';
import { listCeiling } from '../../shared/scoring/assess-readiness.ts';
import { assessRole } from '../../shared/scoring/assess-role.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import type { Judgement } from '../../shared/scoring/judge-resume.ts';
import {
  addBullet,
  analyze,
  catalog,
  categoryDepths,
  dated,
  expectNoLower,
  judge,
  judgeAnew,
  law,
  NOISE,
  role,
  scoreOf,
  skillDepths,
} from '../support/laws.ts';
import { bullet, entry, monthText, NAMES, resume } from '../support/random-resume.ts';

// Each law of the scoring document changes a résumé in a way whose effect is known and compares the two results; none
// needs to know what the right score is. Each is tried 500 times here, 10,000 times by npm run test:laws.

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

describe('bounds and order', () => {
  law('MR00 every number stays in its range', [resume, role], (written, roleId) => {
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

  law(
    'MR00 what is shown as met has no gaps, and no gap is shown to gain nothing',
    [resume, role],
    (...made) => {
      const { categories, gaps } = analyze(...made);
      for (const { id, depth, required, status } of categories) {
        if (required === null) continue;
        const isShownAsMet = Number(formatDepth(depth, required.required)) >= required.required;
        if (required.required > 0) expect(isShownAsMet).toBe(status === 'met');
        if (isShownAsMet) expect(gaps.filter(({ category }) => category === id)).toEqual([]);
      }
      for (const { readinessGain } of gaps) expect(formatGain(readinessGain)).not.toBe('+0.0');
    },
  );

  law('MR19 the same résumé gives the same bytes', [resume, role], (written, roleId) => {
    const bytes = () => JSON.stringify(assessRole(judgeAnew(written), roleId));
    expect(bytes()).toBe(bytes());
  });

  law(
    'MR20 the low end is no higher, the high end no lower than the score',
    [resume, role],
    (written, id) => {
      const { readiness } = analyze(written, id);
      expect(readiness?.low).toBeLessThanOrEqual((readiness?.score ?? 0) + NOISE);
      expect(readiness?.high).toBeGreaterThanOrEqual((readiness?.score ?? 0) - NOISE);
    },
  );

  law(
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
  law(
    'MR01-03 a dated bullet more never lowers the score, a skill or a competency',
    [resume, fc.nat(), bullet, role],
    (written, at, text, roleId) => {
      expectNoLower(analyze(written, roleId), analyze(addBullet(written, at, text), roleId));
    },
  );

  law(
    'MR04 a stronger claim of the same work never lowers anything',
    [resume, fc.nat(), fc.constantFrom(...NAMES), role],
    (written, at, skill, roleId) => {
      const used = addBullet(written, at, `Used ${skill}`);
      const designed = addBullet(written, at, `Designed ${skill} for 300 customers in production`);
      expectNoLower(analyze(used, roleId), analyze(designed, roleId));
    },
  );

  law(
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

  law('MR14 overlapping roles count their months once', [fc.integer({ min: 1, max: 60 })], (length) => {
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

  law(
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
  const forms = catalog.lexicon.skills.map((skill) => skill.forms[0]?.text ?? '');
  const list = fc.uniqueArray(fc.constantFrom(...forms), { minLength: 15, maxLength: 15 });

  law(
    'MR05-06 fifteen listed skills lift no category beyond named and lower nothing',
    [resume, list, role],
    (written, skills, id) => {
      const line = skills.join(', ');
      const before = analyze(written, id);
      const after = analyze({ ...written, skills: [...(written.skills ?? []), line] }, id);
      const depths = categoryDepths(before);
      // Where the list makes another domain the best, data is no longer measured on one track but on both.
      const onBothTracks = categoryDepths(analyze(written, 'backend-engineer'));
      for (const { id: category, depth } of after.categories)
        expect(depth, category).toBeLessThanOrEqual(
          Math.max(depths[category], onBothTracks[category], 1) + NOISE,
        );
      expectNoLower(before, after);
    },
  );

  test.each(ROLE_IDS)('MR15 a résumé that lists every skill stays at the list ceiling: %s', (id) => {
    const { matrix, policy } = catalog;
    const profile = matrix.roles.find((each) => each.id === id);
    if (profile === undefined) throw new Error(`no role ${id}`);
    const analysis = analyze({ skills: [forms.join(', ')] }, id);
    for (const { depth } of analysis.categories) expect(depth).toBeLessThanOrEqual(1);
    expect(scoreOf(analysis)).toBeCloseTo(listCeiling(profile, matrix, policy), 9);
    expect(analysis.readiness?.verdict).toBe('listed');
  });

  law('MR21 eight frameworks of one competency never make a category practised', [bullet], (text) => {
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
  });

  law(
    'MR22 stuffing a sentence never raises the skill that it is about',
    [fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 15, maxLength: 15 }), bullet],
    ([skill = '', ...others], claim) => {
      const [verb = ''] = claim.split(' ');
      const end = 'for 300 customers in production';
      const plain = judge({ entries: [dated([`${verb} ${skill} ${end}`])] });
      const stuffed = judge({ entries: [dated([`${verb} ${skill}, ${others.join(', ')} ${end}`])] });
      for (const [id, depth] of skillDepths(plain))
        expect(skillDepths(stuffed).get(id) ?? 0).toBeLessThanOrEqual(Math.max(depth, 1.5));
    },
  );
});

describe('hedges and inference', () => {
  law(
    'MR13 a hedge never lifts an unseen skill above named',
    [entry, fc.constantFrom(...NAMES), fc.constantFrom('Familiar with', 'Exposure to', 'Basic knowledge of')],
    (job, skill, hedge) => {
      const { skills } = judge({
        entries: [{ ...job, title: 'Engineer', stack: '', bullets: [`${hedge} ${skill}`] }],
      });
      for (const { depth } of skills) expect(depth).toBeLessThanOrEqual(1);
    },
  );

  law('MR16 an inferred skill follows the formula', [resume], (written) => {
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
