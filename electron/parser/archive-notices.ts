import type { Notice } from '../../shared/base/notice.ts';
import type { OfficeArchive } from './unpack-archive.ts';

const MACROS: Notice = {
  kind: 'MACROS_IGNORED',
  message: 'The document holds macros. None of them was opened or run.',
  page: null,
};

const ACTIVE_CONTENT: Notice = {
  kind: 'ACTIVE_CONTENT_IGNORED',
  message: 'The document refers to embedded or remote content. None of it was opened or fetched.',
  page: null,
};

/** Remarks about what an office document holds besides text. `refersOutside`: whether it names remote content. */
export function archiveNotices(
  archive: Pick<OfficeArchive, 'holdsMacros' | 'holdsObjects'>,
  refersOutside: boolean,
): readonly Notice[] {
  return [
    ...(archive.holdsMacros ? [MACROS] : []),
    ...(archive.holdsObjects || refersOutside ? [ACTIVE_CONTENT] : []),
  ];
}
