/**
 * Controls, marks that turn the direction of writing, letters without width and tag characters: nothing that a
 * reader sees, but enough to hide text, to reverse it or to steer a terminal.
 */
const STEERING =
  /[\p{Cc}\p{Bidi_Control}\u00ad\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One line of text that shows all that it holds: white space as single spaces, steering characters dropped. */
export function visibleText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(STEERING, '').replace(LONE_SURROGATE, '\ufffd').trim();
}
