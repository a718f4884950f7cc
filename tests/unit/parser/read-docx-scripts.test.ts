import { HeadingLevel, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { parseResume } from '../../../electron/parser/parse-resume.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { makeDocx } from '../../support/make-docx.ts';
import { PDFJS_ASSETS } from '../../support/read-sample.ts';

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const plain = (text: string) => new Paragraph({ text });
const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

test('a Japanese and Chinese résumé in Word keeps its words, months and the Latin names of skills', async () => {
  const bytes = await makeDocx([
    plain('佐藤　花子'),
    plain('sato@example.com'),
    heading('Experience'),
    plain('バックエンドエンジニア\t２０２１年４月～現在'),
    plain('株式会社サンプル'),
    item('Ｐｙｔｈｏｎを用いて決済APIを開発し、本番環境に導入'),
    item('使用Django和PostgreSQL开发订单系统，服务二百家运输公司'),
    plain('開発者\t2019年1月〜2021年3月'),
    plain('有限会社例'),
    item('KafkaとDockerで注文を集計'),
  ]);
  const outcome = await parseResume(bytes, { assetsDir: PDFJS_ASSETS });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  const { resume } = outcome.value;
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    resume.document.text.slice(start, end);
  expect(resume.contact.email).toBe('sato@example.com');
  expect(resume.entries.map(({ start, end }) => [start, end])).toEqual([
    ['2021-04', 'present'],
    ['2019-01', '2021-03'],
  ]);
  expect(resume.entries.map(({ bullets }) => bullets.map(textOf))).toEqual([
    [
      'Pythonを用いて決済APIを開発し、本番環境に導入',
      '使用Django和PostgreSQL开发订单系统,服务二百家运输公司',
    ],
    ['KafkaとDockerで注文を集計'],
  ]);
  expect(resume.notices.map(({ kind }) => kind)).toContain('OTHER_LANGUAGE');
  const { mentions } = judgeResume({ resume, catalog: builtInCatalog(), asOf: '2026-01-01' });
  const found = new Set(mentions.filter(({ counted }) => counted).map(({ skill }) => skill));
  expect(['django', 'docker', 'kafka', 'postgresql', 'python'].filter((skill) => !found.has(skill))).toEqual(
    [],
  );
});
