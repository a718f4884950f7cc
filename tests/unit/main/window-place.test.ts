import { describe, expect, it } from 'vitest';
import { placeWindow, type Rectangle, type WindowPlace } from '../../../electron/main/window-place.ts';

const main: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
const second: Rectangle = { x: 1920, y: 0, width: 1280, height: 1024 };

const was = (x: number, y: number, width: number, height: number): WindowPlace => ({
  bounds: { x, y, width, height },
  maximized: false,
  zoomLevel: 0,
});

describe('placeWindow', () => {
  it('opens in the middle of the main screen at first', () => {
    expect(placeWindow(null, [main, second])).toEqual({
      bounds: { x: 240, y: 70, width: 1440, height: 900 },
      maximized: false,
    });
  });

  it('opens smaller on a small screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 25, width: 1280, height: 775 }]).bounds).toEqual({
      x: 0,
      y: 25,
      width: 1280,
      height: 775,
    });
  });

  it('opens where it was', () => {
    const place = was(2000, 40, 1100, 700);
    expect(placeWindow({ ...place, maximized: true }, [main, second])).toEqual({
      bounds: place.bounds,
      maximized: true,
    });
  });

  it('comes back onto the screen that it is mostly on', () => {
    expect(placeWindow(was(2500, -200, 1000, 700), [main, second]).bounds).toEqual({
      x: 2200,
      y: 0,
      width: 1000,
      height: 700,
    });
  });

  it('moves to the main screen when its own is gone', () => {
    expect(placeWindow(was(2500, 100, 1000, 700), [main]).bounds).toEqual({
      x: 460,
      y: 170,
      width: 1000,
      height: 700,
    });
  });

  it('is never smaller than the interface needs', () => {
    expect(placeWindow(was(100, 100, 300, 200), [main]).bounds).toEqual({
      x: 100,
      y: 100,
      width: 960,
      height: 640,
    });
  });
});
