import { Renderer, type Token, type Tokens } from 'marked';

/** The attribute with the line of the file on which an element starts. */
export const LINE_ATTRIBUTE = 'data-plumb-line';

/** The line on which each token starts, from 1, kept beside the tokens, which are the library's. */
const lineOf = new WeakMap<object, number>();

/**
 * Notes for these tokens and all in them on which line of the file they start. Every token holds the text that it was
 * made from, so that line breaks only have to be counted; tokens within an item or a quotation have lost the signs at
 * the left, but no line break.
 */
export function numberLines(tokens: readonly Token[], first: number): void {
  let line = first;
  for (const token of tokens) {
    lineOf.set(token, line);
    if (isList(token)) numberLines(token.items, line);
    else if (isTable(token)) numberRows(token, line);
    else if (BLOCKS_WITHIN.has(token.type) && 'tokens' in token) numberLines(token.tokens ?? [], line);
    line += breaksIn(token.raw);
  }
}

const BLOCKS_WITHIN: ReadonlySet<string> = new Set(['list_item', 'blockquote']);

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

/** Each row has one line, and the line of dashes stands below the first. */
function numberRows(table: Tokens.Table, line: number): void {
  for (const cell of table.header) lineOf.set(cell, line);
  for (const [index, row] of table.rows.entries()) {
    for (const cell of row) lineOf.set(cell, line + 2 + index);
  }
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Writes the usual HTML, with the line of each block in its first tag. */
export class LinedRenderer extends Renderer {
  override paragraph(token: Tokens.Paragraph): string {
    return lined(super.paragraph(token), lineOf.get(token));
  }

  override heading(token: Tokens.Heading): string {
    return lined(super.heading(token), lineOf.get(token));
  }

  override listitem(token: Tokens.ListItem): string {
    return lined(super.listitem(token), lineOf.get(token));
  }

  override tablecell(token: Tokens.TableCell): string {
    return lined(super.tablecell(token), lineOf.get(token));
  }

  override html(token: Tokens.HTML | Tokens.Tag): string {
    return lined(super.html(token), lineOf.get(token));
  }

  override code(token: Tokens.Code): string {
    const line = lineOf.get(token);
    // The text of a fenced block starts below its fence.
    return lined(
      super.code(token),
      line === undefined || token.codeBlockStyle === 'indented' ? line : line + 1,
    );
  }
}

function lined(html: string, line: number | undefined): string {
  return line === undefined
    ? html
    : html.replace(/^\s*<[a-z][a-z0-9]*(?=[\s>])/iu, `$& ${LINE_ATTRIBUTE}="${line}"`);
}
