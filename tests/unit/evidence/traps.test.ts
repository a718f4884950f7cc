import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { roleResume } from '../../support/role-resume.ts';

// Lines in which a word counter sees a skill, beside lines that look like them and do claim it. Each is read alone.

const { lexicon, policy } = builtInCatalog();

function countedIn(resume: Resume): ReadonlySet<string> {
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: '2026-01-01' });
  return new Set(mentions.filter(({ counted }) => counted).map(({ skill }) => skill));
}

function countedInBullet(text: string): ReadonlySet<string> {
  return countedIn(roleResume([{ kind: 'bullet', text }]));
}

test.each([
  ['The data platform group next door runs our Kafka clusters', 'kafka'],
  ['Wrote exports that the risk analysts used to feed their Spark jobs', 'spark'],
  ['No production Kubernetes yet, the cluster is planned for next year', 'kubernetes'],
  ['Have yet to work with Terraform in earnest', 'terraform'],
  ['Zero hands-on Kafka: consultants laid the pipes', 'kafka'],
  ['I have no Redis in production', 'production-deployment'],
  ['Moved the ledger in one night without a rollback', 'deployment-strategies'],
  ['Shipped 30 releases with zero rollbacks', 'deployment-strategies'],
  ['Partitioned the readings table by week', 'sharding'],
  ['Terraform was not my job; wrote Django views', 'terraform'],
  ['Not involved in the Kafka migration of the other site', 'kafka'],
  ['Released weekly without using Docker or Kubernetes', 'docker'],
  ['Avoided Kubernetes for as long as the shop fitted on one server', 'kubernetes'],
  ['If given the choice, would pick Rust or Go again', 'rust'],
  ['If the budget allows it, Kafka replaces the nightly files', 'kafka'],
  ['Would have used Terraform had the client agreed', 'terraform'],
  ['Could Kafka have helped here?', 'kafka'],
  ['Why not Kubernetes?', 'kubernetes'],
  ['“We need somebody who masters Kafka and Terraform,” the client wrote', 'kafka'],
  ['The advert read: “Experience with Kubernetes in large shops”', 'kubernetes'],
  ['“Robin rebuilt all of our Spark jobs in a month.” – A. Ruiz, CTO', 'spark'],
  ['You will run Kafka in production and mentor juniors', 'kafka'],
  ['Your tasks: build pipelines with Airflow and Spark', 'airflow'],
  ['Requirements: five years of Django, Kafka and AWS', 'django'],
  ['Nice to have: Terraform, Helm', 'terraform'],
  ['Candidates should bring Kubernetes and Terraform', 'kubernetes'],
  ['Terraform is a plus, Kubernetes is required', 'terraform'],
  ['Must have shipped services with FastAPI', 'fastapi'],
  ['We are looking for a Django engineer with Kafka experience', 'kafka'],
  ['Docker (required), Kubernetes (nice to have)', 'docker'],
  ['Supported the Oracle vendor during their audit', 'oracle'],
  ['The front-end colleagues maintain the React code', 'react'],
  ['My line manager runs the Kafka guild', 'kafka'],
  ['Dashboards were built by the analytics department in Tableau', 'tableau'],
  ['Reporting to the Head of Machine Learning', 'machine-learning'],
  ['Interested in Kafka, Spark and everything that streams', 'spark'],
  ['Hoping to move towards Kubernetes', 'kubernetes'],
  ['Kubernetes: none so far', 'kubernetes'],
  ['Took my turn on the phone at the reception of the clinic', 'on-call'],
  ['Rust – still learning', 'rust'],
  ['Currently exploring LangChain in the evenings', 'langchain'],
  ['Decided against Kafka after a spike', 'kafka'],
  ['Client: Docker Hub Catering, Leeds', 'docker'],
  ['Worked next to the SAP and Java departments', 'java'],
  ['Interviewed the Kafka team about their incidents', 'kafka'],
  ['Planned to introduce Airflow, cancelled for lack of budget', 'airflow'],
  ['Rather than Kubernetes, used two plain servers', 'kubernetes'],
])('“%s” is no evidence of %s', (line, skill) => {
  expect(countedInBullet(line)).not.toContain(skill);
});

test.each([
  ['Led the platform team that runs Kubernetes for 40 services', 'kubernetes'],
  ['Joined the data platform team and ran its Kafka clusters', 'kafka'],
  ['Our small team used Kafka for order events', 'kafka'],
  ['Built alerts that fire if Kafka lag exceeds 10,000 messages', 'kafka'],
  ['Built a Kafka consumer that would use one connection per shop', 'kafka'],
  ['Migrated 40 services to Kubernetes with no downtime', 'kubernetes'],
  ['Moved the queues to Kafka without losing a message', 'kafka'],
  ['Introduced Terraform, which no team had used before', 'terraform'],
  ['Wrote the course on Kafka that 300 engineers took', 'kafka'],
  ['Built “Harbour”, a Django portal for 25 civil servants', 'django'],
  ['Gave the talk “Scaling Kafka in a small shop” at a meetup in Leeds', 'kafka'],
  ['Collected requirements and built the Django portal for them', 'django'],
  ['Met every requirement of the tender with Django and PostgreSQL', 'django'],
  ['Required by law to keep records, so stored them encrypted in PostgreSQL', 'postgresql'],
  ['Replaced Celery by Kafka for 300 shops', 'kafka'],
  ["Not only deployed Kubernetes but also trained the shops' staff", 'kubernetes'],
  ['Ran Airflow for the data scientists', 'airflow'],
  ['Trained PyTorch models for the risk analysts', 'pytorch'],
  ['Built the Kafka pipelines the analysts use every morning', 'kafka'],
  ['Used Docker, as every service of the company must', 'docker'],
  ['Wanted fewer outages, so rewrote the importer in Python', 'python'],
  ['Cut the disk space that Kafka needs by 40%', 'kafka'],
  ["Advised the client's Java team while building our side in Python", 'python'],
  ['Answered the question “why is checkout slow” with profiling in Python', 'python'],
  ['Designed the Redis cache which the mobile team relies on', 'redis'],
  ['Set up Kubernetes in the second data centre, a first for the company', 'kubernetes'],
  ['Looked for memory leaks in Django and fixed nine', 'django'],
  ['Taught two colleagues Terraform and reviewed their modules', 'terraform'],
  ['Maintained the Terraform modules that another team now owns', 'terraform'],
  ['Took over Kafka from a vendor and halved its costs', 'kafka'],
  ['No incident in two years of running Kafka in production', 'kafka'],
  ['Never lost a message in six years of running Kafka', 'kafka'],
  ['Should-cost calculator in Python for 80 buyers', 'python'],
  ['Asked by the board to move billing to AWS, did so in nine months', 'aws'],
  ['Worked with the sales team on a Django quoting tool', 'django'],
  ['Together with the Java team, built the Python SDK', 'python'],
  ['Kept Django as the framework after weighing FastAPI', 'django'],
  ['Rolled out Kubernetes although nobody had used it here', 'kubernetes'],
  ['Wrote Python for a vendor of medical devices', 'python'],
])('“%s” is evidence of %s', (line, skill) => {
  expect(countedInBullet(line)).toContain(skill);
});

const JOBS = `Robin Vale
robin.vale@example.com

EXPERIENCE
Backend Developer, Kestrel Freight
Mar 2020 - Present
- Built Django order APIs for 200 carriers
`;

const ADVERT = `
We are looking for a platform engineer who knows Kubernetes.
What you will do:
- Design Kafka pipelines for 2 million users in production
- Lead Terraform work across five teams
Requirements:
- Five years of Airflow
- Snowflake and dbt in production
Nice to have:
- Rust
`;

test('a job advert that was pasted under a résumé is evidence of nothing', () => {
  const read = (text: string) => {
    const { value, notices } = documentFromText(text);
    return countedIn(buildResume(value, notices));
  };
  const alone = read(JOBS);
  expect(alone).toContain('django');
  expect([...read(JOBS + ADVERT)].sort()).toEqual([...alone].sort());
});

test.each([
  ['Read papers on Kafka', 'kafka'],
  ['Brought in consultants for Terraform', 'terraform'],
  ['Spread the word about Kafka', 'kafka'],
])('work with words about a skill is not work with it: %s', (text, skill) => {
  const { mentions } = findMentions({
    resume: roleResume([{ kind: 'bullet', text }]),
    lexicon,
    policy,
    asOf: '2026-01-01',
  });
  const found = mentions.filter((mention) => mention.skill === skill);
  expect(found).toHaveLength(1);
  expect(found.every(({ strength }) => strength < 2)).toBe(true);
});

test.each([
  ['Trained survival models in R and Python', ['r-language', 'python']],
  ['Ran nightly jobs with Celery and Redis', ['celery', 'redis']],
  ['Modelled the sales marts with Snowflake and dbt', ['snowflake', 'dbt']],
])('two skills that are named together are both heard: %s', (text, skills) => {
  expect([...countedInBullet(text)]).toEqual(expect.arrayContaining([...skills]));
});
