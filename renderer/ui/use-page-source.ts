import { useEffect, useMemo } from 'react';
import { openPages, type PageSource } from './draw-page.ts';

/** The opened PDF, freed when the component goes or the bytes change. */
export function usePageSource(bytes: Uint8Array): PageSource {
  const source = useMemo(() => openPages(bytes), [bytes]);
  useEffect(() => () => source.close(), [source]);
  return source;
}
