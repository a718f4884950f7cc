/** How much of one document is read. Beyond the first four, the rest is left out and a notice says so. */
export const READING_LIMITS = {
  pages: 200,
  /** Pages whose text is recognised from pictures. */
  recognizedPages: 10,
  characters: 2_000_000,
  /** Pieces of positioned text. */
  items: 500_000,
  /** Unpacked XML of a Word document, in bytes. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Unpacked to packed size of one part, looked at once it has unpacked to more than the grace. */
  unpackRatio: 200,
  unpackGraceBytes: 1024 * 1024,
  archiveEntries: 5000,
  /** Elements within elements. */
  nesting: 512,
} as const;
