import { attributeOf, parseXml, type XmlElement } from './xml-tree.ts';

/** A part's reference to another part or to something outside of the file. */
export interface Relationship {
  readonly id: string;
  /** The last piece of its type: "hyperlink", "header". */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** A part's XML has tags that do not match, or no document is there at all. */
export class MalformedPackage extends Error {}

/** The parts of a Word document and how they refer to each other. */
export class WordPackage {
  /** Name of the part with the document's body. */
  readonly main: string;
  readonly #parts: ReadonlyMap<string, string>;

  /** Takes parts by name in small letters; throws MalformedPackage when the body's part is missing. */
  constructor(parts: ReadonlyMap<string, string>) {
    this.#parts = parts;
    const named = this.relationshipsOf('').find((relationship) => relationship.kind === 'officeDocument');
    const candidates = [named === undefined ? '' : resolvePart('', named.target), 'word/document.xml'];
    const main = candidates.find((name) => parts.has(name));
    if (main === undefined) throw new MalformedPackage();
    this.main = main;
  }

  /** The root element of a part, null when there is no such part. Throws MalformedPackage. */
  treeOf(name: string): XmlElement | null {
    const xml = this.#parts.get(name);
    if (xml === undefined) return null;
    const tree = parseXml(xml);
    if (tree === null) throw new MalformedPackage();
    return tree;
  }

  /** The part of this kind ("styles") that goes with the body. */
  treeOfKind(kind: string): XmlElement | null {
    return this.treeOf(this.nameOfKind(kind));
  }

  /** The name of the part of this kind that goes with the body, the usual one where none is named. */
  nameOfKind(kind: string): string {
    const named = this.relationshipsOf(this.main)
      .filter((relationship) => relationship.kind === kind && !relationship.isExternal)
      .map((relationship) => resolvePart(this.main, relationship.target))
      .find((name) => this.#parts.has(name));
    return named ?? `word/${kind}.xml`;
  }

  /** The relationships of a part; "" stands for the whole package. */
  relationshipsOf(part: string): readonly Relationship[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const tree = this.treeOf(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return (tree?.children ?? []).flatMap((element) => {
      const id = attributeOf(element, 'Id');
      const target = attributeOf(element, 'Target');
      if (id === null || target === null) return [];
      return {
        id,
        kind: (attributeOf(element, 'Type') ?? '').replace(/^.*\//u, ''),
        target,
        isExternal: attributeOf(element, 'TargetMode') === 'External',
      };
    });
  }

  /** Whether a part refers to something outside of the file that a word processor would fetch. */
  get fetchesContent(): boolean {
    return [...this.#parts.keys()]
      .filter((name) => name.endsWith('.rels'))
      .map((name) => name.replace('_rels/', '').replace(/\.rels$/u, ''))
      .some((name) =>
        this.relationshipsOf(name).some(({ isExternal, kind }) => isExternal && kind !== 'hyperlink'),
      );
  }

  /** Targets of a part's links by id. */
  linksOf(part: string): ReadonlyMap<string, string> {
    return new Map(
      this.relationshipsOf(part)
        .filter(({ kind }) => kind === 'hyperlink')
        .map(({ id, target }) => [id, target]),
    );
  }
}

/** A part's name from a relationship's target, which is absolute or counts from the referring part's folder. */
export function resolvePart(from: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : from.slice(0, from.lastIndexOf('/') + 1) + target;
  const pieces: string[] = [];
  for (const piece of path.toLowerCase().split('/')) {
    if (piece === '..') pieces.pop();
    else if (piece !== '.' && piece !== '') pieces.push(piece);
  }
  return pieces.join('/');
}
