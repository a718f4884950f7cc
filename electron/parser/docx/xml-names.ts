/** Prefixes under which this program knows the namespaces of a Word document, transitional and strict. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** Vendors whose extensions today's word processors understand. */
const UNDERSTOOD =
  /^(?:https?:\/\/schemas\.(?:microsoft\.com|openxmlformats\.org)\/|urn:schemas-microsoft-com:)/u;

/** The namespaces in force at an element, by the prefix that the file uses ("" for the default one). */
export type Namespaces = ReadonlyMap<string, string>;

/**
 * "w:p" for a paragraph, whatever prefix the file uses; "?:local" in a namespace that is not known here. A prefix
 * that was never declared keeps its name.
 */
export function canonicalName(name: string, namespaces: Namespaces, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  if (colon === -1 && isAttribute) return name;
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const namespace = namespaces.get(prefix);
  if (namespace === undefined) return name;
  return `${PREFIXES.get(namespace) ?? '?'}:${local}`;
}

/** Whether a word processor understands what stands in this namespace, and so shows it instead of its fallback. */
export function isUnderstood(namespace: string): boolean {
  return PREFIXES.has(namespace) || UNDERSTOOD.test(namespace);
}
