import { READING_LIMITS } from './reading-limits.ts';

/** A control word such as \fs24, or a control symbol such as \*, whose name is the symbol. */
export interface RtfControl {
  readonly kind: 'control';
  readonly name: string;
  readonly parameter: number | null;
}

/** Text as bytes in the code page of its font, one character for each byte. */
export interface RtfText {
  readonly kind: 'text';
  readonly bytes: string;
}

export interface RtfGroup {
  readonly kind: 'group';
  readonly children: readonly RtfNode[];
}

export type RtfNode = RtfControl | RtfText | RtfGroup;

export type RtfProblem = 'CORRUPT' | 'LIMIT_NESTING';

/** Word (RTF 1.9.1, "Control Word"), escaped byte, symbol, brace, text. Line ends in the file mean nothing. */
const TOKEN =
  /\\(?:(?<word>[a-z]{1,32})(?<parameter>-?\d{1,10})? ?|'(?<hex>[0-9a-f]{2})|(?<symbol>[\s\S]))|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)|[\r\n]+|\\$/giuy;

/** The groups of an RTF file within its outermost one. What comes after that is no part of the document. */
export function readRtfTree(source: string): RtfGroup | RtfProblem {
  const open: RtfNode[][] = [];
  TOKEN.lastIndex = source.indexOf('{');
  for (let match = TOKEN.exec(source); match?.groups !== undefined; match = TOKEN.exec(source)) {
    const { word, parameter, hex, symbol, brace, text } = match.groups;
    if (brace === '{') {
      if (open.length >= READING_LIMITS.nesting) return 'LIMIT_NESTING';
      open.push([]);
      continue;
    }
    if (brace === '}') {
      const group: RtfGroup = { kind: 'group', children: open.pop() ?? [] };
      const parent = open.at(-1);
      if (parent === undefined) return group;
      parent.push(group);
      continue;
    }
    const around = open.at(-1) ?? [];
    if (word !== undefined) {
      const number = parameter === undefined ? null : Number(parameter);
      around.push({ kind: 'control', name: word, parameter: number });
      // Bytes of a picture or an object stand in the file as they are.
      if (word === 'bin' && number !== null) TOKEN.lastIndex += Math.max(0, number);
    } else if (symbol !== undefined) {
      around.push({ kind: 'control', name: symbol, parameter: null });
    } else if (hex !== undefined) {
      around.push({ kind: 'text', bytes: String.fromCharCode(Number.parseInt(hex, 16)) });
    } else if (text !== undefined) {
      around.push({ kind: 'text', bytes: text });
    }
  }
  return 'CORRUPT';
}

/** What a group is: the name of its first control word, and whether readers that do not know it must skip it. */
export function destinationOf(group: RtfGroup): { readonly name: string; readonly ignorable: boolean } {
  const controls = group.children.slice(0, 2).map((node) => (node.kind === 'control' ? node.name : ''));
  const ignorable = controls[0] === '*';
  return { name: controls[ignorable ? 1 : 0] ?? '', ignorable };
}

export function groupsIn(group: RtfGroup): readonly RtfGroup[] {
  return group.children.filter((node) => node.kind === 'group');
}

/** The bytes of all text in the group, without its control words. */
export function bytesIn(group: RtfGroup): string {
  return group.children
    .map((node) => (node.kind === 'text' ? node.bytes : node.kind === 'group' ? bytesIn(node) : ''))
    .join('');
}
