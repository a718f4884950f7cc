import { useMemo } from 'react';
import type { Box, TextDocument } from '../../../shared/document/text-document.ts';
import { messages } from '../../messages.ts';
import type { EvidenceMark } from '../../store/evidence-marks.ts';
import { selectMarks } from '../../store/selectors.ts';
import { useApp } from '../../store/store-context.ts';
import { PageImage } from '../../ui/PageImage.tsx';
import { placeOnPage } from '../../ui/place-on-page.ts';
import { usePageSource } from '../../ui/use-page-source.ts';
import { FoundOnPage } from './FoundOnPage.tsx';
import { MarkButton } from './MarkButton.tsx';
import styles from './PageView.module.css';

export interface PageViewProps {
  readonly bytes: Uint8Array;
  readonly document: TextDocument;
  readonly marks: readonly EvidenceMark[];
}

/** The pages as they look, with the marks on the exact words. */
export function PageView({ bytes, document, marks }: PageViewProps) {
  const source = usePageSource(bytes, document.format);
  const places = useMemo(() => placesByPage(marks), [marks]);
  return (
    <div className={styles.pages}>
      {document.pages.map((size, index) => {
        const number = index + 1;
        return (
          <PageImage
            key={number}
            source={source}
            number={number}
            size={size}
            words={{
              label: messages.evidence.pageLabel(number, document.pages.length),
              drawing: messages.evidence.drawing,
              failed: messages.evidence.drawFailed,
            }}
          >
            {(isSettled) => (
              <>
                <FoundOnPage document={document} page={number} />
                <PageMarks
                  places={places.get(number) ?? []}
                  document={document}
                  size={size}
                  isWhole={isSettled}
                />
              </>
            )}
          </PageImage>
        );
      })}
    </div>
  );
}

/** A piece of a mark on a page. */
interface MarkPlace {
  readonly mark: EvidenceMark;
  readonly piece: number;
  readonly box: Box;
}

function placesByPage(marks: readonly EvidenceMark[]): ReadonlyMap<number, readonly MarkPlace[]> {
  const pages = new Map<number, MarkPlace[]>();
  for (const mark of marks) {
    for (const [piece, box] of mark.boxes.entries()) {
      const places = pages.get(box.page) ?? [];
      pages.set(box.page, places);
      places.push({ mark, piece, box });
    }
  }
  return pages;
}

interface PageMarksProps {
  readonly places: readonly MarkPlace[];
  readonly document: TextDocument;
  readonly size: TextDocument['pages'][number];
  /** All marks, or only the one that Tab leads to: a page that is not drawn yet has no words to mark, only a way there. */
  readonly isWhole: boolean;
}

function PageMarks({ places, document, size, isWhole }: PageMarksProps) {
  const entry = useApp((state) => (isWhole ? null : (state.selectedMark ?? selectMarks(state)[0]?.id)));
  const shown = isWhole ? places : places.filter(({ mark }) => mark.id === entry);
  return shown.map(({ mark, piece, box }) => (
    <MarkButton
      key={`${mark.id} ${box.x} ${box.y}`}
      mark={mark}
      words={document.text.slice(mark.span.start, mark.span.end)}
      isContinuation={piece > 0}
      place={placeOnPage(box, size)}
    />
  ));
}
