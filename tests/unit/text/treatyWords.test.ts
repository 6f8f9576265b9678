import { describe, expect, test } from 'vitest';
import type { EventFact, GameEvent } from '../../../src/sim/events/event';
import { viewFor } from '../../../src/sim/view/viewFor';
import { eventSentence, namesIn, plain, words } from '../../../src/text';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], away: [100, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red' }, 'away.one': { owner: 'blue' } },
});
const names = namesIn(viewFor(game, rules, 'red'), rules);
const said = (fact: EventFact) =>
  plain(eventSentence({ ...fact, where: null, to: 'all' } as GameEvent, names));
const [red, blue] = ['red', 'blue'].map((id) => names.faction(id).text);

describe('a treaty that binds its parties in two ways', () => {
  const parties: [string, string] = ['red', 'blue'];

  test('is told with who protects whom, and who pays whom', () => {
    const signed = { type: 'treatySigned', treaty: 't', parties } as const;
    expect(said({ ...signed, kind: 'protectorate' }).toLowerCase()).toBe(
      `${red} took ${blue} under its protection.`.toLowerCase(),
    );
    expect(said({ ...signed, kind: 'tribute' }).toLowerCase()).toBe(
      `${red} undertook to pay tribute to ${blue}.`.toLowerCase(),
    );
    expect(said({ type: 'treatyEnded', kind: 'protectorate', parties }).toLowerCase()).toBe(
      `${red} protects ${blue} no longer.`.toLowerCase(),
    );
  });

  test('stands in lists with who protects whom; others by their names alone', () => {
    const { of } = words.diplomacy.treaties;
    expect(of('protectorate', 'Cardassia', 'Bajor')).toBe('Protectorate: Cardassia protects Bajor');
    expect(of('tribute', 'Bajor', 'Cardassia')).toBe('Tribute: Bajor pays Cardassia');
    expect(of('trade', 'Bajor', 'Cardassia')).toBe('Trade');
  });
});
