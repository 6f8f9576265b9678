import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ChronicleEntry, Setup } from '../../../../src/sim';
import { createSimulation } from '../../../../src/worker/simulation';

// Test files share their modules: the store is loaded anew with a simulation beside it.
const beside = createSimulation();
vi.resetModules();
vi.doMock('../../../../src/worker/connect', () => ({ simulation: () => beside }));
const { useGame, useReplay, useUi } = await import('../../../../src/store');
afterAll(() => {
  vi.doUnmock('../../../../src/worker/connect');
  vi.resetModules();
});

const setup: Setup = {
  scenario: 'sandbox',
  seed: 'directed',
  luck: 'full',
  players: {},
  sandbox: { seed: 'directed', systems: 30, factions: 2 },
};

const { frame } = beside;
/** What the month that is shown after so many is to tell; the others are quiet. */
let news: Record<number, ChronicleEntry[]> = {};

const system = (at: number) => Object.keys(useGame.getState().open?.chart.systems ?? {})[at] ?? '';
const fought = (place: string): ChronicleEntry => ({
  kind: 'battle',
  sides: [['a'], ['b']],
  lost: { a: 4, b: 4 },
  victor: ['a'],
  fights: 1,
  turn: 1,
  until: 1,
  place,
  powers: ['a', 'b'],
  weight: 200,
  telling: 0,
});
const focus = () => useUi.getState().focus;
const { goTo, takeCamera, setDirects } = useReplay.getState();

/** A game of six months that is watched again. */
beforeEach(async () => {
  news = {};
  vi.spyOn(beside, 'frame').mockImplementation(async (turn, perspective) => {
    // The start of the game stands for each month of it: only what is told of them counts here.
    const shown = await frame(0, perspective);
    return { ...shown, turn };
  });
  vi.spyOn(beside, 'stories').mockImplementation(async (turn) => news[turn] ?? []);
  await useGame.getState().newGame(setup);
  await useReplay.getState().start();
  useReplay.setState({ turns: 30 });
  useUi.setState({ focus: null });
});
afterEach(() => {
  useReplay.getState().close();
  vi.restoreAllMocks();
});

test('the camera goes where each month has its news, and stays where one has none', async () => {
  news = { 1: [fought(system(3))], 3: [fought(system(5))] };
  await goTo(1);
  expect(focus()).toMatchObject({ systems: [system(3)], gently: true });
  const { serial } = focus() ?? { serial: 0 };
  await goTo(2);
  expect(focus()?.serial).toBe(serial);
  await goTo(3);
  expect(focus()).toMatchObject({ systems: [system(5)], gently: true });
});

test('where long nothing happens it shows the whole chart, once', async () => {
  news = { 1: [fought(system(3))] };
  for (const turn of [1, 2, 3, 4, 5]) await goTo(turn);
  expect(focus()).toMatchObject({ systems: [], gently: true });
  const { serial } = focus() ?? { serial: 0 };
  for (const turn of [6, 7, 8]) await goTo(turn);
  expect(focus()?.serial).toBe(serial);
});

test('a camera that a person has taken is left to him for a dozen months; asked, it comes at once', async () => {
  const there = fought(system(3));
  news = Object.fromEntries(Array.from({ length: 30 }, (_, turn) => [turn, [there]]));
  await goTo(1);
  takeCamera();
  useUi.setState({ focus: null });
  for (let turn = 2; turn < 13; turn += 1) await goTo(turn);
  expect(focus()).toBeNull();
  expect(useReplay.getState()).toMatchObject({ directs: false, rests: 1 });
  await goTo(13);
  expect(focus()).toMatchObject({ systems: [system(3)] });
  takeCamera();
  useUi.setState({ focus: null });
  setDirects(true);
  expect(focus()).toMatchObject({ systems: [system(3)] });
  expect(useReplay.getState()).toMatchObject({ directs: true, rests: null });
});

test('time stays with the news, tells one after the other, and hurries through what is quiet', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    news = { 1: [fought(system(3)), fought(system(5))] };
    await goTo(1);
    const { play } = useReplay.getState();
    play();
    await vi.advanceTimersByTimeAsync(3000);
    expect(useReplay.getState()).toMatchObject({ turn: 1, scene: 0 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(useReplay.getState()).toMatchObject({ turn: 1, scene: 1 });
    expect(focus()).toMatchObject({ systems: [system(5)] });
    await vi.advanceTimersByTimeAsync(4000);
    await vi.waitFor(() => expect(useReplay.getState().turn).toBeGreaterThan(1));
    const { turn } = useReplay.getState();
    for (let at = 0; at < 10; at += 1) await vi.advanceTimersByTimeAsync(200);
    expect(useReplay.getState().turn).toBeGreaterThan(turn + 3);
  } finally {
    vi.useRealTimers();
  }
});

test('outside the theatre nobody’s camera is taken', () => {
  useReplay.setState({ open: false });
  takeCamera();
  expect(useReplay.getState()).toMatchObject({ directs: true, rests: null });
});
