import { describe, expect, it } from 'vitest';
import { MapCamera } from '../../../src/map/camera';

function camera(): MapCamera {
  const one = new MapCamera({ least: 0.1, most: 3 });
  one.setBounds(
    [
      { x: -2000, y: -2000 },
      { x: 2000, y: 2000 },
    ],
    100,
  );
  one.resize(1000, 600);
  one.jumpTo(0, 0, 1);
  return one;
}

describe('the camera', () => {
  it('turns pixels into places and back', () => {
    const one = camera();
    expect(one.toMap(500, 300)).toEqual({ x: 0, y: 0 });
    expect(one.toPixel(100, -50)).toEqual({ x: 600, y: 250 });
    expect(one.viewport).toEqual({ x: -500, y: -300, width: 1000, height: 600 });
  });

  it('keeps what is under the pointer there while it zooms', () => {
    const one = camera();
    const before = one.toMap(800, 100);
    one.zoomAt(800, 100, 2);
    for (let frame = 0; frame < 60; frame++) {
      one.advance(1 / 60, false);
      const now = one.toMap(800, 100);
      expect(now.x).toBeCloseTo(before.x, 3);
      expect(now.y).toBeCloseTo(before.y, 3);
    }
    expect(one.zoom).toBeCloseTo(2, 2);
  });

  it('comes to rest', () => {
    const one = camera();
    one.glideTo(300, 200);
    let frames = 0;
    while (one.advance(1 / 60, false)) frames += 1;
    expect(frames).toBeLessThan(90);
    expect([one.x, one.y]).toEqual([300, 200]);
  });

  it('jumps when motion is reduced', () => {
    const one = camera();
    one.glideTo(300, 200);
    one.advance(1 / 60, true);
    expect([one.x, one.y]).toEqual([300, 200]);
  });

  it('says once that a dragging hand has moved it', () => {
    const one = camera();
    one.advance(1 / 60, false);
    one.dragBy(40, 20);
    expect(one.advance(1 / 60, false)).toBe(true);
    expect(one.advance(1 / 60, false)).toBe(false);
  });

  it('stays with the chart, no further than the whole of it', () => {
    const one = camera();
    one.jumpTo(99_999, -99_999, 0.0001);
    expect([one.x, one.y]).toEqual([2100, -2100]);
    expect(one.zoom).toBeCloseTo((600 / 4200) * 0.95, 5);
  });
});
