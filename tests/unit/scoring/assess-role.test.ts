import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import {
  type CategoryId,
  type CompetencyId,
  ROLE_IDS,
  type RoleId,
} from '../../../shared/catalog/skill-matrix.ts';
import { listCeiling } from '../../../shared/scoring/assess-readiness.ts';
import { assessRole } from '../../../shared/scoring/assess-role.ts';
import type { Judgement } from '../../../shared/scoring/judge-resume.ts';

const catalog = builtInCatalog();
const { matrix, policy } = catalog;

/** A judgement with these competency depths in all three runs; `depths` gives one to each competency. */
function judgementOf(
  depths: (category: CategoryId, id: CompetencyId) => number,
  rest: Partial<Judgement> = {},
): Judgement {
  const all = new Map(matrix.competencies.map(({ id, category }) => [id, depths(category, id)]));
  return {
    catalog,
    quality: 1,
    mentions: [],
    skills: [],
    competencies: [],
    runs: { pessimistic: all, nominal: all, optimistic: all },
    ageless: all,
    collaborationAge: null,
    ...rest,
  };
}

function profile(id: RoleId) {
  const role = matrix.roles.find((each) => each.id === id);
  if (role === undefined) throw new Error(`no role ${id}`);
  return role;
}

// Section 3.1 of the scoring document, rounded as there.
const ANCHORS: Readonly<Record<RoleId, { listed: number; working: number; solid: number }>> = {
  'python-developer': { listed: 41, working: 83, solid: 94 },
  'backend-engineer': { listed: 41, working: 74, solid: 91 },
  'platform-engineer': { listed: 36, working: 72, solid: 95 },
  'data-engineer': { listed: 39, working: 75, solid: 92 },
  'ml-engineer': { listed: 37, working: 73, solid: 92 },
  'full-stack-engineer': { listed: 37, working: 75, solid: 95 },
  'cross-functional-lead': { listed: 33, working: 66, solid: 96 },
};

describe.each(ROLE_IDS)('the anchors of %s', (id) => {
  const uniform = (depth: number) =>
    assessRole(
      judgementOf(() => depth),
      id,
    ).readiness;

  test('an empty résumé has 0 and is listed, not evidenced', () => {
    expect(uniform(0)).toMatchObject({ score: 0, low: 0, high: 0, verdict: 'listed' });
  });

  test('listing everything reaches the list ceiling and no further verdict', () => {
    expect(Math.round(uniform(1)?.score ?? -1)).toBe(ANCHORS[id].listed);
    expect(uniform(1)?.verdict).toBe('listed');
    expect(listCeiling(profile(id), matrix, policy)).toBe(uniform(1)?.score);
  });

  test('working everywhere, solid everywhere, deep everywhere', () => {
    expect(Math.round(uniform(2)?.score ?? -1)).toBe(ANCHORS[id].working);
    expect(Math.round(uniform(3)?.score ?? -1)).toBe(ANCHORS[id].solid);
    expect(uniform(4)).toMatchObject({ score: 100, verdict: 'evidenced' });
    expect(
      assessRole(
        judgementOf(() => 4),
        id,
      ).gaps,
    ).toEqual([]);
  });
});

describe('status and band', () => {
  const statusAt = (depth: number, category: CategoryId = 'cloud', role: RoleId = 'platform-engineer') => {
    const one = matrix.competencies.filter((each) => each.category === category).slice(0, 4);
    const ids = new Set(one.map(({ id }) => id));
    const found = assessRole(
      judgementOf((_, id) => (ids.has(id) ? depth : 0)),
      role,
    ).categories.find(({ id }) => id === category);
    return [found?.status, found?.band];
  };

  test.each([
    [0, 'gap', 'not-shown'],
    [1, 'gap', 'named'],
    [2, 'close', 'working'],
    [2.3, 'close', 'practised'],
    [2.5, 'met', 'practised'],
    [3.25, 'met', 'deep'],
  ])('cloud at %s of 2.5 is %s and %s', (depth, status, band) => {
    expect(statusAt(depth)).toEqual([status, band]);
  });

  test('what the role does not ask for is extra when shown, else not required', () => {
    expect(statusAt(2, 'data')).toEqual(['extra', 'working']);
    expect(statusAt(0, 'data')).toEqual(['not-required', 'not-shown']);
  });
});

describe('the open domain', () => {
  const domainOf = (depths: Readonly<Record<string, number>>) => {
    const { categories } = assessRole(
      judgementOf((_, id) => depths[id.split('.')[0] ?? ''] ?? 0),
      'python-developer',
    );
    return categories
      .filter(({ flags }) => flags.includes('open-domain'))
      .map(({ id, depth, required }) => [id, Number(depth.toFixed(9)), required?.required]);
  };

  test('stands on the deepest domain alone', () => {
    expect(domainOf({ be: 2, de: 3, ml: 2 })).toEqual([['data', 3, 2]]);
    expect(domainOf({ be: 1, ml: 4 })).toEqual([['data', 4, 2]]);
    expect(domainOf({ be: 3, de: 2 })).toEqual([['backend', 3, 2]]);
  });

  test('ties go to backend', () => {
    expect(domainOf({ be: 2, de: 2, ml: 2 })).toEqual([['backend', 2, 2]]);
    expect(domainOf({})).toEqual([['backend', 0, 2]]);
  });
});

describe('the track of a data role', () => {
  const ml = judgementOf((_, id) => (id.startsWith('ml.') ? 3 : 0));
  const dataOf = (role: RoleId) =>
    Number(
      assessRole(ml, role)
        .categories.find(({ id }) => id === 'data')
        ?.depth.toFixed(9),
    );

  test('is measured alone, and both together where the role names none', () => {
    expect(dataOf('ml-engineer')).toBe(3);
    expect(dataOf('data-engineer')).toBe(0);
    expect(dataOf('backend-engineer')).toBe(3);
  });

  test('gaps stay on the track', () => {
    const { gaps } = assessRole(
      judgementOf(() => 0),
      'data-engineer',
    );
    const data = gaps.filter(({ category }) => category === 'data').map(({ competency }) => competency);
    expect(data.every((id) => id.startsWith('de.'))).toBe(true);
    expect(data).toHaveLength(4);
  });
});

describe('gaps', () => {
  test('AI coding tools are never one', () => {
    for (const role of ROLE_IDS) {
      const { gaps } = assessRole(
        judgementOf(() => 0),
        role,
      );
      expect(gaps.map(({ competency }) => competency)).not.toContain('core.aidev');
    }
  });

  test.each([
    [0, 'build', 2, 2, false],
    [0.5, 'build', 2, 1.5, false],
    [1, 'show', 2, 1, true],
    [1.5, 'show', 2, 0.5, true],
    [2, 'strengthen', 3, 2, false],
    [2.75, 'strengthen', 3, 0.5, true],
    [3, 'deepen', 4, 4, false],
  ])('at depth %s the kind is %s, the next rung %s, the cost %s', (depth, kind, target, cost, quickWin) => {
    const { gaps } = assessRole(
      judgementOf((_, id) => (id === 'core.testing' ? depth : 0)),
      'backend-engineer',
    );
    const gap = gaps.find(({ competency }) => competency === 'core.testing');
    expect(gap).toMatchObject({ kind, target, cost, quickWin, depth });
  });

  test('a requirement of 1 asks for naming, not for work', () => {
    const { gaps } = assessRole(
      judgementOf(() => 0),
      'backend-engineer',
    );
    const data = gaps.filter(({ category }) => category === 'data');
    expect(new Set(data.map(({ target }) => target))).toEqual(new Set([1]));
  });

  test('where no next rung lifts a category of names, the rung above does', () => {
    const { gaps } = assessRole(
      judgementOf(() => 1),
      'backend-engineer',
    );
    const core = gaps.filter(({ category }) => category === 'core');
    expect(core).toHaveLength(13);
    expect(
      new Set(core.map(({ kind, target, cost, quickWin }) => [kind, target, cost, quickWin].join())),
    ).toEqual(new Set(['show,3,3,false']));
  });

  test('what ends a gap covers every rung up to its target', () => {
    const doneWhenAt = (depth: number, others: number) => {
      const gap = assessRole(
        judgementOf((_, id) => (id === 'core.testing' ? depth : others)),
        'backend-engineer',
      ).gaps.find(({ competency }) => competency === 'core.testing');
      return [gap?.target, gap?.advice.doneWhen];
    };
    const words = catalog.advice.competencies['core.testing'];
    // Among names only a competency at 3 lifts the category.
    expect(doneWhenAt(1, 1)).toEqual([3, `${words?.show.doneWhen} ${words?.strengthen.doneWhen}`]);
    expect(doneWhenAt(1, 0)).toEqual([2, words?.show.doneWhen]);
    expect(doneWhenAt(2, 2)).toEqual([3, words?.strengthen.doneWhen]);
    expect(doneWhenAt(3, 3)).toEqual([4, words?.deepen.doneWhen]);
  });

  test('a gap that is nearly closed costs half a rung and stands behind those that gain more', () => {
    const { gaps } = assessRole(
      judgementOf((category, id) => {
        if (id === 'core.testing') return 2.9;
        if (['core.debug', 'core.design', 'core.vcs'].includes(id)) return 3;
        return category === 'core' ? 1 : 4;
      }),
      'backend-engineer',
    );
    const testing = gaps.find(({ competency }) => competency === 'core.testing');
    // Its tenth of the rung from 2 to 3 would cost 0.2; the rung from 3 to 4 costs 4.
    expect(testing).toMatchObject({ target: 3, cost: 0.5 });
    expect(gaps[0]).toMatchObject({ target: 4, cost: 4 });
    expect(testing?.priority).toBeLessThan(gaps[0]?.priority ?? 0);
  });

  test('where priority, cost and step are equal, the id decides', () => {
    const { gaps } = assessRole(
      judgementOf(() => 0),
      'python-developer',
    );
    const foundations = matrix.competencies
      .filter(({ category, roadmapStep, scored }) => category === 'core' && roadmapStep === 1 && scored)
      .filter(({ importance }) => importance === 1)
      .map(({ id }) => id)
      .sort();
    expect(foundations[0]).toBe('core.debug');
    expect(gaps.slice(0, foundations.length).map(({ competency }) => competency)).toEqual(foundations);
  });

  test('foundations weigh 1.6 while they are weak and 1.3 afterwards', () => {
    const factorAt = (depth: number) =>
      assessRole(
        judgementOf((category) => (category === 'core' ? depth : 0)),
        'backend-engineer',
      ).gaps.find(({ roadmapStep }) => roadmapStep === 1)?.parts.foundation;
    expect(factorAt(2)).toBe(1.6);
    expect(factorAt(3)).toBe(1.3);
  });

  test('communication weighs more for a lead', () => {
    const factorFor = (role: RoleId) =>
      assessRole(
        judgementOf(() => 0),
        role,
      ).gaps.find(({ roadmapStep }) => roadmapStep === 4)?.parts.foundation;
    expect(factorFor('cross-functional-lead')).toBe(1.1);
    expect(factorFor('backend-engineer')).toBe(0.9);
  });

  test('the roadmap has every gap once, under its step', () => {
    const { gaps, roadmap } = assessRole(
      judgementOf(() => 1),
      'ml-engineer',
    );
    expect(roadmap.map(({ step }) => step)).toEqual([1, 2, 3, 4]);
    expect(roadmap.flatMap(({ gaps: ids }) => ids).sort()).toEqual(gaps.map((gap) => gap.competency).sort());
    for (const { step, gaps: ids } of roadmap)
      expect(ids).toEqual(gaps.filter((gap) => gap.roadmapStep === step).map((gap) => gap.competency));
  });
});

describe('uncertainty', () => {
  const flat = (depth: number) => new Map(matrix.competencies.map(({ id }) => [id, depth]));
  const runs = { pessimistic: flat(1), nominal: flat(2), optimistic: flat(3) };

  test('the band comes from the other two runs', () => {
    const { readiness } = assessRole(
      judgementOf(() => 2, { runs }),
      'backend-engineer',
    );
    const { low, score, high } = readiness ?? { low: 0, score: 0, high: 0 };
    expect([low, score, high].map(Math.round)).toEqual([41, 74, 91]);
  });

  test('a reading quality under 0.8 widens it by 4 on each side, within 0 and 100', () => {
    const widened = assessRole(
      judgementOf(() => 2, { runs, quality: 0.79 }),
      'backend-engineer',
    ).readiness;
    expect([widened?.low, widened?.high].map((end) => Math.round(end ?? -1))).toEqual([37, 95]);
    const ends = [0, 4].map((depth) =>
      assessRole(
        judgementOf(() => depth, { quality: 0.5 }),
        'ml-engineer',
      ),
    );
    expect(ends.map(({ readiness }) => [readiness?.low, readiness?.high])).toEqual([
      [0, 4],
      [96, 100],
    ]);
  });

  test('under 0.5 there is no score, no gap and no fit, and the depths stay', () => {
    const analysis = assessRole(
      judgementOf(() => 2, { quality: 0.49 }),
      'backend-engineer',
    );
    expect(analysis).toMatchObject({
      readiness: null,
      gaps: [],
      fit: [],
      headline: catalog.advice.headlines.notRead,
    });
    expect(analysis.categories.find(({ id }) => id === 'core')?.depth).toBe(2);
  });
});

describe('verdict', () => {
  test('one weak category keeps a high score from being evidenced', () => {
    const uneven = judgementOf((category) => (category === 'collab' ? 1 : 4));
    const { readiness } = assessRole(uneven, 'backend-engineer');
    expect(readiness?.score).toBeGreaterThan(90);
    expect(readiness?.verdict).toBe('largely');
  });

  test.each([
    [1.1, 'listed'],
    [1.9, 'listed'],
    [2, 'partly'],
    [2.4, 'largely'],
    [3, 'evidenced'],
  ])('everything at %s is %s', (depth, verdict) => {
    expect(
      assessRole(
        judgementOf(() => depth),
        'backend-engineer',
      ).readiness?.verdict,
    ).toBe(verdict);
  });
});

describe('a gap', () => {
  test('that age alone has opened asks for recent work, and others for what the page does not say', () => {
    const faded = judgementOf(() => 1.6, {
      ageless: new Map(matrix.competencies.map(({ id }) => [id, id === 'core.testing' ? 3 : 1.6] as const)),
    });
    const { gaps } = assessRole(faded, 'backend-engineer');
    const old = gaps.filter((gap) => gap.faded);
    expect(old.map(({ competency }) => competency)).toEqual(['core.testing']);
    expect(old.map(({ advice }) => advice)).toEqual([catalog.advice.faded]);
    const others = gaps.filter((gap) => !gap.faded);
    expect(others.length).toBeGreaterThan(3);
    for (const { advice } of others) expect(advice.doneWhen).not.toBe(catalog.advice.faded.doneWhen);
  });
});

describe('flags and headline', () => {
  test('collaboration evidence older than 24 months is flagged', () => {
    const flagsAt = (collaborationAge: number | null) =>
      assessRole(
        judgementOf(() => 2, { collaborationAge }),
        'backend-engineer',
      ).categories.find(({ id }) => id === 'collab')?.flags;
    expect([null, 0, 24, 25].map(flagsAt)).toEqual([[], [], [], ['not-recent']]);
  });

  test('the headline names the required categories nearest to and farthest from the requirement', () => {
    const { strongest, weakest } = {
      strongest: catalog.advice.headlines.categories.backend.strongest.practised,
      weakest: catalog.advice.headlines.categories.core.weakest.working,
    };
    const depths = { core: 1.5, backend: 3, data: 0.9, cloud: 1.6, collab: 1.6 };
    const uneven = judgementOf((category) => (category === 'core' ? 2 : depths[category]));
    const { headline } = assessRole(uneven, 'full-stack-engineer');
    expect(headline).toBe(`${strongest}, ${catalog.advice.headlines.categories.cloud.weakest.named}`);
    const weakCore = judgementOf((category) => (category === 'core' ? 2 : 4));
    expect(assessRole(weakCore, 'backend-engineer').headline).toContain(`, ${weakest}`);
  });

  test('to meet a low bar is not called a strength while something deeper comes near its bar', () => {
    // Backend needs 3.5 and is close; cloud needs 2 and is met; collaboration needs 2 and is far from it.
    const depths = { core: 2, backend: 3.1, data: 1, cloud: 2.5, collab: 0.5 };
    const { headline } = assessRole(
      judgementOf((category) => depths[category]),
      'backend-engineer',
    );
    const { backend, collab } = catalog.advice.headlines.categories;
    expect(headline).toBe(`${backend.strongest.practised}, ${collab.weakest.named}`);
  });

  test('what is close to a low bar is not called thin, and what has a gap is named before it', () => {
    // Cloud needs 2.5 and is 0.5 short: four fifths. Core needs 3.5; 2.9 is more than four fifths of it, and a gap.
    const headlineWith = (core: number) => {
      const depths = { core, backend: 2.5, data: 1, cloud: 2, collab: 2 };
      return assessRole(
        judgementOf((category) => depths[category]),
        'full-stack-engineer',
      ).headline;
    };
    const { core, cloud } = catalog.advice.headlines.categories;
    expect(headlineWith(3.5)).toContain(`, ${cloud.weakest.close}`);
    expect(headlineWith(2.9)).toContain(`, ${core.weakest.practised}`);
  });

  test('all met and none shown have words of their own', () => {
    expect(
      assessRole(
        judgementOf(() => 4),
        'ml-engineer',
      ).headline,
    ).toBe(catalog.advice.headlines.allMet);
    expect(
      assessRole(
        judgementOf(() => 0),
        'ml-engineer',
      ).headline,
    ).toBe(catalog.advice.headlines.noneShown);
  });
});

describe('fit', () => {
  const fitOf = (depths: Readonly<Record<string, number>>) =>
    assessRole(
      judgementOf((_, id) => depths[id.split('.')[0] ?? ''] ?? 0),
      'python-developer',
    ).fit.map(({ role, score }) => [role, Number(score.toFixed(9))]);

  test('ranks the four roles that have a distinguishing category, ties in the order of the matrix', () => {
    expect(fitOf({ be: 3, cl: 2, de: 2, ml: 2 })).toEqual([
      ['backend-engineer', 0.75],
      ['platform-engineer', 0.625],
      ['data-engineer', 0.5],
      ['ml-engineer', 0.5],
    ]);
  });

  test('a platform engineer shows both, and more cloud than backend', () => {
    expect(fitOf({ be: 2, cl: 3 })[0]).toEqual(['platform-engineer', 0.625]);
  });
});

test('a role that the matrix does not have is refused', () => {
  const without = { ...catalog, matrix: { ...matrix, roles: [] } };
  expect(() =>
    assessRole(
      judgementOf(() => 2, { catalog: without }),
      'ml-engineer',
    ),
  ).toThrow('ml-engineer');
});
