import { readDocument } from '../../electron/parser/read-document.ts';
import type { NoticeKind } from '../../shared/base/notice.ts';
import type { TextDocument } from '../../shared/document/text-document.ts';

/** Reads a file that has no need of pdf.js; throws the failure's kind where it cannot be read. */
export async function readFile(
  bytes: Uint8Array,
): Promise<{ readonly document: TextDocument; readonly notices: readonly NoticeKind[] }> {
  const reading = await readDocument(bytes, { assetsDir: '' });
  if (!reading.ok) throw new Error(reading.error.kind);
  return {
    document: reading.value.value,
    notices: reading.value.notices.map((notice) => notice.kind),
  };
}

/** The kind of the failure, or the text where the file could be read. */
export async function failureOf(bytes: Uint8Array): Promise<string> {
  const reading = await readDocument(bytes, { assetsDir: '' });
  return reading.ok ? `read: ${reading.value.value.text}` : reading.error.kind;
}

/** What a line is: heading level, marker, list depth, and whether it is bold. */
export function outlineOf(document: TextDocument): readonly string[] {
  return document.lines.map(({ span, headingLevel, bullet, bold, indent }) => {
    const text = document.text.slice(span.start, span.end);
    const heading = headingLevel === null ? '' : `h${headingLevel} `;
    const item = bullet === null ? '' : `${bullet.repeat(Math.max(1, indent / 18))} `;
    return `${heading}${item}${bold ? '**' : ''}${text}`;
  });
}
