import { useMemo } from 'react';
import type { ResumeFormat } from '../../shared/document/text-document.ts';
import { openPdfPages } from './draw-page.ts';
import { openPicture } from './draw-picture.ts';
import type { PageSource } from './page-source.ts';

/** The file shown last stays open with its drawings, because views of the same pages come and go. */
let last: { readonly bytes: Uint8Array; readonly source: PageSource } | null = null;

/** The opened PDF or picture. Opening another file frees it. */
export function usePageSource(bytes: Uint8Array, format: ResumeFormat): PageSource {
  return useMemo(() => sourceOf(bytes, format), [bytes, format]);
}

function sourceOf(bytes: Uint8Array, format: ResumeFormat): PageSource {
  if (last?.bytes === bytes) return last.source;
  last?.source.close();
  const source = format === 'pdf' ? openPdfPages(bytes) : openPicture(bytes);
  last = { bytes, source };
  return source;
}
