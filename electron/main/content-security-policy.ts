/**
 * What the window's page may load: its own files, nothing else. Pictures may also be `data:` and `blob:`, because
 * page images are drawn in memory. Sent as a header; renderer/index.html says the same in a meta element.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
