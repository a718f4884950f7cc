import { describeFailure } from '../../../shared/base/failure.ts';
import { isResumeFileName } from '../../../shared/document/resume-files.ts';
import type { OpenedFile } from '../../../shared/ipc/bridge.ts';
import { MAX_FILE_BYTES } from '../../../shared/ipc/parse-contract.ts';

/** What was dropped or pasted. Both ways, from the system and from a web page, arrive as bytes; no path is ever read. */
export type Dropped =
  | { readonly kind: 'files'; readonly files: readonly OpenedFile[] }
  | { readonly kind: 'empty-folder' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' };

/** A folder gives at most this many files; the rest is left out. */
const MAX_FILES = 500;

/** Reads a drop or a paste. The transfer itself is only valid during its event, so its items are taken at once. */
export async function readTransfer(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const folders = entries.filter(isFolder);
  const looseFiles = [...transfer.files].filter(
    (file) => !folders.some((folder) => folder.name === file.name && file.type === ''),
  );
  const text = transfer.getData('text/plain');
  const inFolders = (await Promise.all(folders.map(listFolder))).flat();
  const files = [...looseFiles, ...inFolders].slice(0, MAX_FILES);
  if (files.length > 0) return { kind: 'files', files: await Promise.all(files.map(openFile)) };
  if (folders.length > 0) return { kind: 'empty-folder' };
  return text.trim() === '' ? { kind: 'nothing' } : { kind: 'text', text };
}

async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > MAX_FILE_BYTES) {
    return { kind: 'failure', name: file.name, failure: describeFailure('TOO_LARGE') };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { kind: 'file', file: { name: file.name, bytes } };
  } catch (error) {
    const kind = error instanceof DOMException && error.name === 'NotFoundError' ? 'NOT_FOUND' : 'UNREADABLE';
    return { kind: 'failure', name: file.name, failure: describeFailure(kind) };
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** The résumé files of a folder and its folders, by path, hidden ones left out. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const found: FileSystemFileEntry[] = [];
  const open: FileSystemDirectoryEntry[] = [folder];
  for (let next = open.pop(); next !== undefined && found.length < MAX_FILES; next = open.pop()) {
    for (const entry of await listEntries(next)) {
      if (entry.name.startsWith('.')) continue;
      if (isFolder(entry)) open.push(entry);
      else if (isFile(entry) && isResumeFileName(entry.name)) found.push(entry);
    }
  }
  found.sort((a, b) => (a.fullPath < b.fullPath ? -1 : 1));
  return Promise.all(
    found.map((entry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))),
  );
}

/** `readEntries` hands out a part at a time; an empty part is the end. */
async function listEntries(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}
