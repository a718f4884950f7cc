import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import Papa from 'papaparse';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../electron/export/render-docx.ts';
import { renderCsv } from '../../shared/report/render-csv.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { FIELDS_OF, handoutWithFields, missingFields, reportWithFields } from '../support/hostile-fields.ts';
import { ALL_HOSTILE, STEERING_CHARACTERS } from '../support/hostile-strings.ts';

// Every hostile text in every field of every format: there to be read, letter by letter, and nothing but text. What
// must be the same as with a harmless text is all that could act: tags and attributes, parts, fields, columns.
// The sixth format, PDF, is printed by tests/e2e/command-line.spec.ts.

type Node = DefaultTreeAdapterMap['node'];

/** What a format says to its reader, and everything in it that is not text. */
interface Seen {
  readonly text: string;
  readonly structure: readonly string[];
}

/** Numbers and places follow the length of a text; which attributes there are does not. */
function seeNode(node: Node, seen: { text: string; structure: string[] }): void {
  if ('value' in node) seen.text += `${node.value} `;
  if ('tagName' in node) {
    seen.structure.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '));
    // Pictures have their words in attributes.
    for (const { name, value } of node.attrs)
      if (/^(?:alt|aria-label|title)$/.test(name)) seen.text += `${value} `;
  }
  if ('childNodes' in node && node.nodeName !== 'style')
    for (const child of node.childNodes) seeNode(child, seen);
}

function seeHtml(html: string): Seen {
  const seen = { text: '', structure: [] };
  seeNode(parse(html), seen);
  return seen;
}

async function seeDocx(hostile: string): Promise<Seen> {
  const packed = await renderDocx(reportWithFields(hostile), {
    handout: handoutWithFields(hostile),
    paper: 'A4',
    footer: reportWithFields(hostile).reading.contact.name ?? '',
  });
  const parts = Object.entries(unzipSync(packed))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const decode = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return {
    text: parts
      .flatMap(([, xml]) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)])
      .map(([, text = '']) => decode(text))
      .join(' '),
    structure: parts.flatMap(([name, xml]) => [name, ...[...xml.matchAll(/<[^\s/>]+/g)].map(([tag]) => tag)]),
  };
}

const FORMATS: Readonly<
  Record<Exclude<keyof typeof FIELDS_OF, 'pdf'>, (hostile: string) => Seen | Promise<Seen>>
> = {
  html: (hostile) =>
    seeHtml(renderHtml(reportWithFields(hostile), { fonts: [], handout: handoutWithFields(hostile) })),
  md: (hostile) =>
    seeHtml(
      marked.parse(renderMarkdown(reportWithFields(hostile), handoutWithFields(hostile)), {
        async: false,
        gfm: true,
      }),
    ),
  docx: seeDocx,
  json: (hostile) => {
    const values: string[] = [];
    const keys: string[] = [];
    JSON.parse(renderJson(reportWithFields(hostile)), (key, value: unknown) => {
      keys.push(key);
      if (typeof value === 'string') values.push(value);
      return value;
    });
    return { text: values.join(' '), structure: keys };
  },
  csv: (hostile) => {
    const { data } = Papa.parse<string[]>(renderCsv(reportWithFields(hostile)), { skipEmptyLines: true });
    const formula = (cell: string) => /^\s*[=+\-@＝＋－＠]/u.test(cell);
    return {
      text: data.flat().join(' '),
      structure: data.map((row) => `${row.length} columns, ${row.filter(formula).length} formulas`),
    };
  },
};

test('there are at least 40 texts, and 10 fields in every format', () => {
  expect(new Set(ALL_HOSTILE).size).toBeGreaterThanOrEqual(40);
  const counts = Object.entries(FIELDS_OF).map(([format, fields]) => [format, new Set(fields).size]);
  expect(Object.fromEntries(counts)).toEqual({ html: 24, pdf: 23, docx: 23, md: 23, json: 24, csv: 15 });
});

describe.each(Object.entries(FORMATS))('%s', (format, see) => {
  const fields = FIELDS_OF[format as keyof typeof FORMATS];

  test('shows each hostile text in each of its fields, and has no more parts than with a harmless one', async () => {
    const { structure } = await see('harmless');
    for (const hostile of ALL_HOSTILE) {
      const seen = await see(hostile);
      expect(missingFields(seen.text, fields, hostile), hostile).toEqual([]);
      expect(seen.structure, hostile).toEqual(structure);
      if (format !== 'json')
        expect(seen.text.replaceAll('\t', ' '), hostile).not.toMatch(STEERING_CHARACTERS);
    }
  });
});
