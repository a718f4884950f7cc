import { type Affine, apply, boundsOf, intersect, type Rectangle } from '../affine.ts';
import type { DecodedPicture } from './decode-picture.ts';
import { type GrayImage, shrink } from './gray-image.ts';

/**
 * Draws a picture onto a sheet. `matrix` takes the unit square, in which pictures stand with their first row on top,
 * to the sheet's points; `clip` is in the sheet's points. Between samples it is interpolated, so that a coarse scan
 * keeps its letters' shape when it grows.
 */
export function drawPicture(
  sheet: GrayImage,
  picture: DecodedPicture,
  matrix: Affine,
  clip: Rectangle,
): void {
  const toUnit = invert(matrix);
  if (toUnit === null) return;
  const factor = shrinkFactor(picture.tones, matrix);
  const tones = shrink(picture.tones, factor);
  const cover = picture.cover === null ? null : shrink(picture.cover, factor);
  const page = { left: 0, top: 0, right: sheet.width, bottom: sheet.height };
  const box = intersect(intersect(boundsOf(matrix, 0, 0, 1, 1), clip), page);
  // Along a row of the sheet the place in the picture moves by the same step each time.
  const stepX = toUnit[0] * tones.width;
  const stepY = -toUnit[1] * tones.height;
  for (let row = Math.round(box.top); row < Math.round(box.bottom); row += 1) {
    const start = Math.round(box.left);
    const [u, v] = apply(toUnit, start + 0.5, row + 0.5);
    let x = u * tones.width;
    let y = (1 - v) * tones.height;
    for (let column = start; column < Math.round(box.right); column += 1, x += stepX, y += stepY) {
      if (x < 0 || y < 0 || x > tones.width || y > tones.height) continue;
      const at = row * sheet.width + column;
      const share = cover === null ? 1 : sample(cover, x, y) / 255;
      sheet.samples[at] = share * sample(tones, x, y) + (1 - share) * (sheet.samples[at] ?? 255);
    }
  }
}

/** How many samples of the picture fall on one point of the sheet along each side, as a whole number. */
function shrinkFactor(image: GrayImage, [a, b, c, d]: Affine): number {
  const across = image.width / Math.max(1, Math.hypot(a, b));
  const down = image.height / Math.max(1, Math.hypot(c, d));
  return Math.max(1, Math.floor(Math.min(across, down)));
}

/** The tone at a place, from the four samples around it; a sample's place is the middle of its square. */
function sample({ width, height, samples }: GrayImage, x: number, y: number): number {
  const left = Math.min(Math.max(x - 0.5, 0), width - 1);
  const top = Math.min(Math.max(y - 0.5, 0), height - 1);
  const column = Math.floor(left);
  const row = Math.floor(top);
  const right = Math.min(column + 1, width - 1);
  const above = row * width;
  const below = Math.min(row + 1, height - 1) * width;
  const partX = left - column;
  const partY = top - row;
  const upper = mix(samples[above + column] ?? 255, samples[above + right] ?? 255, partX);
  const lower = mix(samples[below + column] ?? 255, samples[below + right] ?? 255, partX);
  return mix(upper, lower, partY);
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** null for a matrix that flattens everything. */
function invert([a, b, c, d, e, f]: Affine): Affine | null {
  const determinant = a * d - b * c;
  if (!Number.isFinite(determinant) || Math.abs(determinant) < 1e-9) return null;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}
