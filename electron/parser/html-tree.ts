import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { READING_LIMITS } from './reading-limits.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.Node;

/** The document is nested more deeply than the limit. */
export class NestedTooDeep extends Error {}

/** The tree of a web page as a browser builds it, without scripts. Throws NestedTooDeep. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > READING_LIMITS.nesting) throw new NestedTooDeep('The document is nested too deeply.');
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function childElements(parent: DefaultTreeAdapterTypes.ParentNode): readonly HtmlElement[] {
  return parent.childNodes.filter(isElement);
}

/** The attribute's value, "" where it has none, null where it is absent. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** All text in the element. */
export function textIn(parent: DefaultTreeAdapterTypes.ParentNode): string {
  return parent.childNodes
    .map((node) => (isText(node) ? node.value : isElement(node) ? textIn(node) : ''))
    .join('');
}
