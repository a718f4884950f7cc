import { visibleText } from './visible-text.ts';

/** CommonMark allows a backslash before any ASCII punctuation; these are the ones that can mean something. */
const MARKUP = /[\\`*_{}[\]<>()#+!|~$^=-]/g;
/** "1." and "1)" at the start of a line would open a list. */
const ORDINAL = /^(\d+)([.)])/;

/**
 * Any text as CommonMark text on one line, also inside a table cell. Angle brackets and ampersands become
 * entities, because renderers differ in what they do with raw HTML; addresses lose the forms that are linked
 * without being asked.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/&/g, '&amp;')
    .replace(MARKUP, (character) => {
      if (character === '<') return '&lt;';
      if (character === '>') return '&gt;';
      return `\\${character}`;
    })
    .replace(ORDINAL, '$1\\$2')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/\b(www)\./gi, '$1&#46;')
    .replace(/@/g, '&#64;');
}
