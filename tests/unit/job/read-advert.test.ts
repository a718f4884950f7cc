import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import { advertText } from '../../../shared/job/advert-text.ts';
import { readJobText } from '../../../shared/job/read-job-text.ts';

const catalog = builtInCatalog();

/** Each skill that an advert asks with how deep it asks for it. */
function asksOf(advert: string) {
  const target = readJobText(advert, catalog);
  if (!target.ok) throw new Error(target.error);
  const { name, asks } = target.value;
  return { name, skills: Object.fromEntries([...asks.skills].map(([id, { depth }]) => [id, depth])), asks };
}

const PLAIN = `Senior Backend Engineer
We are a small harbour office. Our services are written in Django.

Your role
- Operate PostgreSQL for all berths
- Design topics with RabbitMQ

Requirements:
* Terraform
* A boating licence

Nice to have
* Rust, Elixir
* Some Kafka
`;

const MARKDOWN = PLAIN.replace('Senior', '# Senior')
  .replace('Your role', '## Your role')
  .replace('Requirements:', '**Requirements**')
  .replace('Nice to have', '### Nice to have');

test.each([
  ['plain text', PLAIN],
  ['Markdown', MARKDOWN],
  ['text with other line ends', PLAIN.replaceAll('\n', '\r\n')],
])('an advert in %s asks by its headings', (_, advert) => {
  const { name, skills, asks } = asksOf(advert);
  expect(name).toBe('Senior Backend Engineer (job description)');
  expect(skills).toMatchObject({
    django: 2,
    postgresql: 3,
    rabbitmq: 3,
    terraform: 2,
    rust: 1,
    elixir: 1,
    kafka: 1,
  });
  expect(asks.notCompared).toEqual(['A boating licence']);
});

test('an advert without list signs asks by its lines, below the headings that it has', () => {
  const lines = [
    '[Remote] Developer',
    'We use Django.',
    'Your role',
    'Operate PostgreSQL',
    'Requirements',
    'Terraform',
  ];
  expect(asksOf(lines.join('\n')).skills).toEqual({ django: 2, postgresql: 3, terraform: 2 });
});

test('a list without headings asks for working knowledge', () => {
  expect(asksOf('Developer\n1. FastAPI\n2) Docker').skills).toEqual({ fastapi: 2, docker: 2 });
});

test('a word in the middle of another makes no heading, and a sentence that ends in a colon none', () => {
  const lines = [
    'Developer',
    'Your role',
    '- Operate PostgreSQL',
    'Unskilled hands welcome',
    '- Design Kafka topics',
  ];
  expect(asksOf(lines.join('\n')).skills).toEqual({ postgresql: 3, kafka: 3 });
  const long = 'Bonus: we pay one each year to everybody who stays with us, and ask of you:';
  expect(asksOf(`Developer\n${long}\n- Django`).skills).toEqual({ django: 2 });
});

test('a heading that names a skill asks for it', () => {
  expect(asksOf('Developer\nPython experience\nTerraform').skills).toEqual({ python: 2, terraform: 2 });
});

test('an item goes on over lines that are set in or begin in small letters, up to the next paragraph', () => {
  const advert =
    'Developer\nYour role\n- Operate databases:\n  PostgreSQL\n- Design\ntopics with RabbitMQ\n\nwe use Django';
  expect(asksOf(advert).skills).toEqual({ postgresql: 3, rabbitmq: 3, django: 2 });
});

test('a page whose list signs were taken off its lines asks by its headings as the text does', () => {
  const advert = [
    'Developer',
    'We use Django.',
    'Your role',
    '• Operate',
    '  PostgreSQL',
    'Requirements',
    '• Terraform',
  ];
  const document = documentFromText(advert.join('\n')).value;
  expect(document.text).not.toContain('•');
  expect(asksOf(advertText(document)).skills).toEqual({ django: 2, postgresql: 3, terraform: 2 });
});
