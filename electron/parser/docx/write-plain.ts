import { BlockWriter } from './block-writer.ts';
import { backdropsOf } from './drawn-text.ts';
import { HiddenWords, type Notes } from './flow-place.ts';
import type { Grounds } from './letter-look.ts';
import { LinkTable } from './link-table.ts';
import { ListLevels } from './list-levels.ts';
import { shownMargins } from './shown-margins.ts';
import { StyleSheet } from './style-sheet.ts';
import { namedColor } from './text-colors.ts';
import type { WordPackage } from './word-package.ts';
import { MalformedPackage } from './word-package.ts';
import { attributeOf, childOf, descendantsOf, type XmlElement } from './xml-tree.ts';

/** A document with all that is shown of its text in one part, each piece once, and nothing else. */
export interface PlainDocument {
  /** `word/document.xml` and its relationships, in the words that mammoth reads. */
  readonly main: string;
  readonly relationships: string;
  readonly hidden: HiddenWords;
  readonly namesOtherFiles: boolean;
}

interface Margin {
  readonly tree: XmlElement;
  readonly links: ReadonlyMap<string, string>;
}

const PAGE_COLOR = '#ffffff';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * Reads what mammoth passes over (page headers and footers, drawn text boxes, simple fields, formulas, notes,
 * inherited formatting) and writes it where it is read: headers first, text boxes and notes after the paragraph
 * on which they hang, footers last. Text that a reader cannot see is left out and counted.
 * Throws MalformedPackage.
 */
export function writePlain(source: WordPackage): PlainDocument {
  const tree = source.treeOf(source.main);
  const body = childOf(tree, 'w:body');
  if (tree === null || body === null) throw new MalformedPackage();
  const margins = shownMargins(body, source);
  const headers = marginsOf(margins.headers, source);
  const footers = marginsOf(margins.footers, source);
  const hidden = new HiddenWords();
  const links = new LinkTable();
  const writer = new BlockWriter({
    sheet: new StyleSheet(source.treeOfKind('styles')),
    lists: new ListLevels(source.treeOfKind('numbering')),
    notes: new Map([...notesOf(source, 'footnote'), ...notesOf(source, 'endnote')]),
    page: groundsOfPage([tree, ...[...headers, ...footers].map((margin) => margin.tree)], tree),
    links,
    hidden,
  });
  for (const { tree: part, links: targets } of headers)
    writer.writePart(part, { links: targets, as: 'margin' });
  writer.writePart(body, { links: source.linksOf(source.main), as: 'body' });
  for (const { tree: part, links: targets } of footers)
    writer.writePart(part, { links: targets, as: 'margin' });
  return {
    main: `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${writer.xml}</w:body></w:document>`,
    relationships: links.toXml(),
    hidden,
    namesOtherFiles: writer.namesOtherFiles,
  };
}

/** Parts that say the same, as the headers of first and later pages often do, come once. */
function marginsOf(names: readonly string[], source: WordPackage): readonly Margin[] {
  const said = new Set<string>();
  return names.flatMap((name) => {
    const tree = source.treeOf(name);
    if (tree === null) return [];
    const text = [...descendantsOf(tree)]
      .map((element) => (element.name === 'w:t' ? element.text : ''))
      .join('');
    if (said.has(text)) return [];
    said.add(text);
    return { tree, links: source.linksOf(name) };
  });
}

function notesOf(source: WordPackage, kind: 'footnote' | 'endnote'): Notes {
  const part = source.nameOfKind(`${kind}s`);
  const links = source.linksOf(part);
  const notes = (source.treeOf(part)?.children ?? []).filter((note) => note.name === `w:${kind}`);
  return new Map(
    notes.map((content) => [`${kind} ${attributeOf(content, 'w:id') ?? ''}`, { content, links }]),
  );
}

/** The page's own colour, and what drawings behind the text paint on it; null where one of them is not known. */
function groundsOfPage(parts: readonly XmlElement[], main: XmlElement): Grounds {
  const background = childOf(main, 'w:background');
  const color = namedColor(attributeOf(background, 'w:color'), attributeOf(background, 'w:themeColor'));
  const painted = color === 'none' ? [] : [color];
  for (const part of parts) {
    for (const element of descendantsOf(part)) {
      if (element.name === 'wp:anchor') painted.push(...backdropsOf(element));
    }
  }
  return painted.includes('unknown') ? null : [PAGE_COLOR, ...new Set(painted)];
}
