/** Below this width the evidence pane is a tab of the centre. */
export const EVIDENCE_IS_TAB = '(max-width: 1179px)';
/** Below this width the library is a strip of initials. */
export const LIBRARY_IS_STRIP = '(max-width: 999px)';
