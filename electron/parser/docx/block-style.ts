/**
 * What a paragraph's style says where the document is handed to mammoth, which passes the style's name on as it
 * stands: the level of a heading, and the flow when it is not the body's.
 */
export interface BlockStyle {
  /** 1 to 6. */
  readonly headingLevel: number | null;
  /** From 1: one text box, page header, page footer or note. */
  readonly flow: number | null;
}

/** The style's name; empty when there is nothing to say. */
export function encodeBlockStyle({ headingLevel, flow }: BlockStyle): string {
  const heading = headingLevel === null ? [] : [`heading-${headingLevel}`];
  return [...heading, ...(flow === null ? [] : [`flow-${flow}`])].join(' ');
}

/** What the name says. */
export function decodeBlockStyle(name: string): BlockStyle {
  const heading = /\bheading-([1-6])\b/u.exec(name)?.[1];
  const flow = /\bflow-(\d+)\b/u.exec(name)?.[1];
  return {
    headingLevel: heading === undefined ? null : Number(heading),
    flow: flow === undefined ? null : Number(flow),
  };
}
