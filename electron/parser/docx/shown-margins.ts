import type { WordPackage } from './word-package.ts';
import { resolvePart } from './word-package.ts';
import { attributeOf, descendantsOf, isOn, type XmlElement } from './xml-tree.ts';

/** Names of the parts with the page headers and footers that are shown, each once, in the order of sections. */
export interface ShownMargins {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** First pages and even pages have a header of their own only where section and settings say so. */
export function shownMargins(body: XmlElement, source: WordPackage): ShownMargins {
  const targets = new Map(
    source.relationshipsOf(source.main).map(({ id, target }) => [id, resolvePart(source.main, target)]),
  );
  const evenPages = isOn(source.treeOfKind('settings'), 'w:evenAndOddHeaders') === true;
  const headers = new Set<string>();
  const footers = new Set<string>();
  for (const section of descendantsOf(body, (element) => element.name !== 'w:r')) {
    if (section.name !== 'w:sectPr') continue;
    const firstPage = isOn(section, 'w:titlePg') === true;
    const shown = firstPage ? ['first', 'default'] : ['default'];
    for (const type of evenPages ? [...shown, 'even'] : shown) {
      for (const reference of section.children) {
        const name = targets.get(attributeOf(reference, 'r:id') ?? '');
        if (name === undefined || (attributeOf(reference, 'w:type') ?? 'default') !== type) continue;
        if (reference.name === 'w:headerReference') headers.add(name);
        if (reference.name === 'w:footerReference') footers.add(name);
      }
    }
  }
  return { headers: [...headers], footers: [...footers] };
}
