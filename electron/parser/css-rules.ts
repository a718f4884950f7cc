/** A declared value; one that is important wins over a later one that is not. */
export interface Declaration {
  readonly value: string;
  readonly important: boolean;
}

/** Values by property, both in lower case. */
export type Declarations = ReadonlyMap<string, Declaration>;

/** One part of a selector: what an element's own name, classes and id must be. */
export interface Compound {
  readonly tag: string | null;
  readonly classes: readonly string[];
  readonly id: string | null;
}

export interface StyleRule {
  /** From the element itself outwards; each further part must match an ancestor. */
  readonly compounds: readonly Compound[];
  /** Comparable number: ids before classes before names, then the order in the sheets. */
  readonly weight: number;
  readonly declarations: Declarations;
}

/** What is set anew by a property that stands for several. */
const LONGHANDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['background', ['background-color', 'background-image', 'background-clip']],
  ['font', ['font-size', 'font-style', 'font-weight']],
  ['overflow', ['overflow-x', 'overflow-y']],
]);
const SHORTHANDS: ReadonlyMap<string, string> = new Map(
  [...LONGHANDS].flatMap(([shorthand, longhands]) =>
    longhands.map((longhand) => [longhand, shorthand] as const),
  ),
);
const MOST_RULES = 5000;
const MOST_COMPOUNDS = 6;
const DEEPEST_GROUP = 4;
/** Groups of rules that hold on a screen whatever its size. */
const PLAIN_GROUP = /^@(?:layer|supports|media\s+(?:only\s+)?(?:screen|all)\s*(?:,|$))/iu;
const COMPOUND = /^([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)$/iu;

/**
 * The rules of style sheets whose selectors are made of names, classes, ids and ancestors; the rest (states,
 * attributes, rules for paper or certain sizes) is passed over.
 */
export function parseStyleSheets(sheets: readonly string[]): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  for (const sheet of sheets) readRules(sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/gu, ' '), rules, 0);
  return rules;
}

/** The declarations of a rule or a style attribute. */
export function parseDeclarations(css: string): Declarations {
  const declarations = new Map<string, Declaration>();
  for (const part of css.split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const written = part.slice(colon + 1).toLowerCase();
    const value = written.replace(/!\s*important\s*$/u, '').trim();
    const declaration = { value, important: written.includes('!') };
    addDeclaration(declarations, part.slice(0, colon).trim().toLowerCase(), declaration);
  }
  return declarations;
}

/** Adds a declaration over those of less weight that are there, also over those that it stands for. */
export function addDeclaration(
  declarations: Map<string, Declaration>,
  property: string,
  declaration: Declaration,
): void {
  const kept = (name: string) => declarations.get(name)?.important === true && !declaration.important;
  if (kept(property) || kept(SHORTHANDS.get(property) ?? property)) return;
  for (const longhand of LONGHANDS.get(property) ?? []) if (!kept(longhand)) declarations.delete(longhand);
  declarations.set(property, declaration);
}

function readRules(css: string, rules: StyleRule[], depth: number): void {
  let at = 0;
  while (at < css.length && rules.length < MOST_RULES) {
    const opening = css.indexOf('{', at);
    if (opening === -1) return;
    const prelude = css
      .slice(at, opening)
      .replace(/^[^{]*;/u, '')
      .trim();
    const closing = endOfBlock(css, opening);
    const inside = css.slice(opening + 1, closing);
    if (!prelude.startsWith('@')) addRules(prelude, inside, rules);
    else if (depth < DEEPEST_GROUP && PLAIN_GROUP.test(prelude)) readRules(inside, rules, depth + 1);
    at = closing + 1;
  }
}

function endOfBlock(css: string, opening: number): number {
  let depth = 0;
  for (let index = opening; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    else if (css[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return css.length;
}

function addRules(prelude: string, inside: string, rules: StyleRule[]): void {
  const declarations = parseDeclarations(inside);
  for (const selector of prelude.split(',')) {
    const parts = selector.replace(/>/gu, ' ').trim().split(/\s+/u);
    const compounds = parts.map(parseCompound).filter((compound) => compound !== null);
    if (compounds.length !== parts.length || parts.length > MOST_COMPOUNDS || rules.length >= MOST_RULES)
      continue;
    const specificity = compounds.reduce((sum, compound) => sum + specificityOf(compound), 0);
    rules.push({
      compounds: compounds.toReversed(),
      weight: specificity * MOST_RULES + rules.length,
      declarations,
    });
  }
}

function parseCompound(selector: string): Compound | null {
  const written = withoutUsualState(selector);
  const match = COMPOUND.exec(written);
  if (match === null || written === '') return null;
  const marks = match[2]?.match(/[.#][\w-]+/gu) ?? [];
  const tag = match[1]?.toLowerCase() ?? null;
  return {
    tag: tag === '*' ? null : tag,
    classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
    id: marks.find((mark) => mark.startsWith('#'))?.slice(1) ?? null,
  };
}

/** The selector without a state in which every link, or every page's root, is. */
function withoutUsualState(selector: string): string {
  if (/^(?:html)?:root$/iu.test(selector)) return 'html';
  return selector.replace(/^:(?:link|any-link)$/iu, 'a').replace(/:(?:link|any-link)$/iu, '');
}

function specificityOf({ tag, classes, id }: Compound): number {
  return (id === null ? 0 : 10_000) + classes.length * 100 + (tag === null ? 0 : 1);
}
