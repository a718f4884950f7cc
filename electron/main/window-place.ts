import { z } from 'zod';

/** In device-independent pixels of the desktop. */
const rectangleSchema = z
  .strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
  .readonly();
export type Rectangle = z.infer<typeof rectangleSchema>;

/** What is remembered of the window. */
export const windowPlaceSchema = z
  .strictObject({
    bounds: rectangleSchema,
    maximized: z.boolean(),
    /** Chromium's zoom level: 0 is 100 %, each step a factor of 1.2. */
    zoomLevel: z.number().min(-8).max(9),
  })
  .readonly();
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const MIN_SIZE = { width: 960, height: 640 } as const;
const DEFAULT_SIZE = { width: 1440, height: 900 } as const;

/**
 * Where to open the window: where it was, cut to the work area that it is mostly on; in the middle of the first work
 * area when it was never open or its screen is gone. `workAreas` are without task bars, the main screen first.
 */
export function placeWindow(
  remembered: WindowPlace | null,
  workAreas: readonly Rectangle[],
): { readonly bounds: Rectangle; readonly maximized: boolean } {
  const maximized = remembered?.maximized ?? false;
  const [main = { x: 0, y: 0, ...DEFAULT_SIZE }] = workAreas;
  if (remembered === null) return { bounds: centre(DEFAULT_SIZE, main), maximized };
  const shown = workAreas
    .map((area) => ({ area, shared: overlap(remembered.bounds, area) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)[0];
  const bounds = shown === undefined ? centre(remembered.bounds, main) : clamp(remembered.bounds, shown.area);
  return { bounds, maximized };
}

/** The area that two rectangles share, in square pixels. */
function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function centre(size: { readonly width: number; readonly height: number }, area: Rectangle): Rectangle {
  const { width, height } = fitInto(size, area);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

function clamp(bounds: Rectangle, area: Rectangle): Rectangle {
  const { width, height } = fitInto(bounds, area);
  return {
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}

/** No larger than the work area, and no smaller than the window can be unless the work area is. */
function fitInto(size: { readonly width: number; readonly height: number }, area: Rectangle) {
  return {
    width: Math.min(Math.max(size.width, MIN_SIZE.width), area.width),
    height: Math.min(Math.max(size.height, MIN_SIZE.height), area.height),
  };
}
