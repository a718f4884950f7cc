import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../../shared/base/failure.ts';
import { textFile } from '../../support/fake-bridge.ts';
import { LETTER_TEXT, RESUME_TEXT, windowStore } from '../../support/window-store.ts';

const first = textFile('first.txt', RESUME_TEXT);
const second = textFile('second.txt', RESUME_TEXT);
const third = textFile('third.txt', RESUME_TEXT);

describe('several files', () => {
  test('the first is selected and read, the others wait', () => {
    const { store, bridge, standings } = windowStore();
    store.getState().addFiles([first, second]);
    expect(standings()).toEqual(['first.txt reading', 'second.txt queued']);
    expect(store.getState()).toMatchObject({ selectedId: 'd1', screen: 'document' });
    expect(bridge.parses.map(({ file }) => file.name)).toEqual(['first.txt']);
  });

  test('are read one at a time in their order', async () => {
    const { store, parse, settle, standings } = windowStore();
    store.getState().addFiles([first, second, third]);
    parse(0).succeed();
    await settle();
    expect(standings()).toEqual(['first.txt ready', 'second.txt reading', 'third.txt queued']);
    parse(1).fail('CORRUPT');
    await settle();
    expect(standings()).toEqual(['first.txt ready', 'second.txt failed', 'third.txt reading']);
    expect(store.getState().selectedId).toBe('d1');
  });

  test('the one that is chosen comes next', async () => {
    const { store, parse, settle, standings } = windowStore();
    store.getState().addFiles([first, second, third]);
    store.getState().selectDocument('d3');
    parse(0).succeed();
    await settle();
    expect(standings()).toEqual(['first.txt ready', 'second.txt queued', 'third.txt reading']);
  });

  test('one that the app could not open stands in the list and holds nobody up', () => {
    const { store, standings } = windowStore();
    const failure = describeFailure('TOO_LARGE');
    store.getState().addFiles([{ kind: 'failure', name: 'huge.pdf', failure }, second]);
    expect(standings()).toEqual(['huge.pdf failed', 'second.txt reading']);
    expect(store.getState().documents[0]?.state).toEqual({ kind: 'failed', failure, file: null });
  });

  test('none changes nothing', () => {
    const { store } = windowStore();
    store.getState().addFiles([]);
    expect(store.getState()).toMatchObject({ documents: [], selectedId: null, screen: 'home' });
  });
});

describe('reading', () => {
  test('keeps the facts of its own request only', async () => {
    const { store, parse, settle } = windowStore();
    store.getState().addFiles([first]);
    const { requestId } = parse(0);
    store.getState().noteProgress({ requestId, step: 'open', detail: '1 page' });
    store.getState().noteProgress({ requestId: 'another', step: 'structure', detail: '9 roles' });
    await settle();
    expect(store.getState().documents[0]?.state).toMatchObject({
      kind: 'reading',
      facts: { open: '1 page' },
    });
  });

  test('can be cancelled at once, and the late answer changes nothing', async () => {
    const { store, bridge, parse, settle, standings } = windowStore();
    store.getState().addFiles([first, second]);
    store.getState().cancelReading('d1');
    expect(standings()).toEqual(['first.txt failed', 'second.txt reading']);
    expect(bridge.cancelled).toEqual([parse(0).requestId]);
    parse(0).succeed();
    await settle();
    expect(standings()).toEqual(['first.txt failed', 'second.txt reading']);
  });

  test('can be repeated after a cancel', async () => {
    const { store, parse, settle, standings } = windowStore();
    store.getState().addFiles([first]);
    store.getState().cancelReading('d1');
    store.getState().readAgain('d1');
    expect(standings()).toEqual(['first.txt reading']);
    expect(parse(1).requestId).not.toBe(parse(0).requestId);
    parse(0).fail('CANCELLED');
    parse(1).succeed();
    await settle();
    expect(standings()).toEqual(['first.txt ready']);
  });

  test('that breaks in an unforeseen way is a failure like others, and the next file is read', async () => {
    const { store, parse, settle, standings } = windowStore();
    store.getState().addFiles([first, second]);
    parse(0).crash();
    await settle();
    expect(standings()).toEqual(['first.txt failed', 'second.txt reading']);
    expect(store.getState().documents[0]?.state).toMatchObject({
      failure: describeFailure('PARSER_CRASHED'),
    });
  });

  test('of a text that is no résumé ends in a question, and goes on when it is answered', async () => {
    const { store, parse, settle, standings } = windowStore();
    store.getState().addFiles([textFile('letter.txt', LETTER_TEXT)]);
    parse(0).succeed();
    await settle();
    expect(standings()).toEqual(['letter.txt doubtful']);
    store.getState().acceptDocument('d1');
    expect(standings()).toEqual(['letter.txt ready']);
  });
});

describe('a scan', () => {
  const asked = async () => {
    const window = windowStore();
    window.store.getState().addFiles([first, second]);
    window.parse(0).findScan(3);
    await window.settle();
    return window;
  };

  test('is asked about, and holds nobody up', async () => {
    const { bridge, standings } = await asked();
    expect(standings()).toEqual(['first.txt scan', 'second.txt reading']);
    expect(bridge.parses.map(({ ocr }) => ocr)).toEqual(['never', 'never']);
  });

  test('is recognised when that is wanted, page after page, and then read', async () => {
    const { store, parse, settle, standings } = await asked();
    parse(1).succeed();
    await settle();
    store.getState().recognizeText('d1');
    const { requestId, ocr } = parse(2);
    expect(ocr).toBe('auto');
    const reading = () => store.getState().documents[0]?.state;
    store.getState().noteProgress({ requestId, step: 'open', detail: '3 pages, no text layer' });
    store.getState().noteProgress({ requestId, step: 'recognize', page: 2, pages: 3 });
    expect(reading()).toMatchObject({
      recognizing: { page: 2, pages: 3 },
      facts: { open: expect.any(String) },
    });
    expect(reading()).not.toMatchObject({ facts: { recognize: expect.any(String) } });
    store.getState().noteProgress({ requestId, step: 'structure', detail: '3 sections' });
    expect(reading()).toMatchObject({ facts: { recognize: '3 pages', structure: '3 sections' } });
    parse(2).succeed();
    await settle();
    expect(standings()).toEqual(['first.txt ready', 'second.txt ready']);
  });

  test('that is put off is a file that was not read, and can still be recognised', async () => {
    const { store, parse, settle, standings } = await asked();
    store.getState().declineRecognition('d1');
    expect(standings()).toEqual(['first.txt failed', 'second.txt reading']);
    store.getState().recognizeText('d1');
    expect(standings()).toEqual(['first.txt queued', 'second.txt reading']);
    parse(1).succeed();
    await settle();
    expect(parse(2).ocr).toBe('auto');
  });

  test('whose recognition is cancelled asks again when it is read again', async () => {
    const { store, bridge, parse, settle, standings } = await asked();
    parse(1).succeed();
    await settle();
    store.getState().recognizeText('d1');
    store.getState().cancelReading('d1');
    expect(bridge.cancelled).toEqual([parse(2).requestId]);
    expect(standings()[0]).toBe('first.txt failed');
    store.getState().readAgain('d1');
    expect(parse(3).ocr).toBe('never');
  });
});
