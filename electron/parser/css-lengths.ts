/** What lengths are measured by that depend on their surroundings, in points. */
export interface LengthBases {
  /** One em. */
  readonly em: number;
  /** 100 %. */
  readonly whole: number;
  /** The window's width or height, of which vw and vh are hundredths. */
  readonly viewport: number;
}

const POINTS: ReadonlyMap<string, number> = new Map([
  ['px', 0.75],
  ['pt', 1],
  ['pc', 12],
  ['in', 72],
  ['cm', 28.35],
  ['mm', 2.835],
  ['q', 0.708_75],
  ['rem', 12],
  ['', 1],
]);
const OF_EM: ReadonlyMap<string, number> = new Map([
  ['em', 1],
  ['ex', 0.5],
  ['ch', 0.5],
]);
const VIEWPORT = /^[sld]?v(?:w|h|min|max|i|b)$/u;
const NUMBER = /^(\d+\.?\d*|\.\d+)([a-z]*|%)$/u;
const TOKEN = /(?:calc|min|max|clamp)?\(|(?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)?|[)+*/,-]/gu;
/** Longer expressions are not worth their time. */
const LONGEST = 200;

/**
 * A length in points, also one that is to be computed (CSS Values 4: calc, min, max, clamp); null where the text is
 * no length. A number without a unit is one only when it is 0.
 */
export function pointsOf(written: string, bases: LengthBases): number | null {
  if (written.length > LONGEST || (Number(written) !== 0 && /^[+-]?[\d.]+$/u.test(written))) return null;
  const tokens = written.match(TOKEN) ?? [];
  if (tokens.length === 0 || tokens.join('') !== written.replace(/\s+/gu, '')) return null;
  const result = new Expression(tokens, bases).result();
  return Number.isFinite(result) ? result : null;
}

/** Reads sums of products from the left; NaN stands for what is none. */
class Expression {
  #at = 0;
  readonly #tokens: readonly string[];
  readonly #bases: LengthBases;

  constructor(tokens: readonly string[], bases: LengthBases) {
    this.#tokens = tokens;
    this.#bases = bases;
  }

  result(): number {
    const value = this.#sum();
    return this.#at === this.#tokens.length ? value : Number.NaN;
  }

  #sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#takes('+')) value += this.#product();
      else if (this.#takes('-')) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#factor();
    for (;;) {
      if (this.#takes('*')) value *= this.#factor();
      else if (this.#takes('/')) value /= this.#factor();
      else return value;
    }
  }

  #factor(): number {
    if (this.#takes('-')) return -this.#factor();
    if (this.#takes('+')) return this.#factor();
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    return token.endsWith('(') ? this.#call(token.slice(0, -1)) : this.#length(token);
  }

  #call(name: string): number {
    const values = [this.#sum()];
    while (this.#takes(',')) values.push(this.#sum());
    const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = values;
    if (!this.#takes(')')) return Number.NaN;
    if (name === 'min') return Math.min(...values);
    if (name === 'max') return Math.max(...values);
    if (name === 'clamp') return Math.max(first, Math.min(second, third));
    return values.length === 1 ? first : Number.NaN;
  }

  #length(token: string): number {
    const [, digits, unit = ''] = NUMBER.exec(token) ?? [];
    const number = Number(digits);
    const { em, whole, viewport } = this.#bases;
    if (unit === '%') return (number / 100) * whole;
    if (VIEWPORT.test(unit)) return (number / 100) * viewport;
    const ofEm = OF_EM.get(unit);
    return number * (ofEm === undefined ? (POINTS.get(unit) ?? Number.NaN) : ofEm * em);
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }
}
