import type { Plugin } from 'vite';

/** Where pdf.js asks Node for its optional package to draw with. */
const REQUIRED = /\brequire\("@napi-rs\/canvas"\)/gu;

/**
 * Leaves the package out that pdf.js loads in Node to draw pages with. We only read with pdf.js there, and the package
 * is native code that would be loaded anew for each document, in the process that hostile files are read in.
 *
 * @throws at build time where pdf.js has come to ask in another way
 */
export function leaveOutCanvas(): Plugin {
  return {
    name: 'leave-out-canvas',
    transform(code, id) {
      if (!/\/pdfjs-dist\/legacy\/build\/pdf\.mjs(?:\?|$)/u.test(id.replaceAll('\\', '/'))) return null;
      const changed = code.replace(REQUIRED, 'undefined');
      if (changed === code)
        throw new Error('pdf.js asks for its drawing package in a way that is not known.');
      return { code: changed, map: null };
    },
  };
}
