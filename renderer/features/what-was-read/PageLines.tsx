import { useMemo } from 'react';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import { messages } from '../../messages.ts';
import { PageImage } from '../../ui/PageImage.tsx';
import { placeOnPage } from '../../ui/place-on-page.ts';
import { usePageSource } from '../../ui/use-page-source.ts';
import { LineButton } from './LineButton.tsx';
import { labelPlaces } from './label-places.ts';
import styles from './PageLines.module.css';
import type { Reading } from './use-reading.ts';

export interface PageLinesProps {
  readonly bytes: Uint8Array;
  readonly document: TextDocument;
  readonly reading: Reading;
}

/** One page as it looks, each line in the colour of its section and with its number. */
export function PageLines({ bytes, document, reading }: PageLinesProps) {
  const source = usePageSource(bytes, document.format);
  const { page, outline } = reading;
  const labels = useMemo(
    () => labelPlaces(document.lines.filter((line) => line.page === page)),
    [document, page],
  );
  const size = document.pages[page - 1];
  if (size === undefined) return null;
  return (
    <div className={styles.frame}>
      <PageImage
        key={page}
        source={source}
        number={page}
        size={size}
        words={{
          label: messages.evidence.pageLabel(page, document.pages.length),
          drawing: messages.evidence.drawing,
          failed: messages.read.drawFailed,
        }}
      >
        {() =>
          outline.lines.map((read) => {
            const { box, number } = read.line;
            const label = labels.get(read.line);
            if (box === null || label === undefined) return null;
            // A column of numbers for each region, at its left edge, wherever its lines begin.
            const outdent = (box.x - label.numberEnd) / size.width;
            return (
              <LineButton
                key={read.key}
                reading={reading}
                line={read}
                place={placeOnPage(box, size)}
                tagPlace={label.hasRoomRight ? 'right' : 'above'}
              >
                <span
                  className={number % 5 === 0 ? styles.fifth : styles.number}
                  style={{ insetInlineEnd: `calc(100% + ${outdent * 100}cqi + 5px)` }}
                >
                  {number}
                </span>
              </LineButton>
            );
          })
        }
      </PageImage>
    </div>
  );
}
