import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

// The engine needs a graphics card: a scene that keeps nothing stands in for it.
vi.resetModules();
vi.doMock('phaser', () => {
  class Scene {
    readonly children = { removeAll: () => undefined };
    readonly cameras = { main: { setZoom: () => ({ centerOn: () => undefined }) } };
  }
  class Extern {}
  return { default: { Scene, GameObjects: { Extern } } };
});
const { ChartScene } = await import('../../../src/map/scenes/chartScene');
const { layerKinds, layerNames } = await import('../../../src/map/scenes/chartLayers');
afterAll(() => {
  vi.doUnmock('phaser');
  vi.resetModules();
});

type Kind = { make: () => object; show: () => void; follow: () => void };
const kinds = layerKinds as unknown as Record<string, Kind>;
const before = { ...kinds };
const told: string[] = [];
let done: string[] = [];

/** Layers that only note what is asked of them. */
beforeEach(() => {
  told.length = 0;
  done = [];
  for (const name of layerNames) {
    kinds[name] = {
      make: () => ({}),
      show: () => done.push(`show ${name}`),
      follow: () => done.push(`follow ${name}`),
    };
  }
  return () => Object.assign(kinds, before);
});

function scene() {
  const failed = (layer: string, cause: unknown) => told.push(`${layer}: ${cause}`);
  return new ChartScene({ unit: 1, time: 0, failed });
}

const model = { powers: [] } as never;
const look = { statecraft: { operations: [], intents: [], zones: [], goals: [] } } as never;
const camera = { zoom: 1, x: 0, y: 0 } as never;

function play() {
  const chart = scene();
  chart.open([] as never, '');
  chart.show(model, look);
  chart.follow(camera);
  chart.follow(camera);
  return chart;
}

const fail = () => {
  throw new Error('broken on purpose');
};

describe.each([...layerNames])('the layer %s', (name) => {
  const others = layerNames.filter((each) => each !== name);

  test.each(['make', 'show', 'follow'] as const)('fails alone at %s, told once', (step) => {
    const kind = kinds[name] as Kind;
    const sound = kind[step];
    kind[step] = fail;
    const chart = play();
    expect(told).toEqual([`${name}: Error: broken on purpose`]);
    for (const other of others) {
      expect(done.filter((each) => each === `show ${other}`)).toHaveLength(1);
      expect(done.filter((each) => each === `follow ${other}`)).toHaveLength(2);
    }
    if (step === 'make') return;
    // The next model tries it again.
    kind[step] = sound as never;
    chart.show(model, look);
    chart.follow(camera);
    expect(done).toContain(`follow ${name}`);
    expect(told).toHaveLength(1);
  });
});
