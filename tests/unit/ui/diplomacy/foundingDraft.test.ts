import { describe, expect, it } from 'vitest';
import { foundingRefusal, viewFor } from '../../../../src/sim';
import {
  byStrength,
  withCharter,
  withMember,
} from '../../../../src/ui/screens/diplomacy/model/foundingDraft';
import { council } from '../../../support/council';
import { testRules } from '../../../support/testRules';

const draft = {
  by: 'red',
  name: 'Pact',
  charter: 'khitomer',
  members: ['blue', 'red'],
  leader: 'blue',
  broker: 'blue',
  shares: { blue: 600, red: 400 },
} as const;

describe('shares by strength', () => {
  it('are what each brings, as envoys weigh it, whether its ships are in sight or not', () => {
    const { game, rules } = council({ alliances: {} });
    game.factions.red!.might = { fleets: 3000, industry: 0 };
    game.factions.blue!.might = { fleets: 1000, industry: 0 };
    game.factions.green!.might = { fleets: 0, industry: 0 };
    const view = viewFor(game, rules, 'red');
    const members = ['blue', 'green', 'red'];
    const shares = byStrength(view, rules, members);
    expect(shares).toEqual({ blue: 240, green: 50, red: 710 });
    const plan = {
      by: 'red',
      name: 'Pact',
      charter: Object.values(rules.charters).find(({ equalVotes }) => !equalVotes)!.id,
      members,
      leader: 'red',
      broker: null,
      shares,
    };
    expect(foundingRefusal(view, rules, plan)).toBeNull();
  });
});

describe('a draft', () => {
  it('keeps who drafts it, and gives offices of who is struck out back to him', () => {
    expect(withMember(testRules, draft, 'red')).toBe(draft);
    const alone = withMember(testRules, draft, 'blue');
    expect(alone).toMatchObject({ members: ['red'], leader: 'red', broker: null });
    expect(alone.shares).toEqual({ red: 1000 });
    expect(withMember(testRules, draft, 'green').members).toEqual(['blue', 'green', 'red']);
  });

  it('has no broker under a charter without one, and equal shares under one of equals', () => {
    const [form] = Object.values(testRules.charters);
    if (!form) throw new Error('the test rules have no charter');
    const equals = withCharter(testRules, draft, { ...form, brokered: false, equalVotes: true });
    expect(equals.broker).toBeNull();
    expect(equals.shares).toEqual({ blue: 500, red: 500 });
    const weighed = withCharter(testRules, draft, { ...form, brokered: true, equalVotes: false });
    expect(weighed.broker).toBe('blue');
    expect(weighed.shares).toEqual(draft.shares);
  });
});
