import { type RefObject, useEffect } from 'react';
import type { TextSpan } from '../../../shared/base/text-span.ts';
import { selectFound } from '../../store/selectors.ts';
import { useApp } from '../../store/store-context.ts';
import { scrollBehavior } from '../../ui/scroll-behavior.ts';

/** Names that the style sheet gives a look: ::highlight(). */
const ALL = 'found';
const CURRENT = 'found-current';

/** Highlights what was found in the text below `paper`, whose pieces say where they start (`data-start`). */
export function useFoundInText(paper: RefObject<HTMLElement | null>): void {
  const found = useApp(selectFound);
  const index = useApp((state) => state.find?.index ?? 0);
  useEffect(() => {
    if (paper.current === null || found.length === 0) return;
    const pieces = [...paper.current.querySelectorAll<HTMLElement>('[data-start]')];
    const current = found[index];
    const shown = current === undefined ? [] : rangesOf(current, pieces);
    CSS.highlights.set(ALL, new Highlight(...found.flatMap((span) => rangesOf(span, pieces))));
    CSS.highlights.set(CURRENT, new Highlight(...shown));
    shown[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
    return () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    };
  }, [paper, found, index]);
}

/** The parts of a span in the pieces that it touches. */
function rangesOf(span: TextSpan, pieces: readonly HTMLElement[]): readonly Range[] {
  return pieces.flatMap((piece) => {
    const text = piece.firstChild;
    const start = Number(piece.dataset.start);
    if (!(text instanceof Text) || start >= span.end || start + text.length <= span.start) return [];
    const range = document.createRange();
    range.setStart(text, Math.max(0, span.start - start));
    range.setEnd(text, Math.min(text.length, span.end - start));
    return [range];
  });
}
