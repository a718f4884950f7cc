const HEADING = /^ {0,3}#{1,6}[ \t]+\S/gmu;
const UNDERLINED = /^(?=.*\p{L}).+\n {0,3}(?:={3,}|-{3,})[ \t]*$/gmu;
const ITEM = /^ {0,3}[-*+][ \t]+\S/gmu;
const LINK = /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:|#)[^)\s]{0,500}[^)\n]{0,100}\)/gu;
const STRONG = /(?:^|[\s(])(\*\*|__)(?=\S)[^*_\n]{1,200}(?<=\S)\1(?=[\s).,:;!?]|$)/gmu;
const TABLE = /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[\s|:-]*$/gmu;

/**
 * Whether the marks of Markdown in a text are unmistakable. Lists with dashes and underlined headings alone are also
 * ordinary in plain text.
 */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.replace(/\r\n?/gu, '\n');
  const count = (mark: RegExp) => lines.match(mark)?.length ?? 0;
  const headings = count(HEADING);
  if (headings >= 2) return true;
  const inline = count(LINK) + count(TABLE) + Math.floor(count(STRONG) / 2);
  if (headings === 1) return inline > 0 || count(ITEM) >= 2;
  return inline >= 2 || (inline > 0 && count(UNDERLINED) > 0);
}
