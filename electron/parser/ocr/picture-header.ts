/** What a picture file says of itself before it is decoded. */
export interface PictureHeader {
  /** As stored, in points of the picture; an orientation of 5 to 8 lays it on its side. */
  readonly width: number;
  readonly height: number;
  /** How it is to be turned, as in EXIF: 1 to 8, 1 where it does not say. */
  readonly orientation: number;
}

/** Size and orientation of a PNG or JPEG file; null when the file ends or breaks off before it says so. */
export function readPictureHeader(bytes: Uint8Array, format: 'png' | 'jpeg'): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const header = format === 'png' ? readPng(view) : readJpeg(view);
    return header === null || header.width === 0 || header.height === 0 ? null : header;
  } catch (error) {
    // A read beyond the end of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The header chunk comes first (PNG specification, 11.2.2). */
function readPng(view: DataView): PictureHeader | null {
  if (view.getUint32(12) !== 0x49484452) return null;
  return { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 };
}

/** Segments up to the frame header, which holds the size (ITU-T T.81, B.2.2). */
function readJpeg(view: DataView): PictureHeader | null {
  let orientation = 1;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), orientation };
    if (marker === 0xe1) orientation = readOrientation(view, at + 4) ?? orientation;
    at += 2 + view.getUint16(at + 2);
  }
}

/** Start of frame, of whatever kind; 0xC4, 0xC8 and 0xCC stand between them and mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

const EXIF = 0x45786966;
const LITTLE_ENDIAN = 0x4949;
const ORIENTATION_TAG = 0x0112;

/** The orientation in an EXIF block, whose first directory holds it (EXIF 2.32, 4.6.4); null without one. */
function readOrientation(view: DataView, start: number): number | null {
  if (view.getUint32(start) !== EXIF) return null;
  const base = start + 6;
  const little = view.getUint16(base) === LITTLE_ENDIAN;
  const directory = base + view.getUint32(base + 4, little);
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, little) !== ORIENTATION_TAG) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
