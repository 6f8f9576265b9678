import { expect, test } from 'vitest';
import type { OpenGame, UiState } from '../../../src/store';
import { cueOfCouncil, cueOfGame, cueOfUi } from '../../../src/ui/sound/heard';

type Game = NonNullable<Parameters<typeof cueOfGame>[0]>;
type Ui = Parameters<typeof cueOfUi>[0];

const chart = { systems: {}, lanes: {} };
const base = { chart, turn: 3, outcome: null } as unknown as OpenGame['base'];
const game: Game = { base, orders: [], battles: [], events: [] };
const given = [{ order: { type: 'holdFleet', fleet: 'fleet:a:1' } }] as const;
const ui: Ui = { screen: null, dialog: null, toasts: [] };
const toast = (id: number, tone: UiState['toasts'][number]['tone']) => ({ id, tone, text: '' });

test('orders, months, battles and the end are heard; opening a game is not', () => {
  expect(cueOfGame({ ...game, orders: given }, game)).toBe('order');
  expect(cueOfGame(game, { ...game, orders: given })).toBe('undo');
  const next = { ...game, base: { ...base, turn: 4 } };
  expect(cueOfGame(next, { ...game, orders: given })).toBe('turn');
  const battles = [{}] as unknown as Game['battles'];
  expect(cueOfGame({ ...next, battles }, game)).toBe('battle');
  const outcome = {} as NonNullable<typeof base.outcome>;
  expect(cueOfGame({ ...next, base: { ...base, turn: 4, outcome } }, game)).toBe('ending');
  expect(cueOfGame(game, null)).toBeNull();
  expect(cueOfGame({ ...game, base: { ...base, chart: { ...chart } } }, game)).toBeNull();
});

test('a division in Council is heard when its month is over', () => {
  const next = { ...base, turn: 4 };
  const events = [{ type: 'motionVoted' }] as unknown as Game['events'];
  expect(cueOfCouncil({ ...game, base: next, events }, game)).toBe('division');
  expect(cueOfCouncil({ ...game, base: next }, game)).toBeNull();
  expect(cueOfCouncil({ ...game, events }, game)).toBeNull();
});

test('screens and refusals are heard, notices that leave are not', () => {
  expect(cueOfUi({ ...ui, screen: 'worlds' }, ui)).toBe('open');
  expect(cueOfUi(ui, { ...ui, dialog: { kind: 'help' } })).toBe('close');
  const refused = { ...ui, toasts: [toast(1, 'bad')] };
  expect(cueOfUi(refused, ui)).toBe('refused');
  expect(cueOfUi(refused, { ...ui, toasts: [toast(1, 'bad'), toast(2, 'good')] })).toBeNull();
});
