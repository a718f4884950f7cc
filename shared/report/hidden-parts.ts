import type { TextSpan } from '../base/text-span.ts';
import type { Resume } from '../resume/resume.ts';
import { createMasker, type Mask, maskSpans } from './mask.ts';

/** What has to be hidden of one résumé, wherever a piece of its text is shown. */
export interface HiddenParts {
  /** Any text with what was asked for replaced by as many blocks. */
  readonly hide: (text: string) => string;
  /** The document's text, equally long. */
  readonly text: string;
  /** Whether a stretch of the document lies in a line that is hidden as a whole. */
  readonly isHiddenLine: (span: TextSpan) => boolean;
}

/** Finds what `masks` hide of this résumé. */
export function findHiddenParts(masks: readonly Mask[], resume: Resume): HiddenParts {
  const hide = createMasker(masks, resume.contact);
  const lines = masks.includes('contact') ? contactLines(resume) : [];
  return {
    hide,
    text: hide(maskSpans(resume.document.text, lines)),
    isHiddenLine: (span) => lines.some((line) => line.start < span.end && span.start < line.end),
  };
}

/** The lines above the first heading, except those that hold the name: hiding that is another choice. */
function contactLines(resume: Resume): readonly TextSpan[] {
  const { text } = resume.document;
  return resume.statements
    .filter((statement) => statement.kind === 'contact')
    .flatMap(({ span }) => linesWithin(text, span))
    .filter(({ start, end }) => !holdsName(text.slice(start, end), resume.contact.name));
}

/** In capitals as well, with spaces of its own, and where a narrow column parts it into lines of one word each. */
function holdsName(line: string, name: string | null): boolean {
  if (name === null) return false;
  const [shown, whole] = [wordsOf(line), wordsOf(name)];
  if (shown.length === 0) return false;
  return (
    ` ${shown.join(' ')} `.includes(` ${whole.join(' ')} `) || shown.every((word) => whole.includes(word))
  );
}

/** What stands between spaces and signs that part: the name inside an address is no word. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;|·•]+/u)
    .filter((word) => word !== '');
}

function linesWithin(text: string, span: TextSpan): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let start = span.start;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    if (line !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
