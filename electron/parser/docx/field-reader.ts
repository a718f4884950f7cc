import { attributeOf, descendantsOf, type XmlElement } from './xml-tree.ts';

/** A field that has begun. What it says about text within it counts in what the fields around it say. */
interface OpenField {
  instruction: string;
  inResult: boolean;
  shows: boolean;
  isPageNumber: boolean;
  link: string | null;
}

const LONGEST_INSTRUCTION = 4000;
/** Elements whose content is another flow of text, or is no text any more. */
const APART = new Set(['w:txbxContent', 'w:del', 'w:moveFrom']);

/**
 * Follows the complex fields of one flow of text. Of a field, only the result is text; the instruction, and
 * what stands within it, is not. Begins and ends that have no counterpart are passed over.
 */
export class FieldReader {
  readonly #paired: ReadonlySet<XmlElement>;
  readonly #open: OpenField[] = [];

  constructor(flow: XmlElement) {
    this.#paired = pairedMarks(flow);
  }

  /** A `w:fldChar`. */
  mark(element: XmlElement): void {
    const type = attributeOf(element, 'w:fldCharType');
    if (type === 'begin' && this.#paired.has(element)) this.#begin();
    else if (type === 'end' && this.#paired.has(element)) this.#open.pop();
    else if (type === 'separate') this.#separate();
  }

  #begin(): void {
    const { isPageNumber, link } = this;
    this.#open.push({ instruction: '', inResult: false, shows: false, isPageNumber, link });
  }

  #separate(): void {
    const field = this.#open.at(-1);
    if (field === undefined) return;
    field.inResult = true;
    field.shows = this.#open.at(-2)?.shows ?? true;
    field.isPageNumber ||= isPageNumber(field.instruction);
    field.link = linkOf(field.instruction) ?? field.link;
  }

  /** A `w:instrText`. */
  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.inResult) return;
    field.instruction = (field.instruction + text).slice(0, LONGEST_INSTRUCTION);
  }

  /** Whether text that stands here is shown. */
  get shows(): boolean {
    return this.#open.at(-1)?.shows ?? true;
  }

  /** Whether text that stands here is a number that Word counts for each page. */
  get isPageNumber(): boolean {
    return this.#open.at(-1)?.isPageNumber ?? false;
  }

  /** Where the text that stands here leads, if it is a link. */
  get link(): string | null {
    return this.#open.at(-1)?.link ?? null;
  }
}

/** The address of a HYPERLINK field; null for a link within the document and for other fields. */
export function linkOf(instruction: string): string | null {
  const found = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\\"\s]\S*))/iu.exec(instruction);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Whether a field shows the number of its page or of all pages. */
export function isPageNumber(instruction: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(instruction);
}

function pairedMarks(flow: XmlElement): ReadonlySet<XmlElement> {
  const paired = new Set<XmlElement>();
  const begun: XmlElement[] = [];
  for (const element of descendantsOf(flow, (child) => child === flow || !APART.has(child.name))) {
    if (element.name !== 'w:fldChar') continue;
    const type = attributeOf(element, 'w:fldCharType');
    if (type === 'begin') begun.push(element);
    if (type !== 'end') continue;
    const begin = begun.pop();
    if (begin !== undefined) paired.add(begin).add(element);
  }
  return paired;
}
