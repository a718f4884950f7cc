import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { OpenedFile } from '../../shared/ipc/bridge.ts';
import { createProfile, launchApp, removeProfile } from '../support/launch-app.ts';

const projectRoot = resolve(import.meta.dirname, '..', '..');
const sample = (file: string) => join(projectRoot, 'resources', 'samples', file);

let profile: string;
test.beforeEach(() => {
  profile = createProfile();
});
test.afterEach(() => removeProfile(profile));

/** Starts the app once more with the same settings, as a double click on a file does; resolves to the exit code. */
function startAgain(files: readonly string[]): Promise<number | null> {
  const root = process.getuid?.() === 0;
  const child = spawn(
    process.env.ELECTRON_EXEC_PATH ?? '',
    [
      `--user-data-dir=${join(profile, 'settings')}`,
      ...(root ? ['--no-sandbox'] : []),
      projectRoot,
      ...files,
    ],
    { stdio: 'ignore', env: { ...process.env, HOME: join(profile, 'home') } },
  );
  return new Promise((done) => child.once('exit', done));
}

/** The window's own listener has to be there first: whoever listens first gets what was waiting. */
function isListening(page: Page): Promise<void> {
  return page.getByRole('heading', { level: 1 }).waitFor();
}

/** Names of the files that the next hand-over brings, with "!" and the reason for those that cannot be read. */
function nextOpened(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const stop = window.plumb.onOpenFiles((files: readonly OpenedFile[]) => {
          stop();
          done(
            files.map((each) =>
              each.kind === 'file' ? each.file.name : `${each.name}!${each.failure.kind}`,
            ),
          );
        });
      }),
  );
}

test('a file on the command line is opened', async () => {
  const { page, close } = await launchApp({ profile, files: [sample('nadia-holm-backend.pdf')] });
  try {
    await expect(page.getByRole('option', { name: /^Nadia Holm/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Export report' })).toBeEnabled();
  } finally {
    await close();
  }
});

test('a file that the system names later is opened', async () => {
  const { app, page, close } = await launchApp({ profile });
  try {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await app.evaluate(({ app: main }) => {
      const recent: string[] = [];
      Reflect.set(globalThis, 'recent', recent);
      main.addRecentDocument = (path) => void recent.push(path);
    });
    // What macOS sends for "Open with"; it may not fall through to the system's own handling.
    const taken = await app.evaluate(({ app: main }, path) => {
      let prevented = false;
      main.emit('open-file', { preventDefault: () => (prevented = true) }, path);
      return prevented;
    }, sample('nadia-holm-backend.pdf'));
    expect(taken).toBe(true);
    await expect(page.getByRole('option', { name: /^Nadia Holm/ })).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('nadia-holm-backend.pdf');
    // The system's own list of recent documents has it too.
    expect(await app.evaluate(() => Reflect.get(globalThis, 'recent') as string[])).toEqual([
      sample('nadia-holm-backend.pdf'),
    ]);
  } finally {
    await close();
  }
});

test('a second start hands its files to the first and leaves', async () => {
  const { app, page, close } = await launchApp({ profile });
  try {
    await isListening(page);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const opened = nextOpened(page);
    expect(await startAgain([sample('tomas-reyes-ml.docx'), join(profile, 'gone.pdf')])).toBe(0);
    expect(await opened).toEqual(['tomas-reyes-ml.docx', 'gone.pdf!NOT_FOUND']);
    await expect(page.getByRole('option', { name: /^Tomás Reyes/ })).toBeVisible();
    expect(app.windows()).toHaveLength(1);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())).toBe(
      false,
    );
  } finally {
    await close();
  }
});

test('a folder on the command line opens the résumés in it, by name', async () => {
  const { page, close } = await launchApp({ profile });
  try {
    await isListening(page);
    const opened = nextOpened(page);
    await startAgain([join(projectRoot, 'resources', 'samples')]);
    expect(await opened).toEqual([
      'jonas-weiss-full-stack.docx',
      'nadia-holm-backend.pdf',
      'priya-raman-data.pdf',
      'sam-carter-keywords.pdf',
      'tomas-reyes-ml.docx',
    ]);
  } finally {
    await close();
  }
});

test('the window opens at its default size, and later where it was', async () => {
  const bounds = { x: 12, y: 34, width: 1010, height: 690 };
  const first = await launchApp({ profile });
  const area = await first.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  const opened = await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { size: window?.getSize(), smallest: window?.getMinimumSize() };
  });
  expect(opened).toEqual({
    size: [Math.min(1440, area.width), Math.min(900, area.height)],
    smallest: [960, 640],
  });
  await first.app.evaluate(({ BrowserWindow }, to) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(to);
  }, bounds);
  await first.close();

  const second = await launchApp({ profile });
  try {
    expect(
      await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
    ).toEqual(bounds);
  } finally {
    await second.close();
  }
});

test('damaged settings and a damaged library are put aside and the app starts', async () => {
  const file = join(profile, 'settings', 'settings.json');
  writeFileSync(file, '{"role": 7');
  const library = join(profile, 'settings', 'library', 'library.json');
  mkdirSync(join(profile, 'settings', 'library'));
  writeFileSync(library, '[{"sha256":');
  const { page, close } = await launchApp({ profile });
  try {
    expect(await page.evaluate(() => window.plumb.loadSettings())).toEqual({
      role: null,
      exportFormat: 'pdf',
      paper: 'A4',
      theme: 'system',
      startRole: null,
      keep: 'results',
    });
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"role": 7');
    expect(await page.evaluate(() => window.plumb.loadLibrary())).toEqual([]);
    expect(readFileSync(`${library}.damaged`, 'utf8')).toBe('[{"sha256":');
    await expect(page.getByText('Nothing here yet.')).toBeVisible();
    const chosen = {
      role: 'data-engineer',
      exportFormat: 'md',
      paper: 'Letter',
      theme: 'dark',
      startRole: null,
      keep: 'nothing',
    } as const;
    await page.evaluate((settings) => window.plumb.saveSettings(settings), chosen);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(chosen);
    expect(existsSync(library)).toBe(false);
  } finally {
    await close();
  }
});

test('the menu opens samples, offers the export once there is a result, and sends its commands', async () => {
  const { app, page, close } = await launchApp({ profile });
  const item = (id: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      return { enabled: found?.enabled, accelerator: found?.accelerator };
    }, id);
  try {
    expect(await item('open')).toEqual({ enabled: true, accelerator: 'CmdOrCtrl+O' });
    expect(await item('export')).toEqual({ enabled: false, accelerator: 'CmdOrCtrl+E' });
    await app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
      const samples = file?.submenu?.items.find(({ label }) => label === 'Open sample');
      samples?.submenu?.items.find(({ label }) => label === 'Nadia Holm')?.click();
    });
    await expect(page.getByRole('option', { name: /^Nadia Holm/ })).toBeVisible();
    await expect.poll(async () => (await item('export')).enabled).toBe(true);
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('show-privacy')?.click());
    await expect(page.getByRole('dialog', { name: 'What leaves this computer' })).toBeVisible();
  } finally {
    await close();
  }
});

test('a report that cannot be saved says why and leaves nothing behind', async () => {
  const { app, page, close } = await launchApp({ profile, files: [sample('nadia-holm-backend.pdf')] });
  try {
    const target = join(profile, 'gone', 'report.md');
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    }, target);
    await page.getByRole('button', { name: 'Export report' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save PDF…' }).click();
    await expect(page.getByRole('dialog')).toContainText(/There is no folder .+gone\. Nothing was saved\./);
    expect(existsSync(join(profile, 'gone'))).toBe(false);
  } finally {
    await close();
  }
});
