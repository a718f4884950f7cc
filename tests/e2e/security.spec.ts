import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { createCanvas } from '../../electron/export/png.ts';
import { CONTENT_SECURITY_POLICY } from '../../electron/main/content-security-policy.ts';
import type { PlumbBridge } from '../../shared/ipc/bridge.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { hostileHandout, hostileReport } from '../support/hostile-report.ts';
import { HOSTILE_GROUPS } from '../support/hostile-strings.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { addressOf, openPages } from '../support/open-pages.ts';

declare global {
  interface Window {
    readonly plumb: PlumbBridge;
  }
}

/** Each verb of the bridge; a new one makes this incomplete and the test fail. */
const VERBS: Readonly<Record<keyof PlumbBridge, true>> = {
  parseResume: true,
  cancelParse: true,
  chooseResumes: true,
  listSamples: true,
  openSample: true,
  exportReport: true,
  previewReport: true,
  printReport: true,
  exportResume: true,
  chooseLogo: true,
  copyReport: true,
  showSaved: true,
  dragSaved: true,
  loadSettings: true,
  saveSettings: true,
  loadNotes: true,
  saveNotes: true,
  loadLibrary: true,
  saveLibrary: true,
  keepFile: true,
  openKeptFile: true,
  knowsPlace: true,
  showFile: true,
  clearSystemRecent: true,
  showDataFolder: true,
  listLicences: true,
  appInfo: true,
  countRefusedRequests: true,
  reportWindowState: true,
  onParseProgress: true,
  onOpenFiles: true,
  onMenuCommand: true,
  onMenuChoice: true,
};

/** Somewhere else; RFC 6761 promises that this name belongs to nobody. */
const ELSEWHERE = 'https://elsewhere.invalid/';
const HOME = 'app://plumb/index.html';
const ROOT = resolve(import.meta.dirname, '../..');

let launched: LaunchedApp;
test.beforeAll(async () => {
  launched = await launchApp();
});
test.afterAll(() => launched.close());

const refused = () => launched.page.evaluate(() => window.plumb.countRefusedRequests());

test('the window is sandboxed, isolated and without Node', async () => {
  const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  const isOn = (name: string): unknown => preferences[name] ?? false;
  expect(['sandbox', 'contextIsolation', 'webSecurity'].map(isOn)).toEqual([true, true, true]);
  // Some that are off are left out of the list.
  const off = [
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'webviewTag',
    'spellcheck',
    'allowRunningInsecureContent',
    'navigateOnDragDrop',
    'experimentalFeatures',
  ];
  expect(off.filter(isOn)).toEqual([]);
  expect(
    await launched.page.evaluate(() =>
      ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis,
      ),
    ),
  ).toEqual([]);
});

test('the bridge has exactly its verbs', async () => {
  const surface = await launched.page.evaluate(() =>
    Object.entries(window.plumb).map(([name, value]) => [name, typeof value]),
  );
  expect(Object.fromEntries(surface)).toEqual(
    Object.fromEntries(Object.keys(VERBS).map((verb) => [verb, 'function'])),
  );
});

test('the policy is sent as a header and stands in the page, and both say the same', async () => {
  const { header, meta } = await launched.page.evaluate(
    (page) =>
      new Promise<{ header: string | null; meta: string | undefined }>((done) => {
        const request = new XMLHttpRequest();
        request.open('GET', page);
        request.onload = () =>
          done({
            header: request.getResponseHeader('content-security-policy'),
            meta: document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')
              ?.content,
          });
        request.send();
      }),
    HOME,
  );
  expect(header).toBe(CONTENT_SECURITY_POLICY);
  // Browsers ignore frame-ancestors in a meta element.
  expect(`${meta ?? ''}; frame-ancestors 'none'`).toBe(CONTENT_SECURITY_POLICY);
});

test('nothing foreign runs, loads or connects', async () => {
  const { page } = launched;
  await page.evaluate(() => {
    const violated = new Set<string>();
    Reflect.set(window, 'violated', violated);
    document.addEventListener('securitypolicyviolation', (event) => violated.add(event.effectiveDirective));
  });
  const violated = () => page.evaluate(() => [...(Reflect.get(window, 'violated') as Set<string>)].sort());
  const fetched = await page.evaluate(async (elsewhere) => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.ran = true');
    document.body.append(button);
    button.click();
    const picture = new Image();
    picture.src = `${elsewhere}picture.png`;
    const frame = document.createElement('iframe');
    frame.src = elsewhere;
    document.body.append(frame);
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = `${elsewhere}style.css`;
    document.head.append(style);
    for (const element of [script, button, frame, style]) element.dataset.foreign = '';
    return fetch(elsewhere).then(
      () => 'answered',
      () => 'refused',
    );
  }, ELSEWHERE);
  expect(fetched).toBe('refused');
  await expect
    .poll(violated)
    .toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-foreign]')) element.remove();
  });
});

test('the page cannot leave, open a window or download', async () => {
  const { app, page } = launched;
  for (const target of [ELSEWHERE, 'file:///etc/hostname', 'data:text/html,x', 'app://elsewhere/']) {
    await page.evaluate((url) => {
      window.location.href = url;
    }, target);
  }
  const opened = await page.evaluate(
    (url) => [window.open(url), window.open('app://plumb/index.html'), window.open('about:blank')],
    ELSEWHERE,
  );
  expect(opened).toEqual([null, null, null]);

  await app.evaluate(({ session }) => {
    session.fromPartition('window').on('will-download', (event) => {
      Reflect.set(globalThis, 'download', event.defaultPrevented ? 'refused' : 'begun');
    });
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
  });
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'download') as unknown)).toBe('refused');
  expect(page.url()).toBe(HOME);
  expect(app.windows()).toHaveLength(1);
});

test('a file dropped at the edge is read, and does not replace the page', async () => {
  const { page } = launched;
  const cdp = await page.context().newCDPSession(page);
  const readme = resolve(import.meta.dirname, '../../README.md');
  const data = { items: [], files: [readme], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: 5, y: 5, data });
  }
  await cdp.detach();
  // The drop has had its effect: the window has taken the file as text, and is still the window.
  // (Asked by evaluate: after the refused navigations above, locators wait for one that never comes.)
  await expect
    .poll(() => page.evaluate(() => document.querySelector('header')?.textContent))
    .toContain('README.md');
  expect(page.url()).toBe(HOME);
});

test('every permission is refused', async () => {
  const answers = await launched.page.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi'];
    const states = await Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
    const place = await new Promise<string>((done) => {
      navigator.geolocation.getCurrentPosition(
        () => done('answered'),
        () => done('refused'),
      );
    });
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'answered',
      () => 'refused',
    );
    return [...states, place, camera];
  });
  expect(answers).toEqual([...Array<string>(6).fill('denied'), 'refused', 'refused']);
});

test('files beside the window’s own are out of reach', async () => {
  const statuses = await launched.page.evaluate(
    async (urls) => {
      const statusOf = (url: string) =>
        new Promise<number>((done) => {
          const request = new XMLHttpRequest();
          request.open('GET', url);
          request.onloadend = () => done(request.status);
          request.send();
        });
      return Promise.all(urls.map(statusOf));
    },
    [
      'app://plumb/..%2fmain%2fmain.js',
      'app://plumb/%2e%2e/%2e%2e/package.json',
      'app://plumb/pdfjs/..%2f..%2fpackage.json',
      'app://plumb/index.html',
    ],
  );
  expect(statuses).toEqual([404, 404, 404, 200]);
});

test('messages of another shape or size are refused', async () => {
  const answers = await launched.page.evaluate(async () => {
    const ask = async (question: () => Promise<unknown>) =>
      question().then(
        () => 'answered',
        (error: unknown) => /refused (shape|size)/.exec(String(error))?.[0] ?? String(error),
      );
    const { plumb } = window;
    const odd = (value: unknown) => value as never;
    return [
      await ask(() => plumb.parseResume('1', odd({ name: 'a.pdf', path: '/etc/passwd' }), 'never')),
      await ask(() => plumb.parseResume('1', odd({ name: 'a.pdf', bytes: 'text' }), 'never')),
      await ask(() =>
        plumb.parseResume('x'.repeat(65), { name: 'a.pdf', bytes: new Uint8Array(1) }, 'never'),
      ),
      await ask(() =>
        plumb.parseResume('1', { name: 'a.pdf', bytes: new Uint8Array(1) }, odd('/etc/passwd')),
      ),
      await ask(() => plumb.cancelParse('x'.repeat(10_000))),
      await ask(() => plumb.openSample(odd({ id: '../../package.json' }))),
      await ask(() => plumb.exportReport(odd({ report: {}, format: 'pdf', paper: 'A4' }))),
      await ask(() => plumb.saveSettings(odd({ role: null, exportFormat: 'exe', paper: 'A4' }))),
    ];
  });
  expect(answers).toEqual([
    ...Array<string>(4).fill('refused shape'),
    'refused size',
    ...Array<string>(3).fill('refused shape'),
  ]);
});

/** Without its own policy only what was escaped keeps a page from acting. */
function withoutPolicy(html: string): string {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  expect(bare).not.toBe(html);
  expect(bare).not.toContain('Content-Security-Policy');
  return bare;
}

test('a report made of hostile text runs and fetches nothing where scripts are allowed, even without its policy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-hostile-'));
  try {
    const write = (name: string, html: string) => {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      return file;
    };
    // Each stands in every field that a résumé can fill.
    const files = HOSTILE_GROUPS.flatMap((text, group) =>
      (['client', 'panel'] as const).map((audience) => {
        const handout = hostileHandout(text, audience);
        const html = renderHtml(hostileReport(text), { fonts: [], handout });
        return write(`${audience}-${group}`, withoutPolicy(html));
      }),
    );
    // What a page does that does not escape, so that it is known to be seen.
    const acting = write(
      'acting',
      '<h1>x</h1><script>globalThis.__PWNED__=1</script><img src="beside.png"><img src="https://evil.example/pixel.png">',
    );
    const opened = await openPages(
      launched.app,
      [...files, acting],
      '[typeof globalThis.__PWNED__, document.querySelectorAll("h1").length, location.protocol].join(" ")',
    );
    expect(opened.seen).toEqual([...files.map(() => 'undefined 1 file:'), 'number 1 file:']);
    expect(opened.requests).toEqual([
      ...files.map(addressOf),
      addressOf(acting),
      addressOf(join(folder, 'beside.png')),
      'https://evil.example/pixel.png',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a sample’s report with its fonts and a logo fetches nothing, with its policy or without', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-report-'));
  try {
    const [logo, whole, bare] = ['logo.png', 'report.html', 'bare.html'].map((name) => join(folder, name));
    if (logo === undefined || whole === undefined || bare === undefined) throw new Error('No names.');
    writeFileSync(logo, createCanvas(60, 30, [[36, 70, 111]]).toPng());
    const words = ['analyze', 'resources/samples/nadia-holm-backend.pdf', '--as-of', '2026-01-01'];
    const { status } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts', 'plumb.mjs'), ...words, '--format', 'html', '--logo', logo, '-o', whole],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    writeFileSync(bare, withoutPolicy(readFileSync(whole, 'utf8')));
    const opened = await openPages(
      launched.app,
      [whole, bare],
      `document.fonts.ready.then((fonts) => ({
        loaded: [...fonts].some(({ status }) => status === 'loaded'),
        failed: [...fonts].filter(({ status }) => status === 'error').length,
        logos: [...document.images].map(({ naturalWidth }) => naturalWidth),
      }))`,
    );
    expect(opened.seen).toEqual(Array(2).fill({ loaded: true, failed: 0, logos: [60] }));
    expect(opened.requests).toEqual([whole, bare].map(addressOf));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a request that gets past the page is refused and counted', async () => {
  const before = await refused();
  const answers = await launched.app.evaluate(
    async ({ session }, url) =>
      Promise.all(
        [session.fromPartition('window'), session.defaultSession].map((each) =>
          each.fetch(url).then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      ),
    ELSEWHERE,
  );
  expect(answers).toEqual(['refused', 'refused']);
  expect((await refused()) - before).toBe(2);
});

test('a killed parser process costs one file, not the app', async () => {
  const bytes = [
    ...readFileSync(resolve(import.meta.dirname, '../../resources/samples/nadia-holm-backend.pdf')),
  ];
  const { app, page } = launched;
  const parse = () =>
    page.evaluate(async (content) => {
      const file = { name: 'resume.pdf', bytes: new Uint8Array(content) };
      const outcome = await window.plumb.parseResume(crypto.randomUUID(), file, 'never');
      return outcome.ok ? outcome.value.sha256 : outcome.error.kind;
    }, bytes);
  const parsers = () =>
    app.evaluate(({ app: main }) =>
      main.getAppMetrics().flatMap(({ pid, name }) => (name === 'resume-parser' ? [pid] : [])),
    );
  const fingerprint = await parse();
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);

  const [pid = 0] = await parsers();
  // Held still, so that it dies while it has the file, however fast it reads.
  process.kill(pid, 'SIGSTOP');
  const dying = parse();
  // Answered after the file has arrived in main.
  await page.evaluate(() => window.plumb.appInfo());
  process.kill(pid, 'SIGKILL');
  expect(await dying).toBe('PARSER_CRASHED');
  expect(await parse()).toBe(fingerprint);
  expect(await parsers()).toHaveLength(1);
});
