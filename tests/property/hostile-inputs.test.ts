import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../electron/parser/read-document.ts';
import { failureKindSchema } from '../../shared/base/failure.ts';
import { makeOdt } from '../support/make-odt.ts';

const OPENINGS: Readonly<Record<string, string>> = {
  RTF: '{\\rtf1\\ansi ',
  'a web page': '<!DOCTYPE html><body>',
  Markdown: '# Ada\n\n# Skills\n\n',
  JSON: '{"basics":{"name":',
  'UTF-16': '\u00ff\u00fe',
  'plain text': '',
};
/** What the formats are made of, so that random files get past their first bytes. */
const PIECES = [
  '{',
  '}',
  '\\',
  "\\'e",
  '\\u',
  '\\u-1 ',
  '\\bin',
  '\\cell ',
  '\\row ',
  '\\trowd ',
  '\\intbl ',
  '\\par ',
  '\\v ',
  '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt ',
  '{\\footnote ',
  '{\\listtext ',
  '{\\upr{',
  '{\\colortbl;\\red255;',
  '{\\stylesheet{\\s1 heading 1;}',
  '<table>',
  '<td colspan=-1>',
  '<tr>',
  '</p>',
  '<li>',
  '<ul>',
  '<b>',
  '<p style="',
  '">',
  '<style>',
  '.a{',
  'font-size:1e9em;',
  '<pre>',
  '&#0;',
  '&#x110000;',
  '<a href=',
  '- ',
  '    ',
  '> ',
  '```',
  '|',
  '---',
  '**',
  '[',
  '](',
  '`',
  '\n',
  '\t',
  '"',
  ':',
  ',',
  '[',
  ']',
  '"work":',
  'null',
  '1e999',
  '\u0000',
  '\u00e9',
  'Python',
  '2020 – ',
] as const;

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

async function expectEnding(bytes: Uint8Array): Promise<void> {
  const reading = await readDocument(bytes, { assetsDir: '' });
  if (reading.ok) expect(reading.value.value.text.trim()).not.toBe('');
  else expect(failureKindSchema.options).toContain(reading.error.kind);
}

test.each(Object.entries(OPENINGS))(
  'a file that opens like %s ends in text or a named failure',
  async (_, opening) => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await expectEnding(new Uint8Array(Buffer.from(opening + pieces.join(''), 'latin1')));
      }),
      { numRuns: 200 },
    );
  },
);

const XML_PIECES = [
  '<text:p>',
  '</text:p>',
  '<text:h text:outline-level="99">',
  '</text:h>',
  '<text:list>',
  '</text:list>',
  '<text:list-item>',
  '</text:list-item>',
  '<text:s text:c="-1"/>',
  '<table:table>',
  '<table:table-row>',
  '<table:table-cell>',
  '</table:table-cell>',
  '</table:table-row>',
  '</table:table>',
  '<text:note><text:note-body>',
  '</text:note-body></text:note>',
  '<draw:frame><draw:text-box>',
  '</draw:text-box></draw:frame>',
  '<text:span text:style-name="',
  '"/>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&#xD800;',
  '&amp;',
  '&x;',
  '<',
  '>',
  'Python',
] as const;

test('an OpenDocument text of any content ends in text or a named failure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...XML_PIECES), { maxLength: 30 }), async (pieces) => {
      await expectEnding(makeOdt({ body: pieces.join('') }));
    }),
    { numRuns: 200 },
  );
});

test('a file that is cut anywhere or has any byte changed ends in text or a named failure', async () => {
  const whole = makeOdt({ body: '<text:p>Ada Example</text:p>' });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const changed = whole.slice(0, cut ? at : whole.length);
      changed[Math.min(at, changed.length - 1)] = byte;
      await expectEnding(changed);
    }),
    { numRuns: 300 },
  );
});
