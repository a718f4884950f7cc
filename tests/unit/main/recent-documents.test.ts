import { expect, test } from 'vitest';
import { createRecentDocuments } from '../../../electron/main/recent-documents.ts';
import { describeFailure } from '../../../shared/base/failure.ts';
import { textFile } from '../../support/fake-bridge.ts';

/** The system's list, and the documents on it. */
function recent() {
  let paths: string[] = [];
  const documents = createRecentDocuments({
    addRecentDocument: (path) => void paths.push(path),
    clearRecentDocuments: () => {
      paths = [];
    },
  });
  return { documents, paths: () => paths };
}

const READ = textFile('a.txt', 'a');
const UNREAD = { kind: 'failure', name: 'b.pdf', failure: describeFailure('UNREADABLE') } as const;

test('a file that was opened is on the system’s list, one that could not be is not', () => {
  const { documents, paths } = recent();
  documents.setKeeping('results');
  documents.add(['/home/a.txt', '/home/b.pdf'], [READ, UNREAD]);
  expect(paths()).toEqual(['/home/a.txt']);
});

test('files that come before the settings are known wait for them', () => {
  const kept = recent();
  kept.documents.add(['/home/a.txt'], [READ]);
  expect(kept.paths()).toEqual([]);
  kept.documents.setKeeping('originals');
  expect(kept.paths()).toEqual(['/home/a.txt']);

  const dropped = recent();
  dropped.documents.add(['/home/a.txt'], [READ]);
  dropped.documents.setKeeping('nothing');
  expect(dropped.paths()).toEqual([]);
});

test('who wants nothing kept has an empty list, from then on too', () => {
  const { documents, paths } = recent();
  documents.setKeeping('results');
  documents.add(['/home/a.txt'], [READ]);
  documents.setKeeping('nothing');
  expect(paths()).toEqual([]);
  documents.add(['/home/c.txt'], [READ]);
  expect(paths()).toEqual([]);
});

test('the system’s list is emptied on demand', () => {
  const { documents, paths } = recent();
  documents.setKeeping('results');
  documents.add(['/home/a.txt'], [READ]);
  documents.clear();
  expect(paths()).toEqual([]);
  const waiting = recent();
  waiting.documents.add(['/home/a.txt'], [READ]);
  waiting.documents.clear();
  waiting.documents.setKeeping('results');
  expect(waiting.paths()).toEqual([]);
});

test('a file is found again by its bytes, and what came without a path is not', () => {
  const { documents } = recent();
  // printf a | sha256sum, printf b | sha256sum
  const a = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
  const b = '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d';
  documents.add(['/home/a.txt', '/home/b.pdf'], [READ, UNREAD]);
  expect([a, b].map((sha256) => documents.pathOf(sha256))).toEqual(['/home/a.txt', null]);
  documents.add(['/tmp/copy.txt'], [READ]);
  expect(documents.pathOf(a)).toBe('/tmp/copy.txt');
});
