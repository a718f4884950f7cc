import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { roleResume } from '../../support/role-resume.ts';

// Whose work a sentence tells of, by its grammar. Each line is read alone, in a dated role.

const { lexicon, policy } = builtInCatalog();

function mentionIn(text: string, skill: string): SkillMention | undefined {
  const resume = roleResume([{ kind: 'bullet', text }]);
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: '2026-01-01' });
  return mentions.find((mention) => mention.skill === skill);
}

test.each([
  ['The platform team runs our Kubernetes clusters', 'kubernetes'],
  ['The analytics engineers then moved it to Kafka', 'kafka'],
  ["The retailer's own engineers built the Airflow side", 'airflow'],
  ['The models are trained by our data scientists in PyTorch', 'pytorch'],
  ['Kafka stays with another team', 'kafka'],
  ['The backend (Java) was delivered by an external party', 'java'],
  ['Contractors wrote the Terraform modules, I reviewed them', 'terraform'],
  ['Outside consultants designed the Kafka topics', 'kafka'],
  ["Customers' vendors delivered Salesforce", 'salesforce'],
  ['Built a feature store that the forecasters team used to train PyTorch models', 'pytorch'],
  ['Sat beside the observability team, who wrote their exporters in Rust', 'rust'],
  ['Worked alongside the reliability team that ran Prometheus', 'prometheus'],
  ['Maintained a pipeline built by our vendor in Spark', 'spark'],
  ['The intranet is written in Java by an outside agency', 'java'],
  ['The billing core is in Java and maintained by the Porto team', 'java'],
  ['Kafka, Spark and Airflow were run by the platform team', 'spark'],
  ['Elasticsearch, on which search depends, is operated by the core team', 'elasticsearch'],
  ['The scanner (Java, maintained by contractors) calls our service', 'java'],
  ['The scheduler was written in Scala by a group in Oulu', 'scala'],
  ['Tests are done by operations with Selenium', 'selenium'],
  ['The Kafka clusters belong to another department', 'kafka'],
  ["Terraform is the infrastructure team's job; I only open tickets", 'terraform'],
  ["The Kafka set-up was Mira's, mine was the importer", 'kafka'],
  ['The archive is a product of another company (Java)', 'java'],
  ['The ledger was a mainframe of the parent company, which we only read from', 'mainframe'],
  ['The old portal was outsourced; it is written in Go', 'go'],
  ['The price model was bought from a university and runs on PyTorch', 'pytorch'],
  ['There was a desktop client in Angular, but it was made by another firm', 'angular'],
  ["Ran 4x faster than the institute's MATLAB code", 'matlab'],
  ['Handover to the Kafka team in Malta', 'kafka'],
  ["Prepared the operating manual for the client's Java team", 'java'],
  ['Hired three engineers who knew Kubernetes', 'kubernetes'],
  ['Recruited two Django developers', 'django'],
  ['The storage team, not me, built the Airflow jobs', 'airflow'],
  ['The research group (not me) tuned the model with Optuna', 'optuna'],
  ['Built the API in Flask and the storage team, not me, ran Airflow', 'airflow'],
  ['The Kafka cluster (not my work) feeds the importer I wrote in Rust', 'kafka'],
  ['The Terraform modules are not my work', 'terraform'],
  ['Built a Flask service; the Terraform around it came from the hosting group', 'terraform'],
  ['Terraform was left to the operations team', 'terraform'],
  ['Left Terraform to the specialists and kept to the API', 'terraform'],
  ['Asked the storage team for Kafka topics', 'kafka'],
  ['Ordered Kafka topics from the storage team', 'kafka'],
  ['Let the platform team do Kubernetes', 'kubernetes'],
  ['Somebody else ran the Kafka cluster', 'kafka'],
  ['My predecessor had written it in Perl', 'perl'],
  ['Our database administrator set up PostgreSQL', 'postgresql'],
  ['Ana wrote the Kafka part; I wrote the reports', 'kafka'],
  ['Back end by me, front end in React by a colleague', 'react'],
  ['The nightly loads were written by Ana in Airflow', 'airflow'],
  ['Had the Terraform modules written by a consultancy', 'terraform'],
  ["The vendor's MongoDB cluster was the source", 'mongodb'],
  ['The company built a Kubernetes product', 'kubernetes'],
  ['Kept the books of makers of Kafka tools', 'kafka'],
  ['Watched the tickets of the Kubernetes team', 'kubernetes'],
  ['Wrote clients for a service that a partner runs on Kubernetes', 'kubernetes'],
])('“%s” gives %s to others', (line, skill) => {
  expect(mentionIn(line, skill)).toMatchObject({ context: 'other-party', strength: 0, counted: false });
});

test.each([
  ['Led the platform team that moved 40 services to Kubernetes', 'kubernetes', 3],
  ['My team built the search in Go for 300 shops', 'go', 3],
  ['Our team of five built the gateway in Go', 'go', 3],
  ['Part of the infrastructure team that ran Kubernetes', 'kubernetes', 2],
  ['Joined the group that introduced Terraform', 'terraform', 2],
  ['Took over the Spark jobs that the analytics team had written', 'spark', 2],
  ['Migrated the Java services written by a vendor to Python', 'python', 2],
  ['Used the Kafka clusters provided by the platform team', 'kafka', 2],
  ['Wrote a Terraform module used by twelve other teams', 'terraform', 3],
  ['Designed the Kafka topics adopted by the data team', 'kafka', 2],
  ['Built the payments API in FastAPI with the mobile team', 'fastapi', 2],
  ['Wrote a client for the data team used by 40 shops, in Rust', 'rust', 3],
  ['The platform team runs Kubernetes, I built the Terraform modules for it', 'terraform', 2],
  ['Kubernetes is operated by a hosting firm, my part is the Django app', 'django', 2],
  ['Ran 4x faster than the first version in Python', 'python', 2],
  ['Works with Python and with a team that likes tests', 'python', 2],
  ['Rewrote a service of another team in Rust', 'rust', 2],
  ["Moved the client's reports to Airflow", 'airflow', 2],
  ['Ported a product of another company to Python', 'python', 2],
  ['Was asked by the data team to tune PostgreSQL', 'postgresql', 2],
  ['Bought licences and built the Kafka connectors', 'kafka', 2],
  ['Built in Django by the whole team, released to 300 shops', 'django', 3],
  ["Wrote the team's Terraform modules", 'terraform', 2],
  ["Kafka belonged to my team's duties, so ran it day and night", 'kafka', 2],
  ['The service that the sales team had asked for was written in Go', 'go', 2],
  ['The Kafka cluster (not my work) feeds the importer I wrote in Rust', 'rust', 2],
  ['Built the API in Flask and the storage team, not me, ran Airflow', 'flask', 2],
  ['Built a service on Kubernetes (not my work) in Django', 'django', 2],
  ['Built a Flask service; the Terraform around it came from the hosting group', 'flask', 2],
  ['Used the Terraform modules that came from the hosting group', 'terraform', 2],
  ['Orders came from customers, I loaded them with Airflow', 'airflow', 2],
  ['Customers log in through a Keycloak server I run', 'keycloak', 2],
  ['Vendors uploaded files through my FastAPI service', 'fastapi', 1.5],
  ['Maintained a company-wide Terraform registry', 'terraform', 2],
  ['Customers were moved onto Kubernetes', 'kubernetes', 2],
  ['As the only Django developer I built three portals', 'django', 2],
  ['One of the Python engineers, built the importer', 'python', 2],
  ['Part of the Kafka team, built its consumers', 'kafka', 2],
])('“%s” claims %s as %s', (line, skill, strength) => {
  expect(mentionIn(line, skill)).toMatchObject({ context: 'asserted', strength });
});

test('help for another team is weaker than own work', () => {
  expect(mentionIn('Supported the data team in its move to Airflow', 'airflow')).toMatchObject({
    strength: 1.5,
    why: 'The line says “Supported”, which is help rather than own work.',
  });
  expect(mentionIn('Supported 300 shops with Airflow', 'airflow')?.strength).toBe(2);
});

test('the words that give it to others are told', () => {
  expect(mentionIn("Terraform is the infrastructure team's job", 'terraform')?.why).toBe(
    "The sentence gives it to someone else (“is the infrastructure team's job”).",
  );
});

test.each([
  ['Mentored two graduates, one of whom now maintains the feature store in Spark', 'spark'],
  ['Hired three developers, both of whom run Kafka', 'kafka'],
  ['Coached a trainee who now runs Kubernetes', 'kubernetes'],
  ['Advised a manager whose team operates Airflow', 'airflow'],
])('what people whom it names do is theirs: %s', (text, skill) => {
  expect(mentionIn(text, skill)).toMatchObject({ context: 'other-party', counted: false });
});

test.each([
  ['Led three engineers, one of whom I taught Django', 'django'],
  ['Mentored two graduates, one of whom now leads a team, and wrote the importer in Rust', 'rust'],
  ['Wrote the importer in Rust, which now runs every night', 'rust'],
])('what the writer did stays theirs beside it: %s', (text, skill) => {
  expect(mentionIn(text, skill)).toMatchObject({ context: 'asserted', counted: true });
});

test.each([
  ['The infrastructure team deployed it to production; I wrote the Dockerfile', 'docker'],
  ['I wrote the Terraform modules, and the platform team migrated 40 services', 'terraform'],
  ['I wrote the Flask service while the data team built the dashboards for 300 customers', 'flask'],
])('what others made backs no claim of the writer: %s', (text, skill) => {
  expect(mentionIn(text, skill)).toMatchObject({ context: 'asserted', strength: 2, corroborators: [] });
});

test.each([
  ['Built the feature store in Flask that the risk team runs in production', 'flask', 'production'],
  ['Wrote the importer in Flask; the support team saved 5 hours a week', 'flask', 'metric'],
  ['Wrote the importer in Flask, and our team deployed it to production', 'flask', 'production'],
])('what came of it for others does: %s', (text, skill, corroborator) => {
  expect(mentionIn(text, skill)?.corroborators).toContain(corroborator);
});

test('clauses with words of their own are no list', () => {
  const clauses = mentionIn(
    'Library in Python that compares feeds, 640 in all, typed with mypy, fed by pandas',
    'mypy',
  );
  expect(clauses?.why).toBe('Stands in a line of a role or project without a verb that says what was done.');
  expect(mentionIn('Python, mypy, pandas, pytest for daily checks', 'mypy')?.why).toMatch(/reads as a list/u);
  expect(mentionIn('Daily: Python 3, mypy and pandas, fast pytest runs', 'mypy')?.why).toMatch(
    /reads as a list/u,
  );
});
