/** Whether a frame may talk to main: the page itself, not a frame inside it, from the app's own origin. */
export function isTrustedSender(
  frame: { readonly url: string; readonly parent: unknown } | null,
  origin: string,
): boolean {
  // Origins of custom schemes read "null" in the URL class, so that scheme and host are compared.
  if (frame === null || frame.parent !== null || !URL.canParse(frame.url)) return false;
  const { protocol, host } = new URL(frame.url);
  return `${protocol}//${host}` === origin;
}
