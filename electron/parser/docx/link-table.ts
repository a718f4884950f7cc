import { encodeXmlText } from '../xml-text.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The addresses to which the text of all parts leads, under ids of their own. Nothing is opened. */
export class LinkTable {
  readonly #ids = new Map<string, string>();

  idOf(target: string): string {
    const id = this.#ids.get(target) ?? `link${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return id;
  }

  /** The relationships part that goes with the ids. */
  toXml(): string {
    const relationships = [...this.#ids].map(
      ([target, id]) =>
        `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${encodeXmlText(target)}" TargetMode="External"/>`,
    );
    return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`;
  }
}
