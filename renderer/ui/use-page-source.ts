import { useEffect, useMemo } from 'react';
import type { ResumeFormat } from '../../shared/document/text-document.ts';
import { openPdfPages } from './draw-page.ts';
import { openPicture } from './draw-picture.ts';
import type { PageSource } from './page-source.ts';

/** The opened PDF or picture, freed when the component goes or the bytes change. */
export function usePageSource(bytes: Uint8Array, format: ResumeFormat): PageSource {
  const source = useMemo(
    () => (format === 'pdf' ? openPdfPages(bytes) : openPicture(bytes)),
    [bytes, format],
  );
  useEffect(() => () => source.close(), [source]);
  return source;
}
