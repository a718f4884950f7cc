import { attributeOf, scanTags } from './scan-xml.ts';
import { decodeXmlText, textBetween } from './xml-text.ts';

/** An element of an XML text. `attributes` stands as it was written; children are elements and decoded text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}

type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * The root element of an XML text with everything in it, or null where its tags do not match. The text must have
 * been checked before: no document type, and no deeper than the limit of nesting.
 */
export function readXml(xml: string): XmlElement | null {
  const root: OpenElement = { name: '', attributes: '', children: [] };
  const open = [root];
  let at = 0;
  for (const tag of scanTags(xml)) {
    const parent = open.at(-1);
    if (parent === undefined) return null;
    if (tag.start > at) parent.children.push(textBetween(xml.slice(at, tag.start)));
    at = tag.end;
    if (tag.kind === 'close') {
      if (open.length === 1 || parent.name !== tag.name) return null;
      open.pop();
      continue;
    }
    const element: OpenElement = { name: tag.name, attributes: tag.attributes, children: [] };
    parent.children.push(element);
    if (tag.kind === 'open') open.push(element);
  }
  return open.length === 1 ? (root.children.find((child) => typeof child !== 'string') ?? null) : null;
}

/** An attribute's value with its references resolved; null when it is absent. */
export function attributeValue(element: XmlElement, name: string): string | null {
  const value = attributeOf(element, name);
  return value === null ? null : decodeXmlText(value);
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first child of this name, or null. */
export function childNamed(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child): child is XmlElement => isNamed(child, name)) ?? null;
}

/** All text in the element, without its tags. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

function isNamed(node: XmlNode, name: string): boolean {
  return typeof node !== 'string' && node.name === name;
}
