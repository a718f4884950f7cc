/** A depth that is less than this below what is asked reads the same in two decimals, and meets it. */
const SHOWN_DIFFERENCE = 0.005;

/** Whether a depth meets a requirement, both 0 to 4: the one rule for status, gaps and shown figures. */
export function meetsRequired(depth: number, required: number): boolean {
  return required - depth < SHOWN_DIFFERENCE;
}
