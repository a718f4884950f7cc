import { useEffect, useMemo, useRef } from 'react';
import { messages } from '../../messages.ts';
import type { ReadResume } from '../../store/library-document.ts';
import { outlineResume } from './outline-resume.ts';
import { SourcePane } from './SourcePane.tsx';
import { UnderstoodPane } from './UnderstoodPane.tsx';
import { useReading } from './use-reading.ts';
import styles from './WhatWasRead.module.css';

/** The résumé beside what was understood of it; choosing on either side shows the place on the other. */
export function WhatWasRead({ read }: { readonly read: ReadResume }) {
  const { resume } = read.parsed;
  const outline = useMemo(() => outlineResume(resume), [resume]);
  const root = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const reading = useReading(outline, root);
  // Whoever came by a tab goes on from the tab; what else opened the view may be gone with the view before.
  useEffect(() => {
    if (document.activeElement?.getAttribute('role') !== 'tab') title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article ref={root} className={styles.view} aria-labelledby="read-title" data-fill="">
      <header className={styles.header}>
        <h1 id="read-title" ref={title} tabIndex={-1}>
          {messages.read.title}
        </h1>
        <p>
          {messages.read.facts(
            resume.document.pages.length,
            outline.lines.length,
            resume.sections.length,
            resume.entries.length,
          )}
          . {messages.read.hint}
        </p>
      </header>
      <SourcePane bytes={read.file.bytes} document={resume.document} reading={reading} />
      <UnderstoodPane resume={resume} reading={reading} />
    </article>
  );
}
