import type { Result } from '../../shared/base/result.ts';
import { fail, succeed } from '../../shared/base/result.ts';
import { type Logo, MAX_LOGO_BYTES } from '../../shared/report/handout.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';
import { readPictureHeader } from '../parser/ocr/picture-header.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** A picture for the letterhead, or one sentence on why this file cannot be one. */
export async function readLogo(path: string): Promise<Result<Logo, string>> {
  const content = await readBoundedFile(path, MAX_LOGO_BYTES);
  if (!content.ok) {
    return fail(
      content.error === 'TOO_LARGE'
        ? `The logo ${path} is larger than ${MAX_LOGO_BYTES / 1024} KB.`
        : `The logo ${path} could not be read (${content.error}).`,
    );
  }
  const bytes = content.value;
  const format = startsWith(bytes, PNG) ? 'png' : startsWith(bytes, JPEG) ? 'jpeg' : null;
  const header = format === null ? null : readPictureHeader(bytes, format);
  return format === null || header === null
    ? fail(`The logo ${path} is not a PNG or JPEG picture.`)
    : succeed({
        format,
        base64: Buffer.from(bytes).toString('base64'),
        width: header.width,
        height: header.height,
      });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
