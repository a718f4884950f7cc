import type { TextDocument } from '../../../shared/document/text-document.ts';
import { messages } from '../../messages.ts';
import type { EvidenceMark } from '../../store/evidence-marks.ts';
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
            <FoundOnPage document={document} page={number} />
            {marks.flatMap((mark) =>
              mark.boxes.map((box, piece) =>
                box.page === number ? (
                  <MarkButton
                    key={`${mark.id} ${box.x} ${box.y}`}
                    mark={mark}
                    words={document.text.slice(mark.span.start, mark.span.end)}
                    isContinuation={piece > 0}
                    place={placeOnPage(box, size)}
                  />
                ) : null,
              ),
            )}
          </PageImage>
        );
      })}
    </div>
  );
}
