import { IntlMessageFormat } from 'intl-messageformat';

/** null is "none" to a select. */
type Value = string | number | null;

type UpTo<Text extends string, Stop extends string> = Text extends `${infer Before}${Stop}${string}`
  ? Before
  : Text;
/** What opens a brace is an argument unless it holds a space: then it is the words of a plural or a select. */
type NameAt<Text extends string> =
  UpTo<UpTo<Text, ','>, '}'> extends infer Name extends string
    ? Name extends '' | `${string} ${string}`
      ? never
      : Name
    : never;

/** Names of the arguments of a message in ICU's syntax: "{title}", "{gaps, plural, one {# gap} other {# gaps}}". */
type ArgumentOf<Pattern extends string> = Pattern extends `${string}{${infer Rest}`
  ? NameAt<Rest> | ArgumentOf<Rest>
  : never;

/** A message in ICU's syntax as a function of its arguments, in the order in which `names` has them. */
export function icu<const Pattern extends string, const Names extends readonly ArgumentOf<Pattern>[]>(
  pattern: Pattern,
  ...names: Names
): (...values: { [At in keyof Names]: Value }) => string {
  let message: IntlMessageFormat | null = null;
  return (...values) => {
    // Read when it is first said: most messages of a session are never said.
    message ??= new IntlMessageFormat(pattern, 'en');
    const named = Object.fromEntries(names.map((name, at) => [name, values[at] ?? 'none']));
    return String(message.format(named));
  };
}
