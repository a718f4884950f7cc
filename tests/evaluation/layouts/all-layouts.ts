import { CONVERTED_LAYOUTS } from './converted.ts';
import { wordColumns, wordHeader, wordPlain, wordTable, wordTextBoxes } from './docx-layouts.ts';
import { sideBarLeft, sideBarRight, textBoxes, threeColumns, twoColumns } from './html-columns.ts';
import {
  chips,
  classic,
  dateRail,
  hyphenated,
  labelRail,
  layoutTable,
  letterSpaced,
  runningMargins,
} from './html-single.ts';
import type { Layout, WrittenLayout } from './layout.ts';
import { interleavedPdf } from './pdf-interleaved.ts';

/** Layouts whose files need no other program. */
export const WRITTEN_LAYOUTS: readonly WrittenLayout[] = [
  interleavedPdf,
  wordPlain,
  wordTable,
  wordTextBoxes,
  wordColumns,
  wordHeader,
];

export const ALL_LAYOUTS: readonly Layout[] = [
  classic,
  sideBarLeft,
  sideBarRight,
  twoColumns,
  threeColumns,
  layoutTable,
  dateRail,
  labelRail,
  letterSpaced,
  textBoxes,
  chips,
  runningMargins,
  hyphenated,
  ...WRITTEN_LAYOUTS,
  ...CONVERTED_LAYOUTS,
];
