/** A variable with what takes its place where it is not set. */
const USE = /\bvar\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/gu;
/** Variables may stand in each other's values. */
const DEEPEST = 8;
/** Keeps values that are made of one another from growing without end. */
const LONGEST_VALUE = 500;

/** Whether a property is a custom one, which others may use as a variable. */
export function isVariable(property: string): boolean {
  return property.startsWith('--');
}

/** A value with the variables in it put in (CSS Variables 1); those that are not set stay as they are written. */
export function withVariables(written: string, variables: ReadonlyMap<string, string>): string {
  let value = written;
  for (
    let depth = 0;
    depth < DEEPEST && value.includes('var(') && value.length <= LONGEST_VALUE;
    depth += 1
  ) {
    value = value.replace(USE, (use, name: string, instead?: string) =>
      (variables.get(name) ?? instead ?? use).trim().slice(0, LONGEST_VALUE),
    );
  }
  return value.slice(0, LONGEST_VALUE);
}
