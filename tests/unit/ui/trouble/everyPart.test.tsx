// @vitest-environment page
import { act, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { viewFor } from '../../../../src/sim';
import { loadPlanning, screens, useGame, useTrouble, useUi } from '../../../../src/store';
import { App } from '../../../../src/ui/App';
import { overlays } from '../../../../src/ui/overlays';
import { screenComponents } from '../../../../src/ui/screens';
import { dialogs } from '../../../../src/ui/shell/dialogs/ShellDialogs';
import { type ShellPart, shellParts } from '../../../../src/ui/shell/shellParts';
import { stages } from '../../../../src/ui/stages';
import { tinyGalaxy } from '../../../support/galaxy';
import { openGame } from '../../../support/openGame';

/**
 * Promise 27: an error thrown in each stage, screen, panel and dialog; the rest goes on and the game
 * can be exported. The sweeps run over the registries the page itself draws from, so that a part
 * added there is tried here.
 */
const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', development: 'developed', people: 100 } },
});
const view = viewFor(game, rules, 'red');
const ownName = view.factions.red?.name ?? '';

let broken = true;
/** Throws, until it is mended. */
const Broken: ComponentType = () => {
  if (broken) throw new Error('broken on purpose');
  return <p>mended</p>;
};

const exportFile = vi.fn(async () => undefined);
let page: HTMLElement;
let unmount: () => Promise<void>;
let restore: (() => void)[] = [];

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  broken = true;
  exportFile.mockClear();
  useTrouble.setState({ troubles: [], details: null });
  useGame.setState({ open: openGame({ rules, seat: 'red', base: view }), exportFile });
  useUi.setState({
    stage: 'game',
    screen: null,
    dialog: null,
    selection: { kind: 'none' },
    toasts: [],
  });
});

afterEach(async () => {
  for (const back of restore) back();
  restore = [];
  await unmount();
});

/** Puts something else into a registry until the test is over. */
function put<T>(registry: Readonly<Record<string, T>>, key: string, value: T): void {
  const open = registry as Record<string, T>;
  const before = registry[key] as T;
  restore.push(() => {
    open[key] = before;
  });
  open[key] = value;
}

async function open(): Promise<void> {
  page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page, { onCaughtError: () => undefined });
  unmount = async () => {
    await act(async () => root.unmount());
    page.remove();
  };
  // The map is another matter: it never comes here.
  await act(async () => root.render(<App loadMap={() => new Promise(() => undefined)} />));
}

/** Parts are fetched: gives them time until something holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
  }
}

const alert = () => document.querySelector('.ra-trouble[role="alert"]');

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((each) =>
    (each.textContent || each.getAttribute('aria-label') || '').includes(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  await act(async () => found.click());
}

/** The plate stands, the game can be exported from it, the details have the stack. */
async function expectTold(): Promise<void> {
  await until(() => alert() !== null);
  expect(alert()?.textContent).toContain('cannot be shown');
  await press('Export this game');
  expect(exportFile).toHaveBeenCalled();
  const [told] = useTrouble.getState().troubles;
  expect(told?.message).toBe('broken on purpose');
  expect(told?.stack).toContain('Drawn in:');
}

describe.each(screens)('an error in the screen %s', (screen) => {
  test('leaves the frame alive, and the screen can be tried again or closed', async () => {
    put(screenComponents, screen, Broken);
    await open();
    await act(async () => useUi.getState().openScreen(screen));
    await expectTold();
    expect(page.textContent).toContain(ownName);
    expect(page.textContent).toContain('turn 1 of');
    broken = false;
    await press('Try again');
    expect(page.textContent).toContain('mended');
    await act(async () => useUi.getState().openScreen(null));
    expect(alert()).toBeNull();
  });
});

/** Parts of the frame that only a game that is watched has. */
const inTheatre = new Set(['theatre', 'headline']);
const frame = Object.keys(shellParts).filter((name) => !inTheatre.has(name));

describe.each(frame)('an error in the part %s of the frame', (name) => {
  test('leaves the other parts alive, and another month tries it again', async () => {
    const part: ShellPart = shellParts[name as keyof typeof shellParts];
    put<ShellPart>(shellParts, name, { ...part, Part: Broken });
    await open();
    await expectTold();
    expect(alert()?.textContent).toContain(part.name());
    const elsewhere = name === 'topBar' ? 'Advisor' : ownName;
    expect(page.textContent).toContain(elsewhere);
    broken = false;
    await act(async () =>
      useGame.setState({ open: openGame({ rules, seat: 'red', base: { ...view } }) }),
    );
    expect(alert()).toBeNull();
    expect(page.textContent).toContain('mended');
  });
});

describe.each(Object.keys(dialogs))('an error in the dialog %s', (kind) => {
  test('can be closed, and play goes on', async () => {
    put(dialogs, kind, () => <Broken />);
    await open();
    await act(async () => useUi.getState().openDialog(kind));
    await expectTold();
    expect(page.textContent).toContain(ownName);
    await act(async () => useUi.getState().closeDialog());
    expect(alert()).toBeNull();
  });
});

describe.each(Object.keys(stages))('an error in the stage %s', (stage) => {
  test('can be tried again or left', async () => {
    put(stages, stage, Broken);
    useUi.setState({ stage: stage as keyof typeof stages });
    await open();
    await expectTold();
    broken = false;
    await press('Try again');
    expect(page.textContent).toContain('mended');
  });
});

describe.each(Object.keys(overlays))('an error in what lies over every stage: %s', (name) => {
  test('leaves the stage and the other overlays alive', async () => {
    put(overlays, name, Broken);
    await open();
    await expectTold();
    expect(page.textContent).toContain(ownName);
  });
});

test.each([...inTheatre])('the part %s may fail while a game is watched', async (name) => {
  const part: ShellPart = shellParts[name as keyof typeof shellParts];
  put<ShellPart>(shellParts, name, { ...part, Part: Broken });
  useUi.setState({ stage: 'replay' });
  await open();
  await expectTold();
  expect(alert()?.textContent).toContain(part.name());
});

test('details say version, place and stack as plain text, and nothing is sent', async () => {
  const sent = vi.spyOn(globalThis, 'fetch');
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  put(screenComponents, 'worlds', Broken);
  await open();
  await act(async () => useUi.getState().openScreen('worlds'));
  await until(() => alert() !== null);
  await press('Details');
  const text = document.querySelector('textarea')?.value ?? '';
  expect(text).toMatch(/^Regent's Accord \d+\.\d+\.\d+, rules \d+\nAt: game, worlds, turn 1\n/);
  expect(text).toContain('broken on purpose');
  expect(text).toContain('Broken');
  expect(sent).not.toHaveBeenCalled();
  sent.mockRestore();
});

test('what nobody caught is told once, however often it happens', async () => {
  await open();
  const { tell } = useTrouble.getState();
  await act(async () => {
    for (let times = 0; times < 5; times += 1) tell('The simulation', new Error('out of order'));
  });
  const notices = page.querySelectorAll('.ra-toast');
  expect(notices).toHaveLength(1);
  expect(notices[0]?.textContent).toContain('The simulation failed. Play goes on.');
  expect(useTrouble.getState().troubles[0]?.times).toBe(5);
});
