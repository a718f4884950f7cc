import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'office',
  'style',
  'text',
  'table',
  'draw',
  'fo:xsl-fo-compatible',
  'xlink',
  'svg:svg-compatible',
]
  .map((name) => {
    const [prefix = '', space = prefix] = name.split(':');
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`;
  })
  .join(' ');

export interface OdtSource {
  /** XML inside office:text. */
  readonly body: string;
  /** XML inside office:automatic-styles of the content. */
  readonly automatic?: string;
  /** XML inside office:styles. */
  readonly styles?: string;
  /** XML inside office:master-styles. */
  readonly masters?: string;
  /** XML inside office:automatic-styles of the styles. */
  readonly pageStyles?: string;
}

/** An OpenDocument text, with other parts changed or added. */
export function makeOdt(
  source: OdtSource,
  change: (parts: Record<string, Uint8Array>) => void = () => {},
): Uint8Array {
  const { body, automatic = '', styles = '', masters = '', pageStyles = '' } = source;
  const parts: Record<string, Uint8Array> = {
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${NAMESPACES} office:version="1.3"><office:styles>${styles}</office:styles><office:automatic-styles>${pageStyles}</office:automatic-styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
  };
  change(parts);
  return zipSync(parts);
}
