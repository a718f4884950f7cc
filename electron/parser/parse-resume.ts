import { createHash } from 'node:crypto';
import { fail, succeed } from '../../shared/base/result.ts';
import type { OcrChoice, ParseOutcome, ReadingProgress } from '../../shared/ipc/parse-contract.ts';
import { buildResume } from '../../shared/resume/build-resume.ts';
import type { Resume } from '../../shared/resume/resume.ts';
import type { OcrFiles } from './ocr/ocr-files.ts';
import { readDocument } from './read-document.ts';

export interface ParseOptions {
  /** Folder with pdf.js's `cmaps`, `standard_fonts` and `wasm`. */
  readonly assetsDir: string;
  /** Default: pictures are not read. */
  readonly ocr?: { readonly choice: OcrChoice; readonly files: OcrFiles };
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * The whole reading of one file: bytes to document to résumé, with the file's fingerprint.
 * Files that cannot be read come back as a failure; a throw here is a defect of a reader.
 */
export async function parseResume(bytes: Uint8Array, options: ParseOptions): Promise<ParseOutcome> {
  // Before reading: pdf.js takes the buffer away from us.
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const sizeBytes = bytes.byteLength;
  const { assetsDir, ocr, onProgress } = options;
  const document = await readDocument(bytes, {
    assetsDir,
    onOpened: (detail) => onProgress?.({ step: 'open', detail }),
    recognition:
      ocr === undefined || ocr.choice === 'never'
        ? null
        : {
            choice: ocr.choice,
            files: ocr.files,
            onPage: (page, pages) => onProgress?.({ step: 'recognize', page, pages }),
          },
  });
  if (!document.ok) return fail(document.error);
  const { value, notices, declared = null } = document.value;
  const resume = buildResume(value, notices, declared);
  onProgress?.({ step: 'structure', detail: describeStructure(resume) });
  return succeed({ resume, sha256, bytes: sizeBytes });
}

/** "7 sections, 3 roles" */
function describeStructure(resume: Resume): string {
  const roles = resume.entries.filter((entry) => entry.kind === 'work').length;
  return `${count(resume.sections.length, 'section')}, ${count(roles, 'role')}`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
