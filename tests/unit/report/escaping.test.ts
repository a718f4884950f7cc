import { describe, expect, test } from 'vitest';
import { csvText } from '../../../shared/report/csv-cell.ts';
import { escapeHtml } from '../../../shared/report/escape-html.ts';
import { escapeMarkdown } from '../../../shared/report/escape-markdown.ts';
import { visibleText } from '../../../shared/report/visible-text.ts';
import { ALL_HOSTILE, HOSTILE } from '../../support/hostile-strings.ts';

describe('visible text', () => {
  test.each([
    ['\u001b[31mred\u001b[0m\u0007', '[31mred[0m'],
    ['a\u202egnp.exe\u202c', 'agnp.exe'],
    ['\u2066hidden\u2069', 'hidden'],
    ['zero\u200bwidth\u200d\u2060\ufeff', 'zerowidth'],
    ['nul\u0000byte\u009b31m', 'nulbyte31m'],
    ['line\u2028separator\u2029', 'line separator'],
    ['tag\u{e0041}\u{e0042}', 'tag'],
    ['lone\ud800surrogate', 'lone\ufffdsurrogate'],
    ['two\n\t lines ', 'two lines'],
    ['Zoë Łukasz 李雷 😀', 'Zoë Łukasz 李雷 😀'],
  ])('of %j is %j', (text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });
});

describe('HTML', () => {
  test('keeps every letter as text', () => {
    expect(escapeHtml(`<b title="a" class='b'>\`&amp;</b>`)).toBe(
      '&lt;b title=&quot;a&quot; class=&#39;b&#39;&gt;&#96;&amp;amp;&lt;/b&gt;',
    );
  });

  test.each(ALL_HOSTILE)('lets nothing of %j be markup', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
  });
});

describe('Markdown', () => {
  test.each([
    ['C#, C++ and Node.js', 'C\\#, C++ and Node.js'],
    ['snake_case *bold* [link](x)', 'snake\\_case \\*bold\\* \\[link\\](x)'],
    ['R&D, &copy;', 'R&amp;D, &amp;copy;'],
    ['Backend & API', 'Backend & API'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['2.6', '2.6'],
    ['=== underline', '\\=== underline'],
    ['a | b', 'a \\| b'],
    ['<b>', '&lt;b&gt;'],
    ['see https://evil.example', 'see https:&#47;&#47;evil.example'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['@somebody', '&#64;somebody'],
    ['two\nlines', 'two lines'],
  ])('of %j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each(ALL_HOSTILE)('leaves no raw HTML, link or block in %j', (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/[<>\n]/);
    expect(escaped).not.toMatch(/(?<!\\)[[\]`*|]/);
    expect(escaped).not.toMatch(/:\/\/|www\.|@|^[-+=#]|^\d+[.)](?:\s|$)/i);
  });
});

describe('CSV', () => {
  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', 'two lines'],
    ['=1+1', `"'=1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['-1', `"'-1"`],
  ])('of %j is %j', (text, cell) => {
    expect(csvText(text)).toBe(cell);
  });

  test.each(HOSTILE.formula)('makes no formula of %j', (text) => {
    const cell = csvText(text).replace(/^"/, '').replace(/""/g, '"');
    expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
  });
});
