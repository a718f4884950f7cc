import { wordColumns, wordPlain, wordTable } from './docx-layouts.ts';
import { wordDatesTable, wordHeadingTable, wordThreeCells } from './docx-tables.ts';
import type { ConvertedLayout, WrittenLayout } from './layout.ts';

const converted = (
  layout: WrittenLayout,
  format: ConvertedLayout['format'],
  frozen: boolean,
): ConvertedLayout => ({
  ...layout,
  id: `${layout.id}-to-${format}`,
  source: 'libreoffice',
  frozen,
  format,
});

/** Word layouts as LibreOffice prints or saves them. */
export const CONVERTED_LAYOUTS: readonly ConvertedLayout[] = [
  converted(wordPlain, 'pdf', false),
  converted(wordColumns, 'pdf', false),
  converted(wordTable, 'pdf', true),
  converted(wordPlain, 'odt', false),
  converted(wordDatesTable, 'pdf', false),
  converted(wordHeadingTable, 'pdf', false),
  converted(wordThreeCells, 'pdf', true),
];
