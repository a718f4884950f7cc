import { countWords, isNearWhite } from './hidden-text.ts';
import { attributeOf, scanTags, type XmlTag } from './scan-xml.ts';

/** The document's XML without the runs that a reader of the document cannot see. */
export interface VisibleXml {
  readonly xml: string;
  readonly hiddenWords: number;
}

/** Letters below this size cannot be read; Word counts in half points. */
const SMALLEST_HALF_POINTS = 6;

/** What a run, a paragraph, a cell or a style says about how text is seen. */
interface Look {
  hidden: boolean;
  white: boolean;
  shaded: boolean;
}

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly look: Look;
  /** For runs: whether text stands in it, and whether another run does. */
  holdsText: boolean;
  holdsRun: boolean;
}

const RUN = 'w:r';
/** Property lists and the element that they describe. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['w:rPr', RUN],
  ['w:pPr', 'w:p'],
  ['w:tcPr', 'w:tc'],
  ['w:tblPr', 'w:tbl'],
]);

/**
 * Removes runs that are hidden (w:vanish), too small to read, or white on white, by direct formatting or by
 * style. White text on shading, or in a text box, whose ground is not known here, stays.
 */
export function removeHiddenRuns(documentXml: string, stylesXml: string | null): VisibleXml {
  const styles = stylesXml === null ? new Map<string, Look>() : readStyles(stylesXml);
  const removed: { readonly start: number; readonly end: number }[] = [];
  const stack: OpenElement[] = [];
  for (const tag of scanTags(documentXml)) {
    if (tag.kind === 'close') {
      const element = stack.pop();
      if (element?.name !== tag.name) break;
      if (tag.name === RUN && isHidden(element, stack)) removed.push({ start: element.start, end: tag.end });
      continue;
    }
    noteProperty(tag, stack, styles);
    if (tag.kind === 'empty') continue;
    for (const element of stack) {
      if (element.name !== RUN) continue;
      if (tag.name === 'w:t') element.holdsText = true;
      if (tag.name === RUN) element.holdsRun = true;
    }
    const look = { hidden: false, white: false, shaded: false };
    stack.push({ name: tag.name, start: tag.start, look, holdsText: false, holdsRun: false });
  }
  return cutOut(documentXml, removed);
}

function cutOut(
  xml: string,
  removed: readonly { readonly start: number; readonly end: number }[],
): VisibleXml {
  let visible = '';
  let hiddenWords = 0;
  let at = 0;
  for (const { start, end } of removed) {
    visible += xml.slice(at, start);
    const text = xml.slice(start, end).replace(/<[^>]*>/gu, ' ');
    hiddenWords += countWords(text);
    at = end;
  }
  return { xml: visible + xml.slice(at), hiddenWords };
}

function isHidden(run: OpenElement, ancestors: readonly OpenElement[]): boolean {
  if (!run.holdsText || run.holdsRun) return false;
  const paragraph = ancestors.findLast((element) => element.name === 'w:p');
  if (run.look.hidden || paragraph?.look.hidden === true) return true;
  if (!run.look.white && paragraph?.look.white !== true) return false;
  const ground = [run, ...ancestors];
  return !ground.some((element) => element.look.shaded || element.name === 'w:txbxContent');
}

/** Notes on the element that a property list describes what the property says. */
function noteProperty(tag: XmlTag, stack: readonly OpenElement[], styles: ReadonlyMap<string, Look>): void {
  const list = stack.at(-1);
  const owner = stack.at(-2);
  if (tag.name === 'w:background' && isTinted(attributeOf(tag, 'w:color'))) {
    const root = stack[0];
    if (root !== undefined) root.look.shaded = true;
  }
  if (list === undefined || owner === undefined || PROPERTIES.get(list.name) !== owner.name) return;
  if (tag.name === 'w:pStyle' || tag.name === 'w:rStyle') {
    const style = styles.get(attributeOf(tag, 'w:val') ?? '');
    if (style?.hidden === true) owner.look.hidden = true;
    if (style?.white === true) owner.look.white = true;
    if (style?.shaded === true) owner.look.shaded = true;
    return;
  }
  noteLook(tag, owner.look);
}

function noteLook(tag: XmlTag, look: Look): void {
  const value = attributeOf(tag, 'w:val');
  switch (tag.name) {
    case 'w:vanish':
      look.hidden = value !== '0' && value !== 'false';
      return;
    case 'w:color':
      look.white = value !== null && isNearWhite(value);
      return;
    case 'w:sz':
      if (Number(value ?? SMALLEST_HALF_POINTS) < SMALLEST_HALF_POINTS) look.hidden = true;
      return;
    case 'w:shd':
      if (isTinted(attributeOf(tag, 'w:fill'))) look.shaded = true;
      return;
    case 'w:highlight':
      if (value !== 'none' && value !== 'white') look.shaded = true;
      return;
  }
}

/** Looks of the styles that hide text, by style id. Inheritance between styles is followed one step at a time. */
function readStyles(xml: string): ReadonlyMap<string, Look> {
  const styles = new Map<string, Look>();
  const parents = new Map<string, string>();
  let current: { readonly id: string; readonly look: Look } | null = null;
  for (const tag of scanTags(xml)) {
    if (tag.name === 'w:style') {
      const id = tag.kind === 'open' ? attributeOf(tag, 'w:styleId') : null;
      current = id === null ? null : { id, look: { hidden: false, white: false, shaded: false } };
      if (current !== null) styles.set(current.id, current.look);
    } else if (current !== null && tag.kind !== 'close') {
      if (tag.name === 'w:basedOn') parents.set(current.id, attributeOf(tag, 'w:val') ?? '');
      else noteLook(tag, current.look);
    }
  }
  for (const [id, look] of styles) {
    const parent = styles.get(parents.get(id) ?? '');
    if (parent?.hidden === true) look.hidden = true;
    if (parent?.shaded === true) look.shaded = true;
  }
  return styles;
}

function isTinted(color: string | null): boolean {
  return color !== null && color !== 'auto' && !isNearWhite(color);
}
