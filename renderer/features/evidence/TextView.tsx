import { useMemo, useRef } from 'react';
import type { Resume } from '../../../shared/resume/resume.ts';
import { messages } from '../../messages.ts';
import type { EvidenceMark } from '../../store/evidence-marks.ts';
import { MarkButton } from './MarkButton.tsx';
import { type LinePiece, type MarkedLine, markedLines } from './marked-lines.ts';
import styles from './TextView.module.css';
import { useFoundInText } from './use-found-in-text.ts';

/** The résumé's text in reading order with its marks: for documents without pages, and for who reads by ear. */
export function TextView({
  resume,
  marks,
}: {
  readonly resume: Resume;
  readonly marks: readonly EvidenceMark[];
}) {
  const lines = useMemo(() => markedLines(resume, marks), [resume, marks]);
  const pages = resume.document.pages.length;
  const paper = useRef<HTMLDivElement>(null);
  useFoundInText(paper);
  return (
    <div ref={paper} className={styles.paper}>
      {lines.map((line) => (
        <TextLine key={line.start} line={line} pages={pages} />
      ))}
    </div>
  );
}

function TextLine({ line, pages }: { readonly line: MarkedLine; readonly pages: number }) {
  const content = line.pieces.map((piece) => <Piece key={piece.start} piece={piece} />);
  return (
    <>
      {line.opensPage === null || pages < 2 ? null : (
        <p className={styles.page}>{messages.evidence.pageLabel(line.opensPage, pages)}</p>
      )}
      {line.kind === 'heading' ? (
        <h3 className={styles.heading}>{content}</h3>
      ) : (
        <p className={`${styles[line.kind]} ${line.opensBlock ? styles.block : ''}`}>{content}</p>
      )}
    </>
  );
}

function Piece({ piece }: { readonly piece: LinePiece }) {
  const words = <span data-start={piece.start}>{piece.text}</span>;
  if (piece.mark === null) return words;
  return (
    <MarkButton mark={piece.mark} words={piece.text} isContinuation={!piece.isFirst}>
      {words}
    </MarkButton>
  );
}
