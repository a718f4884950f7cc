import { Marked } from 'marked';
import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Parsed } from '../../shared/base/notice.ts';
import { fail, type Result } from '../../shared/base/result.ts';
import type { BlockText } from './block-text.ts';
import { LINE_ATTRIBUTE, LinedRenderer, numberLines } from './markdown-lines.ts';
import { readHtml } from './read-html.ts';
import { READING_LIMITS } from './reading-limits.ts';

/** Line breaks are kept: a résumé's short lines stand under each other, which strict Markdown would join. */
const markdown = new Marked({ gfm: true, breaks: true });
const FRONT_MATTER = /^(\s*)---[ \t]*\n([\s\S]{0,10000}?)\n---[ \t]*(?:\n|$)/u;

/** Reads Markdown as the web page that it stands for, so that its marks are no text, and hidden HTML stays hidden. */
export function readMarkdown(text: string): Result<Parsed<BlockText>, ParseFailure> {
  const lines = text.slice(0, READING_LIMITS.characters + 1).replace(/\r\n?/gu, '\n');
  let html: string;
  try {
    // Empty lines stand for the marks of the front matter, so that every line keeps its number.
    const tokens = markdown.lexer(lines.replace(FRONT_MATTER, '$1\n$2\n\n'));
    numberLines(tokens, 1);
    html = markdown.parser(tokens, { ...markdown.defaults, renderer: new LinedRenderer() });
  } catch (error) {
    // Marks within marks are read by functions within functions.
    return fail(describeFailure(error instanceof RangeError ? 'LIMIT_NESTING' : 'CORRUPT'));
  }
  return readHtml(html, LINE_ATTRIBUTE);
}
