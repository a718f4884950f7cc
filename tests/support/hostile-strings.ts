/** Texts that a résumé may hold to break out of a report, by what they attack. */
export const HOSTILE = {
  html: [
    '<script>globalThis.__PWNED__=1</script>',
    '"><img src=x onerror=globalThis.__PWNED__=1>',
    "' onmouseover='globalThis.__PWNED__=1",
    '</style><script>globalThis.__PWNED__=1</script>',
    '</title><svg/onload=globalThis.__PWNED__=1>',
    '<iframe src=javascript:globalThis.__PWNED__=1>',
    '<a href="javascript:globalThis.__PWNED__=1">x</a>',
    '<!--<img src="--><img src=x onerror=globalThis.__PWNED__=1//">',
    '&lt;script&gt;globalThis.__PWNED__=1&lt;/script&gt;',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  ],
  markdown: [
    '[x](javascript:globalThis.__PWNED__=1)',
    '![x](https://evil.example/pixel.png)',
    '# Heading',
    '- [ ] task',
    '1. item',
    '> quote',
    '```\ncode',
    '| a | b |',
    '<https://evil.example>',
    'https://evil.example/path',
    'www.evil.example',
    'mail@evil.example',
    '[ref]: https://evil.example',
    '***bold***',
    '===',
    '~~struck~~ $x$',
  ],
  formula: [
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1+1',
    ' =1+1',
    '＝1+1',
    '=HYPERLINK("https://evil.example","x")',
    '"=1+1',
  ],
  word: [
    '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
    '{ HYPERLINK "https://evil.example" }',
    '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    '<w:instrText>DDEAUTO cmd</w:instrText>',
    ']]><w:hyperlink r:id="rId1"/>',
    '&lt;w:altChunk r:id="rId1"/&gt;',
  ],
  pdf: [
    ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (',
    'endstream endobj 1 0 obj << /S /Launch /F (cmd.exe) >>',
    '<feff002f004a0053>',
  ],
  fileName: ['../../../etc/passwd', 'C:\\Windows\\win.ini', 'CON', '%2e%2e%2fetc%2fpasswd', '/dev/null'],
  steering: [
    '\u001b[31mred\u001b[0m\u0007',
    'a\u202egnp.exe\u202c',
    '\u2066hidden\u2069',
    'zero\u200bwidth\u200d\u2060\ufeff',
    'nul\u0000byte\u009b31m',
    'line\u2028separator\u2029',
    'tag\u{e0041}\u{e0042}',
    'lone\ud800surrogate',
  ],
} as const;

/** What no rendered text may hold: controls but the line break, turned direction, letters without width. */
export const STEERING_CHARACTERS = /(?!\n)[\p{Cc}\p{Bidi_Control}\u200b-\u200d\u2028\u2029\u2060\ufeff]/u;

export const ALL_HOSTILE: readonly string[] = Object.values(HOSTILE).flat();

/** All of them, a few to a text: of a longer quotation than 240 letters only a part is shown. */
export const HOSTILE_GROUPS: readonly string[] = ALL_HOSTILE.flatMap((_, at) =>
  at % 4 === 0 ? [ALL_HOSTILE.slice(at, at + 4).join(' ')] : [],
);
