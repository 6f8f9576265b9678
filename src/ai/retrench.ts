import type { Ship } from '../sim';
import { shipsOf, sortedBy } from '../sim';
import { because, type Mind } from './mind';
import type { Situation } from './situation';

/** Months of deficit in store below which ships are laid up, and ships laid up in a turn. */
const runway = 3;
const most = 3;

/** A power that cannot pay its crews breaks up the ships at home that give least for their upkeep. */
export function retrench(mind: Mind, situation: Situation): void {
  const { books, rules, view } = mind;
  const { latinum } = situation.income;
  const { marketSell, marketLimit } = rules.numbers.economy;
  const saleable = books.stocks.duranium > marketLimit ? marketLimit : 0;
  const balance = latinum + Math.floor((saleable * marketSell) / 1000);
  if (balance >= 0 || books.stocks.latinum > -balance * runway) return;
  const home = new Set(situation.worlds.map(({ system }) => system));
  const idle = situation.forces.filter(
    ({ fleet, system, busy, kind }) =>
      !busy && kind !== 'settler' && fleet.place.kind === 'system' && home.has(system),
  );
  const ships = idle.flatMap(({ fleet }) => shipsOf(view, fleet));
  const upkeepOf = (ship: Ship) => rules.shipClasses[ship.class]?.upkeep.latinum ?? 0;
  const cheapFirst = sortedBy(
    ships.filter((ship) => upkeepOf(ship) > 0),
    (ship) => Math.floor(powerOf(mind, ship) / upkeepOf(ship)),
  );
  for (const ship of cheapFirst.slice(0, most)) {
    mind.give(
      { type: 'scrapShips', fleet: ship.fleet, ships: [ship.id] },
      because('retrench', { ship: ship.id }, [{ label: 'deficit', amount: balance }]),
    );
  }
  situation.forces.splice(
    0,
    situation.forces.length,
    ...situation.forces.filter(({ fleet }) => view.fleets[fleet.id] !== undefined),
  );
}

function powerOf({ rules }: Mind, ship: Ship): number {
  const shipClass = rules.shipClasses[ship.class];
  if (!shipClass) return 0;
  const { hull, shields, attack, shots } = shipClass;
  return Math.floor(Math.sqrt((hull + shields) * attack * shots));
}
