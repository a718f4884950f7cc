import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { normalizeForm } from '../../../shared/catalog/normalize-form.ts';

const { matrix, lexicon } = builtInCatalog();
const skillByForm = new Map(
  lexicon.skills.flatMap((skill) => skill.forms.map((form) => [normalizeForm(form.text), skill] as const)),
);

describe('the shipped lexicon', () => {
  test.each<[string, string, readonly string[]]>([
    ['FastAPI', 'framework', ['be.api-build']],
    ['DRF', 'framework', ['be.api-build', 'be.rest']],
    ['REST APIs', 'concept', ['be.rest', 'be.api-build']],
    ['Redis', 'tool', ['be.caching']],
    ['caching', 'concept', ['be.caching']],
    ['celery workers', 'framework', ['be.queues']],
    ['Postgres', 'tool', ['be.db']],
    ['SQL', 'language', ['be.db']],
    ['Docker', 'tool', ['cl.containers']],
    ['GitHub Actions', 'tool', ['cl.cicd']],
    ['in production', 'practice', ['cl.deploy']],
    ['release', 'practice', ['cl.deploy']],
    ['code reviews', 'practice', ['co.reviews']],
    ['reviewed pull requests', 'practice', ['co.reviews']],
    ['unit tests', 'practice', ['core.testing']],
    ['pytest', 'framework', ['core.testing']],
    ['test coverage', 'practice', ['core.testing']],
    ['debugged', 'practice', ['core.debug']],
    ['profiled', 'practice', ['core.perf']],
    ['algorithms and data structures', 'concept', ['core.algo']],
    ['Git', 'tool', ['core.vcs']],
    ['AWS', 'platform', ['cl.cloud-services']],
    ['Terraform', 'tool', ['cl.iac']],
    ['p95 latency', 'practice', ['core.perf']],
    ['RFC', 'practice', ['co.arch-discuss']],
    ['on-call rotation', 'practice', ['cl.monitoring']],
    ['mentored', 'soft', ['co.leadership']],
    ['blue-green', 'practice', ['cl.deploy']],
    ['idempotent consumers', 'concept', ['be.reliability']],
    ['Wireshark', 'tool', ['core.debug']],
    ['cross-encoder', 'concept', ['ml.llm-integration']],
    ['Snakemake', 'tool', ['de.orchestration', 'de.reproducibility']],
    ['schema evolution', 'practice', ['be.db']],
    ['restore drills', 'practice', ['be.reliability']],
    ['technical due diligence', 'practice', ['co.arch-discuss', 'core.systems']],
    ['OKRs', 'practice', ['co.translate']],
    ['React', 'framework', []],
  ])('reads %s as a %s that shows %j', (text, kind, competencies) => {
    const skill = skillByForm.get(normalizeForm(text));
    expect([skill?.kind, skill?.competencies]).toEqual([kind, competencies]);
  });

  test.each<[string, readonly string[]]>([
    ['FastAPI', ['python', 'web-framework']],
    ['DRF', ['django', 'rest-api']],
    ['Kubernetes', ['containerization']],
    ['PySpark', ['python', 'spark']],
    ['GitHub Actions', ['ci-cd', 'github']],
    ['Boto3', ['aws', 'python']],
    ['schema registry', ['kafka']],
    ['Slurm', ['high-performance-computing']],
  ])('knows what %s cannot do without', (text, required) => {
    const implies = skillByForm.get(normalizeForm(text))?.implies ?? [];
    expect(implies.filter((each) => each.strength === 'requires').map((each) => each.to)).toEqual(required);
  });

  test('never scores front-end skills', () => {
    const names = ['React', 'Vue.js', 'Angular', 'TypeScript', 'CSS', 'HTML', 'front-end'];
    expect(names.map((name) => skillByForm.get(normalizeForm(name))?.category)).toEqual(
      names.map(() => 'adjacent'),
    );
  });

  test('gives every competency at least six skills or forms of its own', () => {
    const thin = matrix.competencies.filter(({ id }) => {
      const own = lexicon.skills.filter((skill) => skill.competencies[0] === id);
      return own.flatMap((skill) => skill.forms).length < 6;
    });
    expect(thin.map((competency) => competency.id)).toEqual([]);
  });
});
