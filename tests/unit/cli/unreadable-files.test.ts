import { describe, expect, test } from 'vitest';
import type { CliContext } from '../../../electron/cli/cli-context.ts';
import { parseResume } from '../../../electron/parser/parse-resume.ts';
import { withoutText } from '../../../shared/base/failure.ts';
import type { OcrChoice } from '../../../shared/ipc/parse-contract.ts';
import { failedReportSchema } from '../../../shared/report/gap-report.ts';
import { makeResumesFolder, plumb } from '../../support/run-plumb.ts';

const { folder, at } = makeResumesFolder();

describe('files that cannot be read', () => {
  test('one alone ends with 4, its failure as JSON and in words', async () => {
    const { code, out, err } = await plumb(['analyze', at('absent.pdf')]);
    expect(code).toBe(4);
    expect(failedReportSchema.parse(JSON.parse(out))).toMatchObject({
      source: { fileName: 'absent.pdf' },
      failure: { kind: 'NOT_FOUND' },
    });
    expect(err).toEqual([expect.stringMatching(/^absent\.pdf: There is no such file\./)]);
  });

  test('a folder is named as one', async () => {
    const { code, err } = await plumb(['analyze', folder]);
    expect(code).toBe(4);
    expect(err).toEqual([
      expect.stringMatching(/: This is a folder or a device, not a file\. Name the résumé files themselves/),
    ]);
  });

  test('some among others end with 3, each in its place', async () => {
    const { code, out } = await plumb(['analyze', at('empty.pdf'), at('jane.txt'), at('broken.pdf'), folder]);
    expect(code).toBe(3);
    const { results } = JSON.parse(out) as { results: readonly { failure?: { kind: string } }[] };
    expect(results.map((result) => result.failure?.kind ?? 'read')).toEqual([
      'EMPTY',
      'read',
      'CORRUPT',
      'NOT_A_FILE',
    ]);
  });

  test('all of several end with 4, and other formats stay silent on standard output', async () => {
    const { code, out, err } = await plumb(['analyze', at('empty.pdf'), at('absent.pdf'), '--format', 'md']);
    expect([code, out, err.length]).toEqual([4, '', 2]);
  });

  test('a name cannot steer the terminal', async () => {
    const { err } = await plumb(['analyze', at('\u001b[31m\u202efdp.exe')]);
    expect(err.join('')).toMatch(/^\[31mfdp\.exe: /);
  });

  test('empty standard input is an empty file', async () => {
    const { code, out } = await plumb(['analyze', '-'], {
      readStandardInput: () => Promise.resolve(new Uint8Array()),
    });
    expect(code).toBe(4);
    expect(JSON.parse(out).failure.kind).toBe('EMPTY');
  });

  test('a scan is not recognised unasked, and says how to ask', async () => {
    const asked: OcrChoice[] = [];
    const scan: Partial<CliContext> = {
      parse: (_bytes, ocr) => {
        asked.push(ocr);
        return Promise.resolve({ ok: false, error: withoutText(2) });
      },
    };
    const { code, out, err } = await plumb(['analyze', at('jane.txt')], scan);
    const { hint, ...failure } = withoutText(2);
    const asksFor = `${hint} Or recognise its text with --ocr auto.`;
    expect([code, JSON.parse(out).failure]).toEqual([4, { ...failure, hint: asksFor }]);
    expect(err.join('')).toMatch(/--ocr auto\.$/);
    for (const command of ['analyze', 'compare']) {
      const told = await plumb([command, at('jane.txt'), '--ocr', 'auto'], scan);
      expect(told.err.join('') + told.out).not.toContain('--ocr');
    }
    await plumb(['analyze', at('jane.txt'), '--ocr', 'always'], scan);
    expect(asked).toEqual(['never', 'auto', 'auto', 'always']);
  });

  test('a file that holds nothing to recognise is not sent to recognition', async () => {
    const blank: Partial<CliContext> = {
      parse: () => Promise.resolve({ ok: false, error: withoutText(0) }),
    };
    expect((await plumb(['analyze', at('jane.txt')], blank)).err.join('')).not.toContain('--ocr');
  });

  test('each page that is recognised is told on standard error', async () => {
    const { err, code } = await plumb(['analyze', at('jane.txt'), '--ocr', 'auto'], {
      parse: (bytes, _ocr, onPage) => {
        onPage(1, 2);
        onPage(2, 2);
        return parseResume(bytes, { assetsDir: '' });
      },
    });
    expect([code, err]).toEqual([
      0,
      ['jane.txt: recognising the text of page 1 of 2.', 'jane.txt: recognising the text of page 2 of 2.'],
    ]);
  });
});
