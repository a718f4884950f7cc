/** Below this width the evidence pane is a tab of the centre. */
export const EVIDENCE_IS_TAB = '(max-width: 1179px)';
/** Below this width the library is a strip of initials. */
export const LIBRARY_IS_STRIP = '(max-width: 999px)';

/** Widths of the panes beside the centre, in CSS pixels. The centre keeps its least width before they keep theirs. */
export const LIBRARY_WIDTH = { usual: 216, least: 160, most: 400 } as const;
export const EVIDENCE_WIDTH = { usual: 430, least: 320, most: 800 } as const;
