import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

/** Drops files the way a web page does: bytes and a name, and no path anywhere. */
export async function dropBytes(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({
    name: basename(path),
    base64: readFileSync(path).toString('base64'),
  }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('main', type, { dataTransfer: transfer });
  }
}

/** Drops files or folders the way a system does: a trusted event with paths behind it. */
export async function dropPaths(
  app: ElectronApplication,
  page: Page,
  paths: readonly string[],
): Promise<void> {
  await dragPaths(app, page, paths, ['dragEnter', 'dragOver', 'drop']);
}

/** Holds files over the window without letting go. */
export async function hoverPaths(
  app: ElectronApplication,
  page: Page,
  paths: readonly string[],
): Promise<void> {
  await dragPaths(app, page, paths, ['dragEnter', 'dragOver']);
}

async function dragPaths(
  app: ElectronApplication,
  page: Page,
  paths: readonly string[],
  types: readonly ('dragEnter' | 'dragOver' | 'drop')[],
): Promise<void> {
  const client = await app.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of types) await client.send('Input.dispatchDragEvent', { type, x: 240, y: 240, data });
  await client.detach();
}
