import { beforeEach, describe, expect, test } from 'vitest';
import { type Cure, remedyMotion, viewFor } from '../../../../src/sim';
import { useCouncil, useDiplomacy, useGame, useUi } from '../../../../src/store';
import { namesIn } from '../../../../src/text';
import { answerDemand } from '../../../../src/ui/screens/council/answerDemand';
import { motionForm } from '../../../../src/ui/screens/council/propose/motionForm';
import { needText } from '../../../../src/ui/shell/outliner/needWords';
import { accord } from '../../../support/accord';
import { openGame } from '../../../support/openGame';

const { game, rules, alliance } = accord();
alliance.charter.tariff = 60;
const view = viewFor(game, rules, 'red');
const names = namesIn(view, rules);
const mover = { view, rules, names, faction: 'red', alliance };

beforeEach(() => {
  useCouncil.getState().clear();
  useGame.setState({ open: openGame({ rules, seat: 'red', base: view }) });
  useUi.getState().openScreen(null);
});

describe('a demand is answered by one press', () => {
  const cures: readonly Cure[] = [
    { kind: 'tariff' },
    { kind: 'office', office: 'intendant' },
    { kind: 'shares', from: 'red', permille: 70 },
  ];

  test.each(cures)('with a motion drawn up: $kind', (cure) => {
    answerDemand({ member: 'blue', cure });
    const { part, draft } = useCouncil.getState();
    expect(part).toBe('propose');
    expect(useUi.getState().screen).toBe('council');
    const form = motionForm(mover, draft.kind!, draft.chosen);
    expect(form.terms).toEqual(remedyMotion(view, rules, alliance, 'blue', cure));
  });

  test('with a motion for a world taken together that another holds; with a deal where it is one’s own to give', () => {
    for (const [holder, world] of [
      ['green', 'c.home'],
      ['red', 'a.home'],
    ] as const) {
      const table = accord();
      const taken = { world, by: holder, from: 'grey', turn: 0, worth: 100 };
      table.alliance.council!.spoils[world] = { ...taken, allotted: 0 };
      const cure = { kind: 'spoil', world } as const;
      const shown = viewFor(table.game, rules, 'red');
      useGame.setState({ open: openGame({ rules, seat: 'red', base: shown }) });
      answerDemand({ member: 'blue', cure });
      const { draft } = useCouncil.getState();
      if (holder === 'green') {
        const form = motionForm(
          {
            ...mover,
            view: shown,
            names: namesIn(shown, rules),
            alliance: shown.alliances.accord!,
          },
          draft.kind!,
          draft.chosen,
        );
        expect(form.terms).toEqual({ kind: 'allotment', world, to: 'blue' });
      } else {
        expect(useUi.getState().screen).toBe('diplomacy');
        expect(JSON.stringify(useDiplomacy.getState())).toContain(`"world":"${world}"`);
      }
    }
  });

  test('with a deal for the broker’s lean, where another is the broker', () => {
    answerDemand({ member: 'blue', cure: { kind: 'lean' } });
    expect(useUi.getState().screen).toBe('diplomacy');
    expect(JSON.stringify(useDiplomacy.getState())).toContain('"lean","toward":"blue"');
  });

  test('with the course ready to be held, where one is the broker oneself', () => {
    const own = viewFor(game, rules, 'green');
    useGame.setState({ open: openGame({ rules, seat: 'green', base: own }) });
    answerDemand({ member: 'blue', cure: { kind: 'lean' } });
    const { part, course } = useCouncil.getState();
    expect(part).toBe('course');
    expect(course?.lean).toBe('blue');
  });
});

test('a demand is told with who makes it and what for', () => {
  const told = (stage: 'demanding' | 'ultimatum') =>
    needText({ kind: 'demand', member: 'blue', stage, cure: { kind: 'tariff' }, stake: [] }, names);
  expect(told('demanding')).toMatch(/ demands: An end of the tariff$/);
  expect(told('ultimatum')).toMatch(/ threatens to leave and demands: An end of the tariff$/);
});
