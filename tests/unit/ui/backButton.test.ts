import { beforeEach, expect, test } from 'vitest';
import { viewFor } from '../../../src/sim';
import { type Curtain, useGame, useUi } from '../../../src/store';
import { stepBack } from '../../../src/ui/backButton';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const ui = () => useUi.getState();

beforeEach(() => {
  // Files of one process share the stores: another may have left a game open.
  useGame.setState({ open: null, curtain: null });
  ui().goTo('game');
});

test('going back closes a dialog, then a screen, then asks whether to leave, and never leaves', () => {
  ui().openScreen('fleets');
  ui().openDialog('search');
  stepBack();
  expect(ui()).toMatchObject({ stage: 'game', screen: 'fleets', dialog: null });
  stepBack();
  expect(ui()).toMatchObject({ stage: 'game', screen: null, dialog: null });
  stepBack();
  expect(ui()).toMatchObject({ stage: 'game', dialog: { kind: 'leave', value: 'title' } });
  stepBack();
  expect(ui()).toMatchObject({ stage: 'game', dialog: null });
});

test('going back from a menu leads where the menu was opened from', () => {
  ui().goTo('load');
  stepBack();
  expect(ui().stage).toBe('title');
});

test('going back from a shared briefing leads behind the curtain, and from there to a question', () => {
  const { game, rules } = tinyGalaxy({ systems: { home: [0, 0] }, factions: ['red', 'blue'] });
  const base = viewFor(game, rules, 'red');
  useGame.setState({ open: openGame({ rules, seat: 'red', base, seats: ['red', 'blue'] }) });
  ui().goTo('briefing');
  stepBack();
  expect(useGame.getState().open).toBeNull();
  expect(useGame.getState().curtain).toMatchObject<Partial<Curtain>>({ next: 'red' });
  expect(ui()).toMatchObject({ stage: 'curtain', dialog: null });
  stepBack();
  expect(ui()).toMatchObject({ stage: 'curtain', dialog: { kind: 'leave' } });
  stepBack();
  expect(ui()).toMatchObject({ stage: 'curtain', dialog: null });
  useGame.getState().leave();
});
