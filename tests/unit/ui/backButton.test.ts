import { beforeEach, expect, test } from 'vitest';
import { useUi } from '../../../src/store';
import { stepBack } from '../../../src/ui/backButton';

const ui = () => useUi.getState();

beforeEach(() => ui().goTo('game'));

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
