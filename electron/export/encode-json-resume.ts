/** A résumé in JSON Resume form as the bytes of a file. */
export function encodeJsonResume(resume: Readonly<Record<string, unknown>>): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(resume, null, 2)}\n`);
}
