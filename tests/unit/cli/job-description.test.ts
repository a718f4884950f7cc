import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gapReportSchema } from '../../../shared/report/gap-report.ts';
import { roleComparisonSchema } from '../../../shared/report/role-comparison.ts';
import { makeResumesFolder, plumb, RESUME } from '../../support/run-plumb.ts';

const { at } = makeResumesFolder();

describe('a job description', () => {
  const JOB = {
    title: 'API developer',
    skills: [{ name: 'Django REST Framework', level: 'Advanced' }, { name: 'Docker' }],
  };

  test('is held against in place of a role, and named as one in every format', async () => {
    writeFileSync(at('job.json'), JSON.stringify(JOB));
    const words = ['analyze', at('jane.txt'), '--job', at('job.json')];
    const { code, out } = await plumb(words);
    expect(code).toBe(0);
    const report = gapReportSchema.parse(JSON.parse(out));
    expect(report.role).toEqual({ id: 'job-description', name: 'API developer (job description)' });
    expect(report.categories.map(({ id, required }) => [id, required?.required, required?.source])).toEqual([
      ['core', undefined, undefined],
      // The framework asks for building APIs alone, at its own level.
      ['backend', 3, 'job'],
      ['data', undefined, undefined],
      ['cloud', 2, 'job'],
      ['collab', undefined, undefined],
    ]);
    const markdown = (await plumb([...words, '--format', 'md'])).out;
    expect(markdown).toContain('Target: API developer (job description)');
    expect(markdown).toMatch(/Backend & API Architecture \| 3\.0 \| Building APIs \| Job description \|/);
  });

  test('hides no skill that it asks: what the résumé denies, what it shows, and what nobody can compare', async () => {
    // The containers below lift cloud to what it needs, so that no category falls short.
    writeFileSync(
      at('denies.txt'),
      RESUME.replace(
        '- Wrote',
        '- I have no Kubernetes in production of my own.\n- Deployed the service in Docker containers\n- Wrote',
      ),
    );
    writeFileSync(
      at('asks.json'),
      JSON.stringify({
        title: 'Platform developer',
        skills: [
          { name: 'Docker' },
          { name: 'Kubernetes in production', level: 'Basic' },
          { name: 'Other', keywords: ['<b>Roses</b>'] },
        ],
      }),
    );
    const words = ['analyze', at('denies.txt'), '--job', at('asks.json'), '--format'];
    const report = gapReportSchema.parse(JSON.parse((await plumb([...words, 'json'])).out));
    expect(report.jobDescription?.skills.map(({ skill, asked }) => [skill, asked])).toEqual([
      ['kubernetes', 1],
      ['docker', 2],
    ]);
    const headline = '1 of 2 skills that the job description names is not shown';
    const denied = 'Not shown, ruled out by the résumé’s own words (line 8)';
    const text = (await plumb([...words, 'text'])).out.replace(/\s+/gu, ' ');
    const markdown = (await plumb([...words, 'md'])).out;
    const html = (await plumb([...words, 'html'])).out;
    const panel = (await plumb([...words, 'md', '--variant', 'panel'])).out;
    for (const each of [text, markdown, html, panel]) {
      expect(each).toContain('What the job description asks for');
      expect(each).toContain(denied);
      expect(each).not.toContain('Every required depth is shown');
    }
    for (const each of [text, markdown, html]) expect(each).toContain(headline);
    expect(markdown).toContain(`| Kubernetes | “Kubernetes in production” | Named | ${denied} |`);
    expect(text).toContain('“<b>Roses</b>”');
    expect(html).toContain('“&lt;b&gt;Roses&lt;/b&gt;”');
    expect((await plumb([...words, 'docx'])).code).toBe(0);
  });

  test('may be an advert in its own words', async () => {
    writeFileSync(at('advert.txt'), 'Wanted\n\nRequirements:\n- Kubernetes\n- FastAPI would be a plus');
    const { code, out } = await plumb(['analyze', at('jane.txt'), '--job', at('advert.txt')]);
    expect(code).toBe(0);
    const { role, jobDescription } = gapReportSchema.parse(JSON.parse(out));
    expect(role.name).toBe('Wanted (job description)');
    expect(jobDescription?.skills.map(({ skill, asked }) => [skill, asked])).toEqual([
      ['kubernetes', 2],
      ['fastapi', 1],
    ]);
  });

  test('is not met by a list of its words, and its gaps are what it asks', async () => {
    writeFileSync(
      at('list.txt'),
      RESUME.replace(/- .*/gu, '').concat('\nSkills\nDocker, Kafka, Terraform, Redis\n'),
    );
    const job = { title: 'Platform developer', skills: [{ name: 'Docker' }, { name: 'Kafka' }] };
    writeFileSync(at('two.json'), JSON.stringify(job));
    const { out } = await plumb(['analyze', at('list.txt'), '--job', at('two.json')]);
    const { readiness, gaps } = gapReportSchema.parse(JSON.parse(out));
    // Both are named, 1, and asked at 2.
    expect(readiness?.score).toBe(50);
    expect(gaps.map(({ name }) => name).sort()).toEqual(['Containerization', 'Queues and messaging']);
  });

  test.each([
    ['none.json', '{"name":"x"}', 'is not a job description: it needs a title'],
    [
      'roses.json',
      '{"title":"Gardener","skills":[{"name":"Roses"}]}',
      'names no skill that the matrix rates',
    ],
    ['text.json', '{"title": "Gardener', 'breaks off or is damaged. --job takes'],
    ['gone.json', null, 'could not be read (NOT_FOUND).'],
    ['long.json', ' '.repeat(1024 * 1024 + 1), 'is larger than 1 MB. --job takes a job advert'],
  ])('%s is refused with the reason', async (name, content, reason) => {
    if (content !== null) writeFileSync(at(name), content);
    const { code, out, err } = await plumb(['analyze', at('jane.txt'), '--job', at(name)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err[0]).toContain(reason);
  });

  test('stands before the roles when they are compared', async () => {
    const title = 'API developer for a very long name of a team';
    writeFileSync(at('long-title.json'), JSON.stringify({ ...JOB, title }));
    const words = ['compare', at('jane.txt'), '--job', at('long-title.json'), '--as-of', '2026-01-01'];
    const { roles, closest } = roleComparisonSchema.parse(JSON.parse((await plumb(words)).out));
    const alone = ['compare', at('jane.txt'), '--as-of', '2026-01-01'];
    const without = roleComparisonSchema.parse(JSON.parse((await plumb(alone)).out));
    const analyzed = ['analyze', ...words.slice(1)];
    const report = gapReportSchema.parse(JSON.parse((await plumb(analyzed)).out));
    expect(roles[0]).toMatchObject({ id: 'job-description', readiness: report.readiness });
    expect({ roles: roles.slice(1), closest }).toEqual({ roles: without.roles, closest: without.closest });
    const lines = (await plumb([...words, '--format', 'text'])).out.split('\n');
    expect(lines[0]).toBe('jane.txt against the job description and every role, as of 2026-01-01');
    // The columns stand under one another, so the name is cut.
    expect(lines[3]).toMatch(/^API developer for a ve… {8,}\d+ /);
    expect(lines[3]?.length).toBe(lines[4]?.length);
  });

  test('that cannot be used stops a comparison with the reason', async () => {
    const words = ['compare', at('jane.txt'), '--job', at('none.json')];
    expect(await plumb(words)).toMatchObject({ code: 2, out: '' });
  });

  test('and a role exclude each other', async () => {
    const words = ['analyze', at('jane.txt'), '--job', at('job.json'), '--role', 'ml-engineer'];
    expect((await plumb(words)).err[0]).toBe('Give --role or --job, not both.');
  });
});
