import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { roleResume } from '../../support/role-resume.ts';

const { lexicon, policy, matrix } = builtInCatalog();
const competenciesOf = new Map(lexicon.skills.map((skill) => [skill.id, skill.competencies]));

/** Sentences as people write them, and a competency that each must show. */
const SENTENCES: readonly (readonly [competency: string, sentence: string])[] = [
  ['core.python', 'Wrote a Python service that reconciles bank statements'],
  ['core.python', 'Used generators and context managers to stream large CSV files'],
  ['core.design', 'Refactored a 4,000-line module into small packages with clear interfaces'],
  ['core.design', 'Introduced type hints and mypy across the codebase'],
  ['core.testing', 'Raised test coverage from 40% to 85%'],
  ['core.testing', 'Practised TDD on the pricing engine'],
  ['core.deps', 'Upgraded 60 outdated dependencies and pinned them in lock files'],
  ['core.deps', 'Published internal Python packages to a private index'],
  ['core.debug', 'Tracked down a memory leak and a race condition in the worker'],
  ['core.debug', 'Led root cause analysis of checkout errors'],
  ['core.concurrency', 'Parallelised image processing with a process pool'],
  ['core.concurrency', 'Fixed thread-safety bugs in the connection layer'],
  ['core.async', 'Rewrote blocking calls with asyncio'],
  ['core.async', 'Moved the crawler to async/await, eight times faster'],
  ['core.perf', 'Cut p95 latency from 900 ms to 200 ms'],
  ['core.perf', 'Profiled the import job and reduced memory usage by half'],
  ['core.algo', 'Replaced a quadratic matching algorithm by a hash-based one'],
  ['core.algo', 'Implemented a priority queue for courier dispatch'],
  ['core.vcs', 'Moved the team from Subversion to Git'],
  ['core.vcs', 'Introduced trunk-based development with short-lived branches'],
  ['core.systems', 'Listed failure modes of the payment flow and removed a single point of failure'],
  ['core.systems', 'Weighed the trade-offs between a queue and a shared table'],
  ['core.security', 'Fixed OWASP top 10 findings before the audit'],
  ['core.security', 'Encrypted customer records at rest'],
  ['core.automation', 'Automated monthly invoicing with a Python script'],
  ['core.automation', 'Wrote bash scripts and cron jobs for nightly clean-up'],
  ['core.aidev', 'Rolled out GitHub Copilot with written review rules'],
  ['core.aidev', 'Set team rules for AI-assisted development'],
  ['be.api-build', 'Built internal APIs used by five teams'],
  ['be.api-build', 'Developed FastAPI endpoints for the mobile app'],
  ['be.rest', 'Designed RESTful endpoints with cursor pagination'],
  ['be.rest', 'Versioned the public API without breaking clients: API versioning in two steps'],
  ['be.integration', 'Integrated third-party APIs of three couriers'],
  ['be.integration', 'Connected Stripe webhooks to the ledger'],
  ['be.reliability', 'Added retries with exponential backoff and circuit breakers'],
  ['be.reliability', 'Kept 99.9% uptime through two data-centre moves'],
  ['be.auth', 'Implemented OAuth2 login and role-based access control'],
  ['be.auth', 'Replaced sessions by JWT with refresh tokens'],
  ['be.caching', 'Introduced Redis caching with clear cache invalidation'],
  ['be.caching', 'Put a CDN in front of product images'],
  ['be.db', 'Tuned slow queries with composite indexes'],
  ['be.db', 'Designed the database schema of the booking system'],
  ['be.async-req', 'Pushed live prices to browsers over WebSockets'],
  ['be.async-req', 'Moved report endpoints to asynchronous request handling'],
  ['be.queues', 'Moved e-mail sending to background jobs in RabbitMQ'],
  ['be.queues', 'Ran Celery workers for video encoding'],
  ['be.architecture', 'Split the monolith into services along bounded contexts'],
  ['be.architecture', 'Led the move to event-driven architecture'],
  ['de.pipelines', 'Built ETL pipelines that load 200 million rows a night'],
  ['de.pipelines', 'Streamed orders with change data capture into the warehouse'],
  ['de.orchestration', 'Scheduled 120 DAGs in Airflow'],
  ['de.orchestration', 'Replaced cron chains by workflow orchestration in Dagster'],
  ['de.reproducibility', 'Added data quality checks with Great Expectations'],
  ['de.reproducibility', 'Made backfills reproducible with versioned datasets'],
  ['de.platform', 'Migrated the data warehouse from Redshift to BigQuery'],
  ['de.platform', 'Tuned PySpark jobs over 6 TB of logs'],
  ['ml.literacy', 'Trained gradient boosting models for churn prediction'],
  ['ml.literacy', 'Explored sensor data in pandas and scikit-learn'],
  ['ml.deployment', 'Served models behind a FastAPI endpoint: model serving for two teams'],
  ['ml.deployment', 'Deployed machine learning models on SageMaker'],
  ['ml.monitoring', 'Set up drift detection with weekly reports'],
  ['ml.monitoring', 'Built model monitoring with alerts on feature drift'],
  ['ml.lifecycle', 'Automated model retraining with a model registry'],
  ['ml.lifecycle', 'Tracked experiments in MLflow'],
  ['ml.llm-integration', 'Integrated an LLM into the support API with function calling'],
  ['ml.llm-integration', 'Built a RAG assistant over 10,000 manuals'],
  ['ml.inference-latency', 'Halved inference latency by dynamic batching'],
  ['ml.inference-latency', 'Quantized the model to int8 for edge devices'],
  ['ml.evaluation', 'Designed an evaluation pipeline with a golden dataset'],
  ['ml.evaluation', 'Ran A/B tests of two ranking models'],
  ['cl.containers', 'Containerized 12 services'],
  ['cl.containers', 'Wrote multi-stage Dockerfiles, images 70% smaller'],
  ['cl.cicd', 'Set up continuous integration in GitHub Actions'],
  ['cl.cicd', 'Cut the CI pipeline from 30 to 8 minutes'],
  ['cl.cloud-services', 'Moved file storage to S3 and Lambda'],
  ['cl.cloud-services', 'Migrated the database to a managed database on Google Cloud'],
  ['cl.deploy', 'Introduced blue-green deployments with automatic rollback'],
  ['cl.deploy', 'Shipped weekly releases with feature flags'],
  ['cl.config-secrets', 'Moved credentials from code to HashiCorp Vault'],
  ['cl.config-secrets', 'Managed environment variables per stage and rotated secrets'],
  ['cl.monitoring', 'Built Grafana dashboards and alerting on error rates'],
  ['cl.monitoring', 'Wrote blameless postmortems after each incident'],
  ['cl.cost-scaling', 'Cut the AWS bill by 30% by right-sizing instances'],
  ['cl.cost-scaling', 'Configured autoscaling for peak traffic'],
  ['cl.iac', 'Described all infrastructure in Terraform'],
  ['cl.iac', 'Automated server set-up with Ansible playbooks'],
  ['co.reviews', 'Reviewed pull requests of six colleagues every week'],
  ['co.reviews', 'Introduced code review guidelines'],
  ['co.arch-discuss', 'Wrote the RFC for the new event format'],
  ['co.arch-discuss', 'Took part in weekly architecture reviews'],
  ['co.explain', 'Presented the migration plan to 60 engineers'],
  ['co.explain', 'Explained trade-offs of caching to support managers'],
  ['co.docs', 'Wrote runbooks and onboarding documentation'],
  ['co.docs', 'Documented the public API for partners'],
  ['co.cross-team', 'Worked with design and support in a cross-functional team'],
  ['co.cross-team', 'Collaborated with the data team on event names'],
  [
    'co.translate',
    'Turned model accuracy into expected savings for finance: business impact of 2 million a year',
  ],
  ['co.translate', 'Reported KPIs to stakeholders each month'],
  ['co.product', 'Worked with product managers on scope and rate limits'],
  ['co.product', 'Gathered requirements with two warehouse teams'],
  ['co.leadership', 'Mentored two juniors to independent releases'],
  ['co.leadership', 'Tech lead of a team of five'],
  ['co.learning', 'Spoke at PyCon and ran a local meetup'],
  ['co.learning', 'Contributed to open-source projects such as Celery'],
];

/** Sentences in other words again. */
const MORE_SENTENCES: typeof SENTENCES = [
  ['core.perf', 'Brought the month-end run down from 14 hours to two minutes'],
  ['core.perf', 'Imports run twelve times faster since the rewrite'],
  ['core.debug', 'Traced a loss of packets to a worn cable'],
  ['core.algo', 'Wrote the parser as a state machine'],
  ['core.security', 'Set up firewall rules and intrusion detection'],
  ['be.reliability', 'Tested restores of the backups every quarter'],
  ['be.queues', 'Put a queue between the import and its workers'],
  ['be.architecture', 'Moved billing out of the monolith into two services'],
  ['de.orchestration', 'Rebuilt the variant calling in Nextflow'],
  ['de.reproducibility', 'Reproduced the figures of a published study'],
  ['ml.monitoring', 'Watches input drift of the scoring model'],
  ['ml.literacy', 'Analysed readings of 400 boreholes'],
  ['cl.deploy', 'Sends every change to a canary first'],
  ['cl.cost-scaling', 'Brought AWS spend down by 28%'],
  ['co.explain', 'Explained the rounding rules to the auditors'],
  ['co.cross-team', 'Rewrote the price rules together with the sales department'],
  ['co.docs', 'Keeps a changelog for every interface'],
  ['co.leadership', 'Supervised two students in the summer'],
  ['co.product', 'Visited eleven sites to see how planners work'],
  ['co.translate', 'Translated forecast errors into staffing costs'],
];

test.each([
  ['plain', SENTENCES],
  ['plain, in other words', MORE_SENTENCES],
])('shows the competency that a %s sentence is about', (_, sentences) => {
  const resume = roleResume(sentences.map(([, text]) => ({ kind: 'bullet', text })));
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: '2026-01-01' });
  const missed = sentences.filter(([competency], index) => {
    const here = mentions.filter((each) => each.counted && each.block === index + 2);
    return !here.some((each) => competenciesOf.get(each.skill)?.includes(competency));
  });
  expect(missed).toEqual([]);
});

test('tries every competency twice', () => {
  const tried = matrix.competencies.map(({ id }) => SENTENCES.filter(([each]) => each === id).length);
  expect(tried).toEqual(matrix.competencies.map(() => 2));
});
