import { useEffect, useRef } from 'react';
import { boxesForSpan } from '../../../shared/document/boxes-for-span.ts';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import { selectFound } from '../../store/selectors.ts';
import { useApp } from '../../store/store-context.ts';
import { placeOnPage } from '../../ui/place-on-page.ts';
import { scrollBehavior } from '../../ui/scroll-behavior.ts';
import styles from './FoundOnPage.module.css';

/** What was found, outlined where it stands on a page (from 1). The search says the same in words. */
export function FoundOnPage({ document, page }: { readonly document: TextDocument; readonly page: number }) {
  const found = useApp(selectFound);
  const current = useApp((state) => state.find?.index ?? 0);
  const size = document.pages[page - 1];
  if (size === undefined) return null;
  return found.flatMap((span, index) =>
    boxesForSpan(document, span)
      .filter((box) => box.page === page)
      .map((box) => (
        <Found
          key={`${span.start} ${box.x} ${box.y}`}
          place={placeOnPage(box, size)}
          isCurrent={index === current}
        />
      )),
  );
}

function Found({
  place,
  isCurrent,
}: {
  readonly place: ReturnType<typeof placeOnPage>;
  readonly isCurrent: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) box.current?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
  }, [isCurrent]);
  return (
    <div ref={box} className={styles.found} style={place} data-found={isCurrent ? 'current' : 'other'} />
  );
}
