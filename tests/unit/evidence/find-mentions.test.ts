import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions, mentionSteps } from '../../../shared/evidence/find-mentions.ts';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { role, structuredResume, type WrittenResume } from '../../support/structured-resume.ts';

const { lexicon, policy } = builtInCatalog();

function mentionsIn(written: WrittenResume): readonly SkillMention[] {
  return findMentions({ resume: structuredResume(written), lexicon, policy, asOf: '2026-01-01' }).mentions;
}

/** "kubernetes negated 0" for each mention of these skills in a bullet of a role since 2022. */
function readBullet(bullet: string, ...skills: readonly string[]): readonly string[] {
  return summarize(mentionsIn({ entries: [role([bullet])] }), skills);
}

function readSkills(line: string, ...skills: readonly string[]): readonly string[] {
  return summarize(mentionsIn({ skills: [line] }), skills);
}

function summarize(mentions: readonly SkillMention[], skills: readonly string[]): readonly string[] {
  return mentions
    .filter(({ skill }) => skills.includes(skill))
    .map(({ skill, context, strength }) => `${skill} ${context} ${strength}`);
}

test('the skills that these tests ask for are in the lexicon', () => {
  const ids = new Set(lexicon.skills.map(({ id }) => id));
  const asked = ['kubernetes', 'terraform', 'spark', 'go', 'java', 'python', 'kafka', 'docker', 'redis'];
  expect(asked.filter((id) => !ids.has(id))).toEqual([]);
});

test('a long résumé can be read with a pause after each of its statements', () => {
  const resume = structuredResume({
    entries: [role(['Built Django services', 'Ran Kafka', 'Wrote pytest suites'])],
  });
  const options = { resume, lexicon, policy, asOf: '2026-01-01' } as const;
  const steps = mentionSteps(options);
  let pauses = 0;
  let turn = steps.next();
  for (; turn.done !== true; turn = steps.next()) pauses += 1;
  expect(pauses).toBe(resume.statements.length);
  expect(pauses).toBeGreaterThanOrEqual(3);
  expect(turn.value).toEqual(findMentions(options));
});

describe('the five traps', () => {
  test('a skill that is denied is not credited', () => {
    expect(readBullet('No production experience with Kubernetes', 'kubernetes')).toEqual([
      'kubernetes negated 0',
    ]);
  });

  test('a skill that is being learned is not credited', () => {
    expect(readBullet('Currently learning Terraform', 'terraform')).toEqual(['terraform hedged 0']);
    const { other } = { other: { heading: 'Learning', lines: ['Currently learning Terraform'] } };
    expect(mentionsIn({ other }).filter(({ counted }) => counted)).toEqual([]);
  });

  test.each([
    ['Spark Logistics', 'spark'],
    ['Go Travel', 'go'],
    ['Kafka Foods GmbH', 'kafka'],
    ['Terraform and Sons', 'terraform'],
  ])('the employer %s is no skill, in the header or in a sentence', (organization, skill) => {
    const bullet = `Built Python services at ${organization} for 30 hotels`;
    const mentions = mentionsIn({
      summary: [`Backend developer with Python, most recently at ${organization}`],
      entries: [role([bullet], { organization })],
    });
    expect(mentions.map((mention) => mention.skill)).not.toContain(skill);
    expect(mentions.map((mention) => mention.skill)).toContain('python');
  });

  test('an employer without its legal form is the same employer, and a skill stays one beside it', () => {
    const bullet = 'Built Redis caches at Kafka Foods, later moved to Kafka';
    const mentions = mentionsIn({ entries: [role([bullet], { organization: 'Kafka Foods GmbH' })] });
    expect(mentions.map(({ skill, span }) => [skill, span.start > 60])).toEqual([
      ['redis', false],
      ['kafka', true],
    ]);
  });

  test("another team's skill is not credited", () => {
    expect(readBullet('Worked with the Java team on the invoice format', 'java')).toEqual([
      'java other-party 0',
    ]);
  });
});

describe('denials', () => {
  test('commas do not end a denial', () => {
    expect(readBullet('No experience with Kafka, Redis or Docker', 'kafka', 'redis', 'docker')).toEqual([
      'kafka negated 0',
      'redis negated 0',
      'docker negated 0',
    ]);
  });

  test('but ends it', () => {
    expect(readBullet('Never used Kafka but built Redis caches for 300 shops', 'kafka', 'redis')).toEqual([
      'kafka negated 0',
      'redis asserted 3',
    ]);
  });

  test('it also stands around the skill', () => {
    expect(readBullet('No production Kubernetes experience', 'kubernetes')).toEqual(['kubernetes negated 0']);
    expect(readSkills('Python, Kubernetes (none), Docker', 'kubernetes', 'docker')).toEqual([
      'kubernetes negated 0',
      'docker asserted 1',
    ]);
  });

  test('a thing that did not happen is no denial of a skill', () => {
    expect(readBullet('Migrated 40 services to Kubernetes with no downtime', 'kubernetes')).toEqual([
      'kubernetes asserted 3',
    ]);
    expect(readBullet('Moved the queues to Kafka without data loss for 2 million users', 'kafka')).toEqual([
      'kafka asserted 3',
    ]);
  });

  test('what was replaced is denied, what replaced it is not', () => {
    expect(readBullet('Used Kafka instead of Redis', 'kafka', 'redis')).toEqual([
      'kafka asserted 2',
      'redis negated 0',
    ]);
  });
});

describe('tools that were turned down or left behind', () => {
  test.each([
    [
      'Decided against LangChain; wrote a retrieval layer in Python',
      'langchain negated 0',
      'python asserted 2',
    ],
    ['Decided against Kafka in favour of RabbitMQ', 'kafka negated 0', 'rabbitmq asserted 2'],
    ['Evaluated Kafka but did not adopt it', 'kafka negated 0'],
    ['Built Redis caches, evaluated Kafka but did not adopt it', 'redis asserted 2', 'kafka negated 0'],
    ['Removed GraphQL', 'graphql hedged 1'],
    ['Removed Docker image bloat for 300 shops', 'docker asserted 2'],
    ['Built dashboards in Streamlit, later replaced by Tableau', 'streamlit asserted 2', 'tableau hedged 1'],
    ['Replaced Jenkins with Kafka for 300 shops', 'jenkins asserted 2', 'kafka asserted 3'],
    ['Migrated 40 services from Java to Python', 'java asserted 2', 'python asserted 3'],
    ['Reading about Kafka', 'kafka hedged 0'],
  ])('%s', (bullet, ...expected) => {
    const skills = expected.map((each) => each.split(' ')[0] ?? '');
    expect(readBullet(bullet, ...skills)).toEqual(expected);
  });

  test('what is being read about is no skill yet', () => {
    expect(readSkills('Currently reading about: Ray, vLLM', 'ray', 'vllm')).toEqual([
      'ray hedged 0',
      'vllm hedged 0',
    ]);
    expect(readSkills('ML: Ray, vLLM', 'ray', 'vllm')).toEqual(['ray asserted 1', 'vllm asserted 1']);
  });
});

describe('wishes and hedges', () => {
  test('a wish counts for nothing, what stands before it does', () => {
    const mentions = mentionsIn({ summary: ['Python developer interested in Kafka and Redis'] });
    expect(summarize(mentions, ['python', 'kafka', 'redis'])).toEqual([
      'python asserted 1',
      'kafka wished 0',
      'redis wished 0',
    ]);
  });

  test('a plan is a wish, also one of the past', () => {
    const cancelled = 'Planned to migrate to Terraform, but the project was cancelled';
    expect(readBullet(cancelled, 'terraform')).toEqual(['terraform wished 0']);
    expect(readBullet('Intended to move to Kafka', 'kafka')).toEqual(['kafka wished 0']);
  });

  test('a hedge counts as named, in front or behind', () => {
    expect(readBullet('Gained exposure to Kafka', 'kafka')).toEqual(['kafka hedged 1']);
    expect(readSkills('Python, Kubernetes (basic), Docker', 'python', 'kubernetes', 'docker')).toEqual([
      'python asserted 1',
      'kubernetes hedged 1',
      'docker asserted 1',
    ]);
    expect(readSkills('Familiar with: Kafka, Redis', 'kafka', 'redis')).toEqual([
      'kafka hedged 1',
      'redis hedged 1',
    ]);
  });

  test('a claim ends a hedge', () => {
    const mentions = mentionsIn({ summary: ['Familiar with Kafka, strong in Python'] });
    expect(summarize(mentions, ['python', 'kafka'])).toEqual(['kafka hedged 1', 'python asserted 1']);
  });
});

describe('other parties', () => {
  test.each([
    ['Wrote the invoicing module in Python for a Kafka vendor', 'kafka'],
    ['Our platform group runs Kubernetes', 'kubernetes'],
    ['Reported to the Head of Kubernetes, in Python', 'kubernetes'],
    ['Client: Kafka Systems', 'kafka'],
    ['Handed requirements to the Kafka and Redis teams', 'redis'],
  ])('%s', (bullet, skill) => {
    expect(readBullet(bullet, skill)).toEqual([`${skill} other-party 0`]);
  });

  test.each([
    ['The data science team trained the PyTorch models that we served', 'pytorch'],
    ['Tests were written by the QA department with Selenium', 'selenium'],
    ['Tests was written by QA department with Selenium', 'selenium'],
    ['Supported the migration off Jenkins, which was run by another team', 'jenkins'],
    ['My manager, Ana Ruiz, leads the Kafka platform team', 'kafka'],
  ])('what others made: %s', (bullet, skill) => {
    expect(readBullet(bullet, skill)).toEqual([`${skill} other-party 0`]);
  });

  test('the tests that another department wrote are no testing', () => {
    const mentions = mentionsIn({
      entries: [role(['Tests were written by the QA department with Selenium'])],
    });
    expect(mentions.filter(({ counted }) => counted)).toEqual([]);
  });

  test.each([
    ['I trained the PyTorch models for the data science team', 'pytorch', 2],
    ['Wrote tests with Selenium, used by the QA department', 'selenium', 2],
    ['The data team trained the models, I served them with PyTorch', 'pytorch', 2],
    ['The models were trained by the data team, configured them on Kubernetes', 'kubernetes', 2],
    ['Built dashboards in Grafana that were written by a team of five', 'grafana', 3],
    ['Our small team built Kafka consumers', 'kafka', 2],
  ])('what the writer made: %s', (bullet, skill, strength) => {
    expect(readBullet(bullet, skill)).toEqual([`${skill} asserted ${strength}`]);
  });

  test('a section of references tells of other people', () => {
    const read = (heading: string) =>
      summarize(mentionsIn({ other: { heading, lines: ['Ana Ruiz, lead of Kafka'] } }), ['kafka']);
    expect(read('References')).toEqual(['kafka other-party 0']);
    expect(read('Community')).toEqual(['kafka asserted 1']);
  });

  test("the writer's own team is nobody else", () => {
    expect(readBullet('Our team used Kafka for the order events', 'kafka')).toEqual(['kafka asserted 2']);
    expect(readBullet('Led the Kafka team of 5 engineers with 99.9% uptime', 'kafka')).toEqual([
      'kafka asserted 4',
    ]);
  });
});

describe('strength', () => {
  test.each([
    ['Used Kafka', 2],
    ['Kafka for order events', 1.5],
    ['I am making web services with Kafka', 2],
    ['I am making web services with Kafka for 300 customers', 3],
    ['I am responsible for code review and writing of unit tests by Kafka for 300 customers', 2],
    ['Made use of Kafka for 300 customers', 2],
    ['Decision making beside Kafka', 1.5],
    ['Helped to design Kafka topics for 2 million users in production', 1.5],
    ['Built Kafka consumers', 2],
    ['Built Kafka consumers for 300 customers', 3],
    ['Designed Kafka topics', 2],
    ['Designed Kafka topics for 300 customers', 3],
    ['Designed Kafka topics for 300 customers in production', 4],
  ])('%s', (bullet, strength) => {
    expect(readBullet(bullet, 'kafka')).toEqual([`kafka asserted ${strength}`]);
  });

  const designed = 'Designed Kafka topics for 300 customers in production';

  test('voluntary work counts as a personal project does, and less than a job', () => {
    const strengthIn = (kind: 'work' | 'volunteer' | 'project') =>
      mentionsIn({ entries: [role([designed], { kind, organization: 'Own work' })] }).map(
        ({ strength }) => strength,
      );
    expect(strengthIn('volunteer')).toEqual(strengthIn('project'));
    expect(strengthIn('volunteer')).not.toEqual(strengthIn('work'));
  });

  test('a personal project counts for at most 3, a class project for at most 2', () => {
    const inProject = (title: string) =>
      summarize(
        mentionsIn({ entries: [role([designed], { kind: 'project', title, organization: 'Own work' })] }),
        ['kafka'],
      );
    expect(inProject('Order board')).toEqual(['kafka asserted 3']);
    expect(inProject('Capstone')).toEqual(['kafka asserted 2']);
  });

  test('a maintained package that others use counts in full', () => {
    const bullet = 'Designed and maintained a Kafka client with 4,000 stars, in production at 12 firms';
    const entries = [role([bullet], { kind: 'project', title: 'Maintainer', organization: 'kq' })];
    expect(summarize(mentionsIn({ entries }), ['kafka'])).toEqual(['kafka asserted 4']);
  });

  test('education and certificates count for at most 1.5', () => {
    for (const kind of ['education', 'certification'] as const) {
      const mentions = mentionsIn({ entries: [role([designed], { kind })] });
      expect(summarize(mentions, ['kafka'])).toEqual(['kafka asserted 1.5']);
    }
  });

  test('stated years count for 1.5, a bare name for 1', () => {
    expect(readSkills('Kafka (3 years), Redis', 'kafka', 'redis')).toEqual([
      'kafka asserted 1.5',
      'redis asserted 1',
    ]);
  });

  test('a short list of tools under a role counts for 1.5, a long one for 1', () => {
    const withStack = (stack: string) => summarize(mentionsIn({ entries: [role([], { stack })] }), ['kafka']);
    expect(withStack('Stack: Python, Kafka, Redis')).toEqual(['kafka asserted 1.5']);
    expect(
      withStack('Stack: Python, Kafka, Redis, Docker, Kubernetes, Terraform, Django, FastAPI, PostgreSQL'),
    ).toEqual(['kafka asserted 1']);
  });

  test('a sentence stuffed with tools reads as a list', () => {
    const stuffed =
      'Designed Kafka, Redis, Docker, Kubernetes, Terraform, Django, FastAPI, PostgreSQL and MongoDB for 300 customers in production';
    expect(readBullet(stuffed, 'kafka')).toEqual(['kafka asserted 1.5']);
  });

  test('a skill in the title of a dated role counts for 2, without dates for 1', () => {
    const withTitle = (start: string | null, end: string | null) =>
      summarize(mentionsIn({ entries: [role([], { title: 'Kafka Engineer', start, end })] }), ['kafka']);
    expect(withTitle('2022-01', 'present')).toEqual(['kafka asserted 2']);
    expect(withTitle(null, null)).toEqual(['kafka asserted 1']);
  });

  test("an entry's other header words, headings and contact lines name nothing", () => {
    const mentions = mentionsIn({
      name: 'Kafka Redis',
      other: { heading: 'Kafka', lines: ['Reading, hiking'] },
      entries: [role([], { kind: 'project', title: 'Kafka board', organization: 'Redis House' })],
    });
    expect(mentions).toEqual([]);
  });
});

describe('a pipeline', () => {
  const billing =
    'Designed the billing pipeline in Python and Airflow, cutting the nightly run from 6 h to 50 min';

  test('of data is one', () => {
    expect(readBullet(billing, 'data-pipelines')).toEqual(['data-pipelines asserted 3']);
    expect(readBullet('Built the ETL pipeline', 'data-pipelines')).toEqual(['data-pipelines asserted 2']);
  });

  test.each([
    'Wrote the pytest suite and the GitHub Actions pipeline',
    'Cut the CI pipeline from 30 to 8 minutes',
    'Filled the hiring pipeline of the data group',
    'Rebuilt the graphics pipeline with nightly renders',
    'Built a pipeline of starters for 200 guests',
  ])('of another kind is not: %s', (bullet) => {
    expect(readBullet(bullet, 'data-pipelines')).toEqual([]);
  });
});

describe('ordinary words', () => {
  test('count inside a dated bullet only', () => {
    const deployed = (mentions: readonly SkillMention[]) => summarize(mentions, ['production-deployment']);
    expect(deployed(mentionsIn({ entries: [role(['Deployed the shop to three regions'])] }))).toEqual([
      'production-deployment asserted 2',
    ]);
    expect(deployed(mentionsIn({ summary: ['Deployed shops'] }))).toEqual([
      'production-deployment asserted 0',
    ]);
  });

  test.each([
    'Designed the seasonal menu; trained new cooks and monitored stock in Excel',
    'Led 9 people and deployed staff to three kitchens',
    'Released new seasonal menus, cutting food waste by 25%',
  ])('no software is meant: %s', (bullet) => {
    expect(readBullet(bullet, 'production-deployment', 'monitoring')).toEqual([]);
  });

  test.each([
    ['Designed the API; built and monitored it in Python', 'monitoring', 3],
    ['Deployed Django for three kitchens', 'production-deployment', 2],
    ['Built and released new services, cutting waste by 25%', 'production-deployment', 3],
  ])('software is meant: %s', (bullet, skill, strength) => {
    expect(readBullet(bullet, skill)).toEqual([`${skill} asserted ${strength}`]);
  });

  test('production words are evidence of deployment where something was built', () => {
    expect(
      readBullet('Built order imports for production traffic of 12,000 orders', 'production-deployment'),
    ).toEqual(['production-deployment asserted 3']);
    expect(
      readBullet('Used order imports on production traffic of 12,000 orders', 'production-deployment'),
    ).toEqual([]);
  });
});

describe('words', () => {
  test('a version, a sign or a line break does not hide a skill', () => {
    expect(readSkills('Python3.11, Node.js/Redis, CI-CD', 'python', 'redis', 'ci-cd')).toEqual([
      'python asserted 1',
      'redis asserted 1',
      'ci-cd asserted 1',
    ]);
    expect(readBullet('Split the shop into micro-\nservices', 'microservices')).toHaveLength(1);
    expect(readBullet('Built the \uFB01ne-tuning jobs', 'llm-fine-tuning').length).toBeLessThanOrEqual(1);
  });

  test('an address, an initial or R&D holds no skill', () => {
    expect(
      readBullet('Wrote Python for R&D, see github.com/kafka/redis or go@docker.com', 'r', 'kafka', 'redis'),
    ).toEqual([]);
  });

  test('a mention points at its words, its line and its sentence', () => {
    const written = { entries: [role(['Read logs. Built Kafka con-\nsumers for 300 customers. Slept.'])] };
    const resume = structuredResume(written);
    const [kafka] = mentionsIn(written).filter(({ skill }) => skill === 'kafka');
    if (kafka === undefined) throw new Error('Kafka was not found');
    expect(resume.document.text.slice(kafka.span.start, kafka.span.end)).toBe('Kafka con-\nsumers');
    expect(kafka).toMatchObject({
      label: 'Kafka consumers',
      page: null,
      section: 'work',
      entry: 0,
      quote: 'Built Kafka con-sumers for 300 customers.',
      corroborators: ['metric'],
      counted: true,
      why: 'The line says “Built”, with a number.',
    });
  });

  test('mentions are numbered in reading order', () => {
    const mentions = mentionsIn({ skills: ['Python, Kafka'], entries: [role(['Used Redis and Docker'])] });
    expect(mentions.map(({ id, skill }) => `${id} ${skill}`)).toEqual([
      'm1 python',
      'm2 kafka',
      'm3 redis',
      'm4 docker',
    ]);
  });
});
