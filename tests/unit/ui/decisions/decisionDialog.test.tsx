// @vitest-environment page
import { act } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Decision, needsOf } from '../../../../src/sim';
import { loadPlanning, useGame, useSettings, useUi } from '../../../../src/store';
import { DecisionDialog } from '../../../../src/ui/decisions/DecisionDialog';
import { DecisionOnce } from '../../../../src/ui/decisions/DecisionOnce';
import { ReportLine } from '../../../../src/ui/reports/ReportLine';
import { showNeed } from '../../../../src/ui/shell/outliner/needWords';
import { courts } from '../../../support/decisions';
import { play } from '../../../support/greatPowers';
import { button, given, pageOf, press, text } from './page';

const dear: Decision = {
  id: 'dear',
  on: { month: { turn: 2 } },
  who: 'red',
  options: [
    {
      id: 'pay',
      effects: [
        { stock: { faction: 'the_decider', stock: 'latinum', amount: -60 } },
        { opinion: { of: 'blue', about: 'red', points: 10 } },
        { unrest: { world: 'a.home', points: 5 } },
      ],
      historical: true,
    },
    { id: 'too_dear', effects: [{ stock: { faction: 'red', stock: 'latinum', amount: -9000 } }] },
    { id: 'dark', effects: [{ prestige: { faction: 'red', points: 7 } }], hidden: true },
    { id: 'nothing', effects: [], otherwise: true },
  ],
};
const other: Decision = { ...dear, id: 'other', months: 3 };
const coming: Decision = { ...dear, id: 'coming', announced: 3 };

const { game: start, rules } = courts([dear, other, coming]);
const { game, events } = play(start, rules);
const idOf = (decision: string) =>
  Object.values(game.decisions ?? {}).find((each) => each.decision === decision)?.id ?? '';

const page = pageOf();
beforeAll(loadPlanning);
beforeEach(page.begin);
afterEach(page.end);

const lay = (decision: string, seat = 'red') =>
  page.show(game, rules, seat, <DecisionDialog id={idOf(decision)} />);

test('every option shows all that comes of it in figures, what it costs and why it is closed', () => {
  lay('dear');
  for (const words of ['−60 latinum', ': +10', 'Unrest on', 'If nobody answers: Nothing.']) {
    expect(text()).toContain(words);
  }
  const signs = [...document.querySelectorAll('[data-sign]')].map((each) =>
    each.getAttribute('data-sign'),
  );
  expect(signs.slice(0, 3)).toEqual(['bad', 'good', 'bad']);
  expect(button('Too dear').getAttribute('aria-disabled')).toBe('true');
  expect(button('Too dear').querySelector('.ra-bad')?.textContent).toMatch(/latinum/);
  press('Too dear');
  expect(given()).toEqual([]);
  // Who is not told does not read it here either.
  expect(text()).not.toContain('Prestige');
  expect(text()).not.toMatch(/history/i);
});

test('an answer is given with one press, changed with another, and taken back', () => {
  lay('dear');
  press('Pay');
  const id = idOf('dear');
  expect(given()).toEqual([{ type: 'decide', decision: id, option: 'pay' }]);
  expect(button('Pay').getAttribute('aria-pressed')).toBe('true');
  expect(text()).toContain('Chosen: Pay.');
  press('Nothing');
  expect(button('Pay').getAttribute('aria-pressed')).toBe('false');
  expect(useGame.getState().open?.view.decisions?.[id]?.chosen).toBe('nothing');
  press('Take the answer back');
  expect(useGame.getState().open?.view.decisions?.[id]?.chosen).toBeUndefined();
});

test('what waits in the list leads to it, and waits again when the answer is taken back', () => {
  const waiting = () => {
    const { view, orders } = useGame.getState().open!;
    return needsOf(view, rules, [], orders).filter((need) => need.kind === 'decision');
  };
  lay('dear');
  const [need] = waiting();
  expect(waiting()).toHaveLength(2);
  act(() => need && showNeed(need));
  expect(useUi.getState().dialog).toEqual({ kind: 'decision', value: idOf('dear') });
  press('Pay');
  expect(waiting()).toHaveLength(1);
  press('Take the answer back');
  expect(waiting()).toHaveLength(2);
});

test('several wait in a queue, and the next is one step away', () => {
  lay('dear');
  expect(text()).toContain('1 of 2');
  press('Next, 1 more');
  expect(useUi.getState().dialog).toEqual({ kind: 'decision', value: idOf('other') });
});

test('what is seen coming is shown, and cannot be answered yet', () => {
  lay('coming');
  expect(button('Pay').getAttribute('aria-disabled')).toBe('true');
  expect(text()).toContain('cannot be answered before turn 5');
});

test('one is laid before the person by itself, once in a month, and nothing is covered by it', () => {
  act(() => useUi.getState().openScreen('fleets'));
  page.show(game, rules, 'red', <DecisionOnce />);
  expect(useUi.getState().dialog).toBeNull();
  act(() => useUi.getState().openScreen(null));
  expect(useUi.getState().dialog).toEqual({ kind: 'decision', value: idOf('dear') });
  act(() => useUi.getState().closeDialog());
  expect(useUi.getState().dialog).toBeNull();
});

test('who does not want it, and who is not asked, is left alone', () => {
  page.show(game, rules, 'blue', <DecisionOnce />);
  expect(useUi.getState().dialog).toBeNull();
  act(() => useSettings.setState({ decisionsOpen: false }));
  page.show(game, rules, 'red', <DecisionOnce />);
  expect(useUi.getState().dialog).toBeNull();
  act(() => useSettings.setState({ decisionsOpen: true }));
  expect(useUi.getState().dialog).not.toBeNull();
});

test('in a month between its first and its last it waits in the list alone', () => {
  const later = play(game, rules).game;
  const middle = Object.values(later.decisions ?? {}).find(({ decision }) => decision === 'other');
  expect(middle).toMatchObject({ asked: 2, due: 4 });
  page.show(later, rules, 'red', <DecisionOnce />);
  expect(useUi.getState().dialog).toBeNull();
  page.end();
  page.begin();
  page.show(play(later, rules).game, rules, 'red', <DecisionOnce />);
  expect(useUi.getState().dialog).toEqual({ kind: 'decision', value: middle?.id });
});

test('another seat finds nothing where one was laid, and the dialog is gone', () => {
  act(() => useUi.getState().openDialog('decision', idOf('dear')));
  lay('dear', 'blue');
  expect(text()).toBe('');
  expect(useUi.getState().dialog).toBeNull();
});

test('the report of a month leads to what it asks', () => {
  const event = events.find(({ type }) => type === 'decisionAsked');
  if (!event) throw new Error('nothing was asked');
  const report = { event, parts: [], rank: 'headline', times: 1 } as const;
  page.show(game, rules, 'red', <ReportLine report={report} />);
  press('See what can be answered');
  expect(useUi.getState().dialog?.kind).toBe('decision');
});
