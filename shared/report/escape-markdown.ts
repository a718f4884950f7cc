import { visibleText } from './visible-text.ts';

/** CommonMark allows a backslash before any ASCII punctuation; these can mean something inside a line. */
const MARKUP = /[\\`*_{}[\]#|~$^]/g;
/** These mean something at the start of a line only: a list, a heading's underline. */
const LINE_START = /^[-+=]/;
const ORDINAL = /^(\d+)([.)])(?=\s|$)/;

/**
 * Any text as CommonMark text on one line, also inside a table cell. Angle brackets become entities, because
 * renderers differ in what they do with raw HTML; addresses and mentions lose the forms that are linked without
 * being asked.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(MARKUP, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(LINE_START, '\\$&')
    .replace(ORDINAL, '$1\\$2')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/\b(www)\./gi, '$1&#46;')
    .replace(/@/g, '&#64;');
}
