import { join } from 'node:path';
import { app } from 'electron';
import { type OcrFiles, ocrFilesIn } from '../parser/ocr/ocr-files.ts';

/** Where the parts of the built app lie. All absolute; the same inside a packed app. */
export interface AppPaths {
  readonly preload: string;
  readonly renderer: string;
  readonly parserHost: string;
  readonly parserWorker: string;
  readonly pdfjs: string;
  readonly ocrFiles: OcrFiles;
  readonly fonts: string;
  /** Lists of licences that the build writes. */
  readonly licences: string;
  readonly samples: string;
}

export function appPaths(): AppPaths {
  const root = app.getAppPath();
  const out = join(root, 'out');
  return {
    preload: join(out, 'preload', 'preload.cjs'),
    renderer: join(out, 'renderer'),
    parserHost: join(out, 'main', 'parser-host.js'),
    parserWorker: join(out, 'main', 'parser-worker.js'),
    pdfjs: join(out, 'pdfjs'),
    ocrFiles: ocrFilesIn(join(out, 'ocr')),
    fonts: join(out, 'fonts'),
    licences: join(out, 'licences'),
    samples: join(root, 'resources', 'samples'),
  };
}
