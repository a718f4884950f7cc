import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { role, structuredResume, type WrittenResume } from '../../support/structured-resume.ts';

const { lexicon, policy } = builtInCatalog();

function mentionsIn(written: WrittenResume): readonly SkillMention[] {
  return findMentions({ resume: structuredResume(written), lexicon, policy, asOf: '2026-01-01' }).mentions;
}

/** The skill as a bullet of a dated role shows it. */
function inBullet(bullet: string, skill: string): SkillMention | undefined {
  return mentionsIn({ entries: [role([bullet])] }).find((mention) => mention.skill === skill);
}

describe('what a claim is told as', () => {
  test.each([
    ['If asked again, I would use Kafka', 'wished', 'A condition or a question (“if”), not something done.'],
    ['Why did nobody use Kafka?', 'wished', 'A condition or a question (“?”), not something done.'],
    [
      'Requirements: Kafka',
      'other-party',
      'Something that is asked for (“requirements”), as in a job advert, not something done.',
    ],
    [
      '“Robin knows more of Kafka than we do,” a colleague wrote',
      'other-party',
      'The sentence gives it to someone else (“quotation”).',
    ],
    ['No commercial Kafka yet', 'negated', 'The sentence says that it was not used (“no … yet”).'],
  ])('%s', (bullet, context, why) => {
    expect(inBullet(bullet, 'kafka')).toMatchObject({ context, why, strength: 0, counted: false });
  });

  test('a strong word does not make what an advert asks for the writer’s own', () => {
    expect(inBullet('Requirements: strong Kafka', 'kafka')?.counted).toBe(false);
  });

  test('a heading or a line that opens an advert speaks for all below it, to the end of the section', () => {
    const other = { heading: 'Community', lines: ['Spoke about Redis', 'What you will bring', 'Kafka'] };
    const counted = mentionsIn({ other, entries: [role(['Used Docker'])] }).filter((each) => each.counted);
    expect(counted.map(({ skill }) => skill)).toEqual(expect.arrayContaining(['docker', 'redis']));
    expect(counted.map(({ skill }) => skill)).not.toContain('kafka');
    const below = { heading: 'Must have', lines: ['Kafka'] };
    expect(mentionsIn({ other: below }).filter((each) => each.counted)).toEqual([]);
  });
});

describe('numbers that count', () => {
  test.each([
    'Built Kafka forms for 25 civil servants',
    'Built Kafka reports covering 8,200 households',
    'Built Kafka imports for 140 regional libraries',
    'Built Kafka services: 300 users',
  ])('%s', (bullet) => {
    expect(inBullet(bullet, 'kafka')).toMatchObject({ strength: 3, corroborators: ['metric'] });
  });

  test.each([
    ['a year', 'Built Kafka imports in 2019 releases'],
    ['a version', 'Built Kafka imports on Python 12 services'],
    ['a small number of things', 'Built Kafka imports for 3 libraries'],
    ['a length of time', 'Built Kafka imports over 18 months'],
    ['a number of projects', 'Built Kafka imports in 12 projects'],
  ])('%s is none', (_, bullet) => {
    expect(inBullet(bullet, 'kafka')?.corroborators).not.toContain('metric');
  });

  test('engineers are counted once, as people', () => {
    expect(inBullet('Designed Kafka topics with 12 engineers', 'kafka')).toMatchObject({
      strength: 3,
      corroborators: ['people'],
    });
  });

  test('a word that ends like a number is none', () => {
    expect(inBullet('Built Kafka imports that often brought clusters down', 'kafka')?.corroborators).toEqual(
      [],
    );
  });
});

describe('duties', () => {
  test.each([
    ['Responsible for building Kafka pipelines for 300 customers', 2],
    ['Built Kafka pipelines for 300 customers', 3],
    ['Tasked with designing Kafka topics for 300 customers in production', 2],
    ['In charge of Kafka; designed its topics for 300 customers in production', 4],
  ])('%s', (bullet, strength) => {
    expect(inBullet(bullet, 'kafka')?.strength).toBe(strength);
  });
});

describe('words that only look like evidence', () => {
  test.each([
    ['Managed the rollout of new laptops to 300 staff', 'deployment-strategies'],
    ['Handled incidents at the front desk', 'incident-response'],
    ['Ran the linter before each commit', 'linting'],
    ['Ran the deploy tooling for twelve product teams', 'product-collaboration'],
    ['Built exports for the data scientists', 'data-analysis'],
  ])('%s', (bullet, skill) => {
    expect(inBullet(bullet, skill)).toBe(undefined);
  });

  test.each([
    ['Planned the rollout of the pricing service to five countries', 'deployment-strategies'],
    ['Answered incidents of the payment service', 'incident-response'],
    ['Introduced a strict linter', 'linting'],
    ['Agreed the roadmap with two product teams', 'product-collaboration'],
    ['Led a guild of five engineers', 'tech-leadership'],
    ['Lead a guild of five engineers', 'tech-leadership'],
    ['Led six engineers through the move', 'tech-leadership'],
    ['Set up evaluation gates: no model ships without passing bias checks', 'evaluation-pipelines'],
  ])('%s, however, is meant', (bullet, skill) => {
    expect(inBullet(bullet, skill)?.counted).toBe(true);
  });

  test('what ran in CI was used there and not built', () => {
    const bullet = 'Wrote pytest tests for 300 shops that run in CI';
    expect(inBullet(bullet, 'pytest')?.strength).toBe(3);
    expect(inBullet(bullet, 'ci-cd')).toMatchObject({
      strength: 2,
      why: 'Named in passing (“in ci”), so it counts as used at most.',
    });
  });
});

describe('grades in a list', () => {
  test.each([
    ['Python – expert, Docker', 'expert'],
    ['Python (advanced), Docker', 'advanced'],
    ['Python\tProficient', 'Proficient'],
    ['Python ●●●●○', '●●●●○'],
    ['Python ★★★☆☆ Docker ★☆☆☆☆', '★★★☆☆'],
    ['Python 4/5, Docker 2/5', '4/5'],
    ['Python: 80%', '80%'],
  ])('%s', (line, grade) => {
    const python = mentionsIn({ skills: [line] }).find(({ skill }) => skill === 'python');
    expect(python).toMatchObject({
      strength: 1,
      quote: line.replace('\t', ' '),
      why: `Graded “${grade}” by the résumé, without a dated line that shows it, so it counts as named.`,
    });
  });

  test('a word that begins the next element is none', () => {
    const [python] = mentionsIn({ skills: ['Python, good manners'] });
    expect(python?.why).toBe('Named in a skills list, without a dated line that shows it.');
  });
});
