import { describe, expect, it } from 'vitest';
import { namedFiles } from '../../../electron/main/named-files.ts';
import { staysInside } from '../../../electron/main/network-guard.ts';
import { resolveAppUrl } from '../../../electron/main/resolve-app-url.ts';
import { isTrustedSender } from '../../../electron/main/trusted-sender.ts';

describe('resolveAppUrl', () => {
  const folders = [
    { prefix: '/pdfjs/', folder: '/out/pdfjs' },
    { prefix: '/', folder: '/out/renderer' },
  ];
  it.each([
    ['app://plumb/index.html', '/out/renderer/index.html'],
    ['app://plumb/assets/index.js?v=1#top', '/out/renderer/assets/index.js'],
    ['app://plumb/pdfjs/cmaps/a.bcmap', '/out/pdfjs/cmaps/a.bcmap'],
    ['app://plumb/a%20b.css', '/out/renderer/a b.css'],
  ])('finds %s', (url, file) => {
    expect(resolveAppUrl(url, folders)).toBe(file);
  });

  it.each([
    'app://other/index.html',
    'app://plumb.example/index.html',
    'file:///out/renderer/index.html',
    'https://plumb/index.html',
    'app://plumb/..%2fmain%2fmain.js',
    'app://plumb/%2e%2e/%2e%2e/etc/passwd%00',
    'app://plumb/pdfjs/..%2f..%2fetc/passwd',
    'app://plumb/..%5cmain.js',
    'app://plumb/index.html%00.js',
    'app://plumb/%E0%A4%A',
    'app://plumb/',
    'not a url',
  ])('knows nothing of %s', (url) => {
    expect(resolveAppUrl(url, folders)).toBeNull();
  });
});

describe('isTrustedSender', () => {
  const origin = 'app://plumb';
  it('trusts the page itself', () => {
    expect(isTrustedSender({ url: 'app://plumb/index.html', parent: null }, origin)).toBe(true);
  });
  it.each([
    ['no frame', null],
    ['a frame in the page', { url: 'app://plumb/index.html', parent: {} }],
    ['another host', { url: 'app://plumb.example/index.html', parent: null }],
    ['another scheme', { url: 'https://plumb/index.html', parent: null }],
    ['a blank page', { url: 'about:blank', parent: null }],
    ['an address that is none', { url: '', parent: null }],
  ])('refuses %s', (_name, frame) => {
    expect(isTrustedSender(frame, origin)).toBe(false);
  });
});

describe('staysInside', () => {
  it.each([
    ['app://plumb/index.html', true],
    ['blob:app://plumb/1', true],
    ['data:text/plain,x', true],
    ['https://example.com/', false],
    ['http://localhost:5173/', false],
    ['ws://localhost:5173/', false],
    ['file:///etc/passwd', false],
    ['ftp://example.com/', false],
    ['devtools://devtools/bundled/x.js', false],
    ['chrome-extension://x/y.js', false],
    ['', false],
  ])('judges %s', (url, inside) => {
    expect(staysInside(url, null)).toBe(inside);
  });

  it('allows the development server, its live reload and nothing else while developing', () => {
    const urls = ['http://localhost:5173/x.js', 'ws://localhost:5173/', 'devtools://devtools/x.js'];
    expect(urls.map((url) => staysInside(url, 'http://localhost:5173'))).toEqual([true, true, true]);
    expect(staysInside('http://localhost:5174/', 'http://localhost:5173')).toBe(false);
  });
});

describe('namedFiles', () => {
  it('takes words for files and leaves switches out', () => {
    expect(namedFiles(['/bin/plumb', '--no-sandbox', 'a.pdf', '/x/b.docx', ''], true, '/home')).toEqual([
      '/home/a.pdf',
      '/x/b.docx',
    ]);
  });
  it('leaves the app itself out while it is not packed', () => {
    expect(namedFiles(['/bin/electron', '--inspect=0', '.', 'a.pdf'], false, '/home')).toEqual([
      '/home/a.pdf',
    ]);
    expect(namedFiles(['/bin/electron'], false, '/home')).toEqual([]);
  });
});
