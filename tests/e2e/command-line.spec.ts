import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROLE_IDS } from '../../shared/catalog/skill-matrix.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLES: readonly { readonly id: string; readonly file: string }[] = JSON.parse(
  readFileSync(join(ROOT, 'resources', 'samples', 'samples.json'), 'utf8'),
);

// Seven starts of Node in one test; a busy machine needs the room.
test.setTimeout(180_000);

/** What a person types after `npm run --silent plumb --`. */
function plumb(words: readonly string[], input?: Uint8Array) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'plumb.mjs'), ...words],
    { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
}

for (const { id, file } of SAMPLES) {
  test(`${file} gives the recorded bytes for every role`, () => {
    for (const role of ROLE_IDS) {
      const words = ['analyze', `resources/samples/${file}`, '--role', role, '--as-of', '2026-01-01'];
      const golden = readFileSync(join(ROOT, 'tests', 'golden', 'results', `${id}.${role}.json`), 'utf8');
      expect(plumb([...words, '--format', 'json'])).toEqual({ status: 0, stdout: golden, stderr: '' });
    }
  });
}

test('the same command gives the same bytes twice', () => {
  const [sample] = SAMPLES;
  const words = ['analyze', `resources/samples/${String(sample?.file)}`, '--as-of', '2026-01-01'];
  for (const format of ['json', 'text', 'md', 'html', 'csv', 'docx']) {
    const first = plumb([...words, '--format', format]);
    expect(first.status).toBe(0);
    expect(first.stdout.length).toBeGreaterThan(500);
    expect(plumb([...words, '--format', format])).toEqual(first);
  }
});

test('a file that cannot be read gets its sentence and does not stop the others', () => {
  const [sample] = SAMPLES;
  const result = plumb([
    'analyze',
    'docs/result-light.png',
    `resources/samples/${String(sample?.file)}`,
    '--format',
    'json',
  ]);
  expect(result.status).toBe(3);
  const { results } = JSON.parse(result.stdout);
  expect(results).toHaveLength(2);
  expect(results[0].failure.kind).toBe('UNSUPPORTED_TYPE');
  expect(results[1].source.fileName).toBe(sample?.file);
});

test('a wrong command is refused with exit code 2 and nothing on standard output', () => {
  const result = plumb(['analyse']);
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toContain('plumb --help');
});
