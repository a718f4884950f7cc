/** Addresses of web pages as they are written in a text, with or without "https://". */
export const WRITTEN_LINK =
  /(?:https?:\/\/|www\.)[^\s<>|,;]+|(?<![@\w.-])(?:[\w-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|it|nl|pt|uk|ch|at|eu|co|ai|app|in)\b(?:\/[^\s<>|,;]*)?/giu;

/** "www.example.com · github.com/ada": whether a text is nothing but links. */
export function isLinks(text: string): boolean {
  const rest = text.replace(WRITTEN_LINK, '');
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest);
}
