import { useEffect, useMemo, useRef, useState } from 'react';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import { messages } from '../../messages.ts';
import type { EvidenceMark } from '../../store/evidence-marks.ts';
import { openPdfPages } from './draw-page.ts';
import { openPicture } from './draw-picture.ts';
import { MarkButton } from './MarkButton.tsx';
import styles from './PageView.module.css';
import type { Drawing, PageSource } from './page-source.ts';

export interface PageViewProps {
  readonly bytes: Uint8Array;
  readonly document: TextDocument;
  readonly marks: readonly EvidenceMark[];
}

/** The pages as they look, with the marks on the exact words. */
export function PageView({ bytes, document, marks }: PageViewProps) {
  const isPdf = document.format === 'pdf';
  const source = useMemo(() => (isPdf ? openPdfPages(bytes) : openPicture(bytes)), [bytes, isPdf]);
  useEffect(() => () => source.close(), [source]);
  return (
    <div className={styles.pages}>
      {document.pages.map((size, index) => (
        <PageImage
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
          key={index}
          source={source}
          number={index + 1}
          total={document.pages.length}
          size={size}
          text={document.text}
          marks={marks}
        />
      ))}
    </div>
  );
}

interface PageImageProps {
  readonly source: PageSource;
  readonly number: number;
  readonly total: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly text: string;
  readonly marks: readonly EvidenceMark[];
}

function PageImage({ source, number, total, size, text, marks }: PageImageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'waiting' | 'drawn' | 'failed'>('waiting');

  useEffect(() => {
    const target = canvas.current;
    const box = frame.current;
    if (target === null || box === null) return;
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
    >
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={messages.evidence.pageLabel(number, total)}
      />
      {state === 'drawn' ? null : (
        <p className={styles.state}>
          {state === 'failed' ? messages.evidence.drawFailed : messages.evidence.drawing}
        </p>
      )}
      {marks.flatMap((mark) =>
        mark.boxes.map((box, index) =>
          box.page === number ? (
            <MarkButton
              key={`${mark.id} ${box.x} ${box.y}`}
              mark={mark}
              words={text.slice(mark.span.start, mark.span.end)}
              isContinuation={index > 0}
              place={{
                insetInlineStart: percent(box.x, size.width),
                insetBlockStart: percent(box.y, size.height),
                inlineSize: percent(box.width, size.width),
                blockSize: percent(box.height, size.height),
              }}
            />
          ) : null,
        ),
      )}
    </div>
  );
}

function percent(length: number, whole: number): string {
  return `${(length / whole) * 100}%`;
}
