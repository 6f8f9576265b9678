import { expect, it } from 'vitest';
import { characters } from '../../../src/sim/turn/phases/characters';
import { testContext } from '../../support/context';
import { tinyGalaxy } from '../../support/galaxy';

const skills = { attack: 0, defence: 0, manoeuvre: 0, ground: 0, administration: 0 };

function court(status: 'active' | 'dead' | 'captured') {
  const galaxy = tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: { red: { head: 'worf' }, blue: {} },
    characters: {
      worf: { faction: 'red', role: 'head', status },
      martok: { faction: 'red', skills: { ...skills, administration: 5 } },
      kurn: { faction: 'red', skills: { ...skills, administration: 2 } },
      dukat: { faction: 'blue', skills: { ...skills, administration: 9 } },
      torn: { faction: 'red', status: 'wounded', until: 3 },
    },
    fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser'], commander: 'martok' }],
    turn: 3,
  });
  const context = testContext(galaxy.game, galaxy.rules);
  characters(galaxy.game, context);
  return { game: galaxy.game, events: context.events };
}

it('the ablest of his own follows a head who is dead or captured', () => {
  for (const status of ['dead', 'captured'] as const) {
    const { game, events } = court(status);
    expect(game.factions.red?.head).toBe('martok');
    expect(game.characters.martok?.role).toBe('head');
    expect(game.fleets['fleet:red:1']?.commander).toBeNull();
    const ofRed = events.filter((event) => 'faction' in event && event.faction === 'red');
    expect(ofRed).toMatchObject([
      { type: 'headSucceeded', character: 'martok', after: 'worf' },
      { type: 'courtChanged', faction: 'red', left: [], seated: ['kurn', 'torn'] },
    ]);
  }
});

it('a head who lives stays, and wounds heal in time', () => {
  const { game, events } = court('active');
  expect(game.factions.red?.head).toBe('worf');
  expect(events.map(({ type }) => type)).toEqual(['courtChanged', 'courtChanged']);
  expect(game.characters.torn?.status).toBe('active');
});
