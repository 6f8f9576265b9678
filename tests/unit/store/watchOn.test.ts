import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Setup } from '../../../src/sim';
import { createSimulation } from '../../../src/worker/simulation';

// Test files share their modules: the store is loaded anew with a simulation beside it.
const beside = createSimulation();
vi.resetModules();
vi.doMock('../../../src/worker/connect', () => ({ simulation: () => beside }));
const { useGame, useReplay, useUi } = await import('../../../src/store');
afterAll(() => {
  vi.doUnmock('../../../src/worker/connect');
  vi.resetModules();
});

const setup: Setup = {
  scenario: 'sandbox',
  seed: 'watched',
  luck: 'full',
  players: {},
  sandbox: { seed: 'watched', systems: 30, factions: 2 },
};

const turnShown = () => useGame.getState().open?.view.turn;

beforeEach(async () => {
  await useGame.getState().newGame(setup);
  await useReplay.getState().watchOn();
});

test('a game that nobody commands is watched where it stands, and goes on month by month', async () => {
  expect(useUi.getState().stage).toBe('replay');
  expect(useReplay.getState()).toMatchObject({ turn: 0, turns: 0, goesOn: true, playing: false });
  await useReplay.getState().goTo(1);
  await useReplay.getState().goTo(2);
  expect(turnShown()).toBe(3);
  expect(useReplay.getState()).toMatchObject({ turn: 2, turns: 2, goesOn: true });
});

test('months that were played are shown again without playing more; the end is where it goes on', async () => {
  const { goTo, recount } = useReplay.getState();
  await goTo(1);
  await goTo(2);
  const hash = useGame.getState().open?.hash;
  await goTo(0);
  expect(turnShown()).toBe(1);
  await goTo(2);
  expect(useGame.getState().open?.hash).toBe(hash);
  expect(useReplay.getState().turns).toBe(2);
  await recount();
  expect(useReplay.getState().ledger).toHaveLength(3);
});

test('a power’s view stays that power’s, also of the months that come', async () => {
  const { goTo, setPerspective } = useReplay.getState();
  const [first = ''] = Object.keys(useGame.getState().open?.view.factions ?? {}).sort();
  await setPerspective(first);
  await goTo(1);
  const view = useGame.getState().open?.view;
  expect(view?.faction).toBe(first);
  expect(view).not.toHaveProperty('seed');
  expect(
    Object.keys(view?.age ?? {}).length + Object.keys(view?.unknown ?? {}).length,
  ).toBeGreaterThan(0);
});

test('at the end it stops by itself and tells the verdict', async () => {
  const { view } = beside;
  const last = vi.spyOn(beside, 'view').mockImplementation(async (...given) => {
    const shown = await view(...given);
    return { ...shown, view: { ...shown.view, outcome: { kind: 'date' } as never } };
  });
  useReplay.getState().play();
  await useReplay.getState().goTo(1);
  last.mockRestore();
  expect(useReplay.getState()).toMatchObject({ goesOn: false, playing: false });
  expect(useUi.getState().dialog?.kind).toBe('ending');
});

test('where nobody directs, playing steps on by the clock, at the speed chosen', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { setSpeed, setDirects, play, pause } = useReplay.getState();
    setSpeed(4);
    setDirects(false);
    const asked = vi.spyOn(beside, 'endTurn');
    play();
    await vi.advanceTimersByTimeAsync(240);
    expect(asked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
    await vi.waitFor(() => expect(useReplay.getState().turns).toBe(1));
    pause();
    await vi.advanceTimersByTimeAsync(5000);
    expect(useReplay.getState().turns).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});
