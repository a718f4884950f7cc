import { scanTags } from '../scan-xml.ts';
import { decodeXmlText, textBetween } from '../xml-text.ts';
import { canonicalName, isUnderstood, type Namespaces } from './xml-names.ts';

/** An element with names made canonical ("w:p") and text resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** What stands between the tags, kept for the elements that hold text; empty for all others. */
  readonly text: string;
  /** For a branch of alternate content: whether a word processor understands all that it requires. */
  readonly understood: boolean;
}

const HOLDS_TEXT = new Set(['w:t', 'm:t', 'w:instrText', 'wp:posOffset']);
/** Sticky, so that a tag without a single attribute in it is looked at once. */
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/guy;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

interface OpenElement {
  readonly name: string;
  readonly writtenName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly namespaces: Namespaces;
  readonly understood: boolean;
  text: string;
}

/** The root element of an XML text, or null when tags do not match. Nesting must have been looked at before. */
export function parseXml(xml: string): XmlElement | null {
  const stack: OpenElement[] = [];
  let root: XmlElement | null = null;
  let textFrom = 0;
  for (const tag of scanTags(xml)) {
    const around = stack.at(-1);
    if (around !== undefined && HOLDS_TEXT.has(around.name)) {
      around.text += textBetween(xml.slice(textFrom, tag.start));
    }
    textFrom = tag.end;
    let closed: OpenElement | undefined;
    if (tag.kind === 'close') {
      closed = stack.pop();
      if (closed?.writtenName !== tag.name) return null;
    } else {
      if (around === undefined && root !== null) return null;
      const opened = openElement(tag.name, tag.attributes, around?.namespaces ?? new Map());
      if (tag.kind === 'open') stack.push(opened);
      else closed = opened;
    }
    if (closed === undefined) continue;
    const { name, attributes, children, text, understood } = closed;
    const element = { name, attributes, children, text, understood };
    const parent = stack.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  }
  return stack.length === 0 ? root : null;
}

/** The first child of this name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** An attribute of an element, or of a child of it; null where either is missing. */
export function attributeOf(element: XmlElement | null | undefined, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** The `w:val` of the child of this name. */
export function settingOf(element: XmlElement | null | undefined, child: string): string | null {
  return attributeOf(childOf(element, child), 'w:val');
}

/** Whether a property that is on or off is on: it is when it names no value. Null where it is not there. */
export function isOn(element: XmlElement | null | undefined, child: string): boolean | null {
  const property = childOf(element, child);
  return property === null ? null : isOnValue(attributeOf(property, 'w:val'));
}

/** Whether the value of a property that is on or off means on (ECMA-376, ST_OnOff). */
export function isOnValue(value: string | null): boolean {
  return value === null || !/^(?:0|false|off)$/u.test(value);
}

/** All elements below this one, itself first, in the document's order; `enters` says which ones are looked into. */
export function* descendantsOf(
  element: XmlElement,
  enters: (element: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  yield element;
  if (!enters(element)) return;
  for (const child of element.children) yield* descendantsOf(child, enters);
}

function openElement(writtenName: string, written: string, around: Namespaces): OpenElement {
  const pairs = written === '' ? [] : [...written.matchAll(ATTRIBUTE)];
  const namespaces = declaredIn(pairs, around);
  const attributes =
    pairs.length === 0
      ? NO_ATTRIBUTES
      : new Map(
          pairs.map((pair): [string, string] => [
            canonicalName(pair[1] ?? '', namespaces, true),
            decodeXmlText(pair[2] ?? pair[3] ?? ''),
          ]),
        );
  const required = (attributes.get('Requires') ?? '').split(/\s+/u).filter((prefix) => prefix !== '');
  return {
    name: canonicalName(writtenName, namespaces, false),
    writtenName,
    attributes,
    children: [],
    namespaces,
    understood: required.every((prefix) => isUnderstood(namespaces.get(prefix) ?? '')),
    text: '',
  };
}

function declaredIn(pairs: readonly RegExpExecArray[], around: Namespaces): Namespaces {
  let namespaces: Map<string, string> | null = null;
  for (const [, name = '', double, single] of pairs) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    namespaces ??= new Map(around);
    namespaces.set(name.slice('xmlns:'.length), decodeXmlText(double ?? single ?? ''));
  }
  return namespaces ?? around;
}
