import { describe, expect, it } from 'vitest';
import { wouldAttack } from '../../../../src/sim/rules/battle/encounter';
import { nextEngagement, partiesAt } from '../../../../src/sim/rules/battle/engagement';
import { sightCache } from '../../../../src/sim/rules/detection/sight';
import { type Fleet, type Stance, stances } from '../../../../src/sim/state/fleet';
import { type FleetSpec, tinyGalaxy } from '../../../support/galaxy';

/** Red's hunter and blue's prey, which never opens fire, at one place. */
function meeting(hunter: Partial<FleetSpec>, prey: 'cruiser' | 'transport') {
  const { game, rules } = tinyGalaxy({
    systems: { mid: [0, 0] },
    factions: ['red', 'blue'],
    wars: [['red', 'blue']],
    fleets: [
      { faction: 'red', at: 'mid', ships: ['cruiser'], ...hunter },
      { faction: 'blue', at: 'mid', ships: [prey], stance: 'evade' },
    ],
  });
  return { game, rules, red: game.fleets['fleet:red:1']!, blue: game.fleets['fleet:blue:1']! };
}

type Meeting = ReturnType<typeof meeting>;

const onALane = ({ game, rules, red, blue }: Meeting) => wouldAttack(game, rules, red, blue);

function inASystem({ game, rules, red, blue }: Meeting): boolean {
  const parties = partiesAt([red, blue], []);
  const sights = sightCache(game, rules);
  return (
    nextEngagement(game, rules, red.place, parties, sights, () => 0, new Set<string>()) !== null
  );
}

const hidden = { ships: ['ghost'], cloaked: true };
const attackers: readonly Stance[] = ['assault', 'hold', 'ambush', 'blockade', 'raid', 'patrol'];

describe.each([
  ['armed ships', {}, 'cruiser', attackers],
  ['unarmed ships', {}, 'transport', attackers.filter((stance) => stance !== 'hold')],
  ['armed ships that have not found it', hidden, 'cruiser', ['assault', 'ambush', 'raid']],
] as const)('a fleet that meets %s', (_, hunter, prey, fight) => {
  it.each(stances)('opens fire on a lane as in a system, in its stance of %s', (stance) => {
    const met = meeting({ ...hunter, stance }, prey);
    const fires = (fight as readonly Stance[]).includes(stance);
    expect(onALane(met)).toBe(fires);
    expect(inASystem(met)).toBe(fires);
  });
});

it('expects the worst of a foreign fleet, on a lane as in a system', () => {
  const met = meeting({ stance: 'evade' }, 'transport');
  const unknown: Fleet = { ...met.red, command: null };
  expect([onALane(met), inASystem(met)]).toEqual([false, false]);
  const asSeen = { ...met, red: unknown };
  expect([onALane(asSeen), inASystem(asSeen)]).toEqual([true, true]);
});
