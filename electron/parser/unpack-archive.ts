import { type UnzipFileInfo, unzipSync } from 'fflate';
import { describeFailure, type FailureKind, type ParseFailure } from '../../shared/base/failure.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { decodeAs, encodingByMark } from './decode-text.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { scanTags } from './scan-xml.ts';

/** The XML parts of a Word or OpenDocument text decoded, by name in small letters ("word/document.xml", "content.xml"). */
export interface OfficeArchive {
  readonly format: 'docx' | 'odt';
  readonly parts: ReadonlyMap<string, string>;
  readonly holdsMacros: boolean;
  readonly holdsObjects: boolean;
}

/** Parts that text is read from; pictures, fonts and embedded files are never unpacked. */
const WORD_PART = /^(?:_rels\/\.rels|word\/(?:_rels\/)?[\w-]+\.(?:xml|xml\.rels))$/iu;
const IN_WORD = /^word\//iu;
const OPEN_DOCUMENT_TEXT_PART = /^(?:content|styles)\.xml$/u;
const OPEN_DOCUMENT_FACTS = /^(?:mimetype|META-INF\/manifest\.xml)$/u;
const NEEDED = [WORD_PART, OPEN_DOCUMENT_TEXT_PART, OPEN_DOCUMENT_FACTS];
/** What the part "mimetype" says of a text or a template for texts (OpenDocument 1.3, part 2, 3.3). */
const OPEN_DOCUMENT_TEXT = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/u;
/** Word's macros, and the libraries and scripts of an OpenDocument text. */
const MACRO = /vbaProject\.bin$|^(?:Basic|Scripts)\/.*\.(?:xml|xba|py|js|bsh)$/iu;
const EMBEDDED = /\/(?:embeddings|activeX)\/|^Object \d+(?:\/content\.xml)?$/iu;
const MANIFEST = 'META-INF/manifest.xml';
const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const LONGEST_ARCHIVE_COMMENT = 65_535;

/**
 * Unpacks what is needed of a Word or OpenDocument text, never more than the limits allow: sizes are taken from
 * the archive's directory, and unpacking never writes beyond the size that was promised there.
 */
export function unpackArchive(bytes: Uint8Array): Result<OfficeArchive, ParseFailure> {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tail.lastIndexOf(END_OF_DIRECTORY) < bytes.byteLength - LONGEST_ARCHIVE_COMMENT - 22) {
    return refuse('CORRUPT');
  }
  const guard = new ArchiveGuard();
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, { filter: (file) => guard.accepts(file) });
  } catch (error) {
    return refuse(error instanceof ArchiveRefused ? 'ZIP_BOMB' : 'CORRUPT');
  }
  const format = formatOf(files);
  if (format === null) return refuse(guard.isOffice ? 'CORRUPT' : 'UNSUPPORTED_TYPE');
  const manifest = decodeXml(files[MANIFEST] ?? new Uint8Array());
  if (format === 'odt' && manifest?.includes('encryption-data') === true) return refuse('ENCRYPTED');
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(files)) {
    if (!(format === 'docx' ? WORD_PART : OPEN_DOCUMENT_TEXT_PART).test(name)) continue;
    const xml = decodeXml(content);
    if (xml === null) return refuse('CORRUPT');
    const problem = problemOf(xml);
    if (problem !== null) return refuse(problem);
    parts.set(name.toLowerCase(), xml);
  }
  if (format === 'odt' && !parts.has('content.xml')) return refuse('CORRUPT');
  return succeed({ format, parts, holdsMacros: guard.holdsMacros, holdsObjects: guard.holdsObjects });
}

function formatOf(files: Readonly<Record<string, Uint8Array>>): OfficeArchive['format'] | null {
  if (Object.keys(files).some((name) => IN_WORD.test(name))) return 'docx';
  const type = decodeXml(files.mimetype ?? new Uint8Array());
  return type !== null && OPEN_DOCUMENT_TEXT.test(type) ? 'odt' : null;
}

function refuse(kind: FailureKind): { readonly ok: false; readonly error: ParseFailure } {
  return fail(describeFailure(kind));
}

class ArchiveRefused extends Error {}

/** Decides for each entry whether it is unpacked, and stops at the first sign of a bomb. */
class ArchiveGuard {
  isOffice = false;
  holdsMacros = false;
  holdsObjects = false;
  #entries = 0;
  #unpacked = 0;

  accepts(file: UnzipFileInfo): boolean {
    this.#entries += 1;
    if (this.#entries > READING_LIMITS.archiveEntries) throw new ArchiveRefused('Too many entries.');
    if (file.name === '[Content_Types].xml') this.isOffice = true;
    if (MACRO.test(file.name)) this.holdsMacros = true;
    if (EMBEDDED.test(file.name)) this.holdsObjects = true;
    if (!NEEDED.some((part) => part.test(file.name))) return false;
    this.#unpacked += file.originalSize;
    const packed = Math.max(1, file.size);
    const graceful = file.originalSize <= READING_LIMITS.unpackGraceBytes;
    if (this.#unpacked > READING_LIMITS.unpackedBytes) throw new ArchiveRefused('Too large.');
    if (!graceful && file.originalSize / packed > READING_LIMITS.unpackRatio) {
      throw new ArchiveRefused('Too dense.');
    }
    return true;
  }
}

/** XML is UTF-8 or UTF-16; its first bytes tell, a mark or the "<" of its first tag (XML 1.0, appendix F). */
function decodeXml(content: Uint8Array): string | null {
  const [first, second] = content;
  const unmarked =
    first === 0x3c && second === 0 ? 'utf-16le' : first === 0 && second === 0x3c ? 'utf-16be' : 'utf-8';
  return decodeAs(encodingByMark(content) ?? unmarked, content);
}

/** What makes a part dangerous to read: entity definitions, or elements nested beyond every document's need. */
function problemOf(xml: string): FailureKind | null {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) return 'FORBIDDEN_DTD';
  let depth = 0;
  for (const tag of scanTags(xml)) {
    if (tag.kind === 'open') depth += 1;
    else if (tag.kind === 'close') depth -= 1;
    if (depth > READING_LIMITS.nesting) return 'LIMIT_NESTING';
  }
  return null;
}
