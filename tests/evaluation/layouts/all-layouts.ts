import { CONVERTED_LAYOUTS } from './converted.ts';
import { wordColumns, wordHeader, wordPlain, wordTable, wordTextBoxes } from './docx-layouts.ts';
import { wordDatesTable, wordHeadingTable, wordNestedTable, wordThreeCells } from './docx-tables.ts';
import { PRINTED_WORD_TEMPLATES, WORD_TEMPLATES } from './docx-templates.ts';
import { sideBarLeft, sideBarRight, textBoxes, threeColumns, twoColumns } from './html-columns.ts';
import { ENTRY_HEADER_LAYOUTS } from './html-entry-headers.ts';
import { RAIL_LAYOUTS } from './html-rails.ts';
import { SIDE_BAR_LAYOUTS } from './html-side-bars.ts';
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
import { TEMPLATE_LAYOUTS } from './html-templates.ts';
import { BUILDER_TEMPLATES } from './kept-back/builder-templates.ts';
import { OFFICE_TEMPLATES } from './kept-back/office-templates.ts';
import { PLAIN_PAGES } from './kept-back/plain-pages.ts';
import { TYPED_TEXT } from './kept-back/typed-text.ts';
import { TYPESET_TEMPLATES } from './kept-back/typeset-templates.ts';
import { CONVERTED_WORD_FORMS, WORD_FORMS } from './kept-back/word-forms.ts';
import { LATEX_LAYOUTS } from './latex.ts';
import { LATEX_TEMPLATES } from './latex-templates.ts';
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
  wordDatesTable,
  wordHeadingTable,
  wordNestedTable,
  wordThreeCells,
  ...WORD_TEMPLATES,
  ...WORD_FORMS,
  ...TYPED_TEXT,
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
  ...RAIL_LAYOUTS,
  ...SIDE_BAR_LAYOUTS,
  ...WRITTEN_LAYOUTS,
  ...CONVERTED_LAYOUTS,
  ...LATEX_LAYOUTS,
  ...ENTRY_HEADER_LAYOUTS,
  ...TEMPLATE_LAYOUTS,
  ...PRINTED_WORD_TEMPLATES,
  ...LATEX_TEMPLATES,
  ...OFFICE_TEMPLATES,
  ...BUILDER_TEMPLATES,
  ...PLAIN_PAGES,
  ...CONVERTED_WORD_FORMS,
  ...TYPESET_TEMPLATES,
];
