import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './PageImage.module.css';
import { type Drawing, type PageSource, showOn } from './page-source.ts';

export interface PageImageProps {
  readonly source: PageSource;
  /** From 1. */
  readonly number: number;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly words: {
    readonly label: string;
    readonly drawing: string;
    readonly failed: string;
  };
  /**
   * What lies over the page, once it is drawn or cannot be (`isSettled`), and before: there it is not seen, but can
   * be scrolled to.
   */
  readonly children?: (isSettled: boolean) => ReactNode;
}

/** One page as it looks, drawn when it comes into view. */
export function PageImage({ source, number, size, words, children }: PageImageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'waiting' | 'drawn' | 'failed'>('waiting');

  // Before anything is painted, so that a known page never shows blank.
  useLayoutEffect(() => {
    const target = canvas.current;
    const box = frame.current;
    if (target === null || box === null) return;
    // What was drawn before stands until the new drawing is whole.
    const before = source.picture(number);
    if (before !== null) showOn(target, before);
    setState(before === null ? 'waiting' : 'drawn');
    let drawing: Drawing | null = null;
    let drawnWidth = 0;
    let isVisible = false;
    function draw(): void {
      const width = box?.clientWidth ?? 0;
      // Drawn again only when the pane's width changed by enough to be seen.
      if (target === null || !isVisible || width === 0 || Math.abs(width - drawnWidth) < 2) return;
      drawnWidth = width;
      drawing?.stop();
      const current = source.draw(number, target, width);
      drawing = current;
      current.done.then(
        () => setState('drawn'),
        () => {
          if (drawing === current) setState('failed');
        },
      );
    }
    const visibility = new IntersectionObserver((entries) => {
      isVisible = entries.some((entry) => entry.isIntersecting);
      draw();
    });
    const size = new ResizeObserver(draw);
    visibility.observe(box);
    size.observe(box);
    return () => {
      visibility.disconnect();
      size.disconnect();
      const last = drawing;
      drawing = null;
      last?.stop();
    };
  }, [source, number]);

  return (
    <div
      ref={frame}
      className={styles.page}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      data-page={number}
      data-drawn={state === 'drawn'}
      data-state={state}
    >
      <canvas ref={canvas} className={styles.canvas} role="img" aria-label={words.label} />
      {state === 'drawn' ? null : (
        <p className={styles.state}>{state === 'failed' ? words.failed : words.drawing}</p>
      )}
      {children?.(state !== 'waiting')}
    </div>
  );
}
