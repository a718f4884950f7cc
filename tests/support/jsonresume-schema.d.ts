/** The schemas of jsonresume.org, as their package exports them; it has no types of its own. */
declare module '@jsonresume/schema' {
  /** Calls back with what is wrong with a résumé, or with null. */
  export function validate(
    resume: unknown,
    callback: (faults: readonly unknown[] | null, isValid: boolean) => void,
  ): void;
}
