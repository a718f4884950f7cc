import type { FieldReader } from './field-reader.ts';
import type { Grounds } from './letter-look.ts';
import type { RunFormat } from './text-format.ts';
import type { XmlElement } from './xml-tree.ts';

/** Targets of a part's relationships by id. */
export type LinkTargets = ReadonlyMap<string, string>;

/** Where a piece of the document stands, as far as its reading needs it. */
export interface FlowPlace {
  readonly links: LinkTargets;
  readonly fields: FieldReader;
  /** From 1 for a text box, header, footer or note; null for the body. */
  readonly flow: number | null;
  /** Whether it is a page header or footer. */
  readonly isMargin: boolean;
  readonly grounds: Grounds;
  /** What the style of the table around says about letters. */
  readonly tableRun: RunFormat;
  /** Whether a hidden row or drawing is around it. */
  readonly unseen: boolean;
}

/** Words of a document that a reader cannot see. */
export class HiddenWords {
  words = 0;
  /** Paragraph of the first of them, from 1. */
  firstBlock: number | null = null;

  note(text: string, block: number): void {
    const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (words === 0) return;
    this.words += words;
    this.firstBlock ??= block;
  }
}

/** Notes of a document by kind and number: "footnote 2". */
export type Notes = ReadonlyMap<string, { readonly content: XmlElement; readonly links: LinkTargets }>;
