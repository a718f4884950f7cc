/** What one document may cost before its reading is ended. Our choice, from measured hostile files. */
export interface ParserLimits {
  /** Wall-clock time for one document without text recognition, in milliseconds. */
  readonly timeMs: number;
  /** Wall-clock time for each page whose text is recognised, in milliseconds; a dense one takes ten seconds. */
  readonly pageMs: number;
  /** JavaScript heap of the document's worker, in MiB. */
  readonly heapMb: number;
  /** Resident memory of the whole parser process, in MiB. Catches what lies outside the heap (ArrayBuffers). */
  readonly rssMb: number;
  /** How often resident memory is looked at, in milliseconds. A hoarding loop takes about 1.5 GB a second. */
  readonly rssPollMs: number;
}

export const PARSER_LIMITS: ParserLimits = {
  timeMs: 10_000,
  pageMs: 120_000,
  heapMb: 512,
  rssMb: 900,
  rssPollMs: 50,
};
