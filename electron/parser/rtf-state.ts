import { NO_SHADING, type RtfShading } from './rtf-shading.ts';
import type { RtfTables } from './rtf-tables.ts';
import type { RtfControl } from './rtf-tree.ts';

/** What holds for text inside a group: how its letters look, and what paragraph it stands in. */
export interface RtfState {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Half points. */
  readonly size: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly font: number | null;
  /** "#rrggbb"; null for the automatic one, which stands out from every ground. */
  readonly color: string | null;
  readonly highlight: string | null;
  readonly letterShading: RtfShading;
  readonly heading: number | null;
  /** Whether the paragraph is in a list, and how deep, from 0. */
  readonly listed: boolean;
  readonly depth: number;
  readonly inTable: boolean;
  readonly paragraphShading: RtfShading;
  /** How many bytes stand after each \u for readers that do not know it. */
  readonly fallback: number;
}

const PLAIN = {
  bold: false,
  italic: false,
  size: 24,
  hidden: false,
  deleted: false,
  color: null,
  highlight: null,
  letterShading: NO_SHADING,
} as const;

const PARAGRAPH = {
  heading: null,
  listed: false,
  depth: 0,
  inTable: false,
  paragraphShading: NO_SHADING,
} as const;

export function startOf(tables: RtfTables): RtfState {
  return { ...PLAIN, ...PARAGRAPH, font: tables.defaultFont, fallback: 1 };
}

/** The state after a control word; the same one where the word changes nothing that matters for text. */
export function withControl(state: RtfState, control: RtfControl, tables: RtfTables): RtfState {
  const { parameter } = control;
  const on = parameter !== 0;
  const number = parameter ?? 0;
  switch (control.name) {
    case 'plain':
      return { ...state, ...PLAIN, font: tables.defaultFont };
    case 'pard':
      return { ...state, ...PARAGRAPH };
    case 'b':
      return { ...state, bold: on };
    case 'i':
      return { ...state, italic: on };
    case 'v':
      return { ...state, hidden: on };
    case 'deleted':
      return { ...state, deleted: on };
    case 'fs':
      return { ...state, size: parameter ?? PLAIN.size };
    case 'f':
      return { ...state, font: number };
    case 'cf':
      return { ...state, color: tables.colorOf(number) };
    case 'highlight':
      return { ...state, highlight: tables.colorOf(number) };
    case 'cb':
    case 'chcbpat':
      return { ...state, letterShading: { ...state.letterShading, back: tables.colorOf(number) } };
    case 'chcfpat':
      return { ...state, letterShading: { ...state.letterShading, pattern: tables.colorOf(number) } };
    case 'chshdng':
      return { ...state, letterShading: { ...state.letterShading, share: number } };
    case 'cbpat':
      return { ...state, paragraphShading: { ...state.paragraphShading, back: tables.colorOf(number) } };
    case 'cfpat':
      return { ...state, paragraphShading: { ...state.paragraphShading, pattern: tables.colorOf(number) } };
    case 'shading':
      return { ...state, paragraphShading: { ...state.paragraphShading, share: number } };
    case 's':
      return { ...state, heading: tables.headingLevel(number) };
    case 'outlinelevel':
      return { ...state, heading: number >= 0 && number < 9 ? Math.min(6, number + 1) : null };
    case 'ls':
      return { ...state, listed: number > 0 };
    case 'ilvl':
      return { ...state, depth: Math.min(8, Math.max(0, number)) };
    case 'intbl':
      return { ...state, inTable: true };
    case 'uc':
      return { ...state, fallback: Math.min(16, Math.max(0, parameter ?? 1)) };
    default:
      return state;
  }
}
