import { expect, test } from 'vitest';
import { libraryOf } from '../../../renderer/keep-library.ts';
import { selectResult } from '../../../renderer/store/selectors.ts';
import { windowStateOf } from '../../../renderer/store/window-state.ts';
import { textFile } from '../../support/fake-bridge.ts';
import { RESUME_TEXT, windowStore } from '../../support/window-store.ts';

const JOB = {
  title: 'Platform developer',
  skills: [{ name: 'Tools', keywords: ['FastAPI', 'Kubernetes'] }],
  qualifications: ['Patience with old printers'],
};
const job = (value: unknown = JOB, name = 'job.json') => textFile(name, JSON.stringify(value));

async function withResume() {
  const window = windowStore({ role: 'backend-engineer' });
  window.store.getState().addFiles([textFile('amara.txt', RESUME_TEXT)]);
  window.parse(0).succeed();
  await window.settle();
  return { ...window, state: () => window.store.getState() };
}

test('a job description that comes in like a résumé becomes what résumés are compared with', async () => {
  const { state, standings, bridge } = await withResume();
  state().addFiles([job()]);
  expect(standings()).toEqual(['amara.txt ready']);
  expect(bridge.parses).toHaveLength(1);
  const { report, view } = selectResult(state()) ?? {};
  expect(report?.role).toEqual({ id: 'job-description', name: 'Platform developer (job description)' });
  // “No production experience with Kubernetes”, and FastAPI built with a figure for years.
  expect(view?.job?.rows.map(({ name, needed, shown }) => [name, needed, shown.split(',')[0]])).toEqual([
    ['Kubernetes', 'Working', 'Not shown'],
    ['FastAPI', 'Working', 'Practised'],
  ]);
  expect(view?.job?.notCompared).toEqual(['Patience with old printers']);
  expect(windowStateOf(state()).target).toBe('job-description');
  expect(libraryOf(state())[0]?.role).toBe('Platform developer (job description)');
});

const ADVERT = [
  'Platform developer',
  'What you will do',
  '- Run services on Kubernetes',
  'You bring',
  '- FastAPI',
];

test('an advert that was taken for a résumé becomes what résumés are compared with', async () => {
  const window = await withResume();
  const { state } = window;
  state().addFiles([textFile('advert.txt', ADVERT.join('\n'))]);
  window.parse(1).succeed();
  await window.settle();
  const advert = state().documents.find(({ fileName }) => fileName === 'advert.txt');
  expect(advert?.state.kind).toBe('doubtful');
  state().takeDocumentAsJob(advert?.id ?? '');
  expect(window.standings()).toEqual(['amara.txt ready']);
  expect(state().job?.name).toBe('Platform developer (job description)');
  expect([...(state().job?.asks.skills ?? [])].map(([skill, { depth }]) => [skill, depth])).toEqual([
    ['fastapi', 2],
    ['kubernetes', 3],
  ]);
});

test('a role takes its place again, and it can be chosen once more', async () => {
  const { state } = await withResume();
  state().takeJob(job());
  state().chooseRole('data-engineer');
  expect(selectResult(state())?.report.role.id).toBe('data-engineer');
  state().chooseJob();
  expect(selectResult(state())?.report.role.id).toBe('job-description');
});

test('a file that is no job description changes nothing and says why', async () => {
  const { state } = await withResume();
  const problemOf = (opened: ReturnType<typeof job>) => {
    state().takeJob(opened);
    const { dialog } = state();
    return dialog.kind === 'job' ? dialog.problem : null;
  };
  expect(problemOf(textFile('advert.txt', 'We look for…'))).toMatch(
    /^“advert\.txt” is not a job description/,
  );
  expect(problemOf(textFile('advert.pdf', '%PDF-1.7 …'))).toMatch(/^“advert\.pdf” is not plain text/);
  expect(problemOf(textFile('broken.json', '{"title": '))).toMatch(/breaks off/);
  expect(problemOf(job({ name: 'x' }, 'x.json'))).toMatch(/^“x\.json” is not a job description/);
  expect(problemOf(job({ title: 'Florist', skills: [{ name: 'Roses' }] }))).toMatch(/names no skill/);
  const large = textFile('large.json', ' '.repeat(1024 * 1024 + 1));
  expect(problemOf(large)).toMatch(/larger than 1 MB/);
  expect(selectResult(state())?.report.role.id).toBe('backend-engineer');
});
