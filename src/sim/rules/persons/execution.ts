import { clamp } from '../../lib/integers';
import { idsOf, inOrder } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Character } from '../../state/character';
import type { Realm } from '../../state/game';
import type { FactionId, MovementId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { remember } from '../diplomacy/memories';
import { earnPrestige } from '../diplomacy/prestige';
import { membersWith } from '../diplomacy/relations';
import { millionsOn, movementsOf } from '../peoples/movements/movementLookup';

/** What putting a captive to death comes to. */
export interface Bill {
  /** Prestige it costs, before honour weighs it. */
  readonly shame: readonly Term[];
  /** How many times over his power remembers it. */
  readonly times: number;
  /** Powers that think less of who did it: his own first, then allies of both and those of his people. */
  readonly courts: readonly FactionId[];
  /** Movements that gain a martyr, and worlds where loyalty falls. */
  readonly movements: readonly MovementId[];
  readonly worlds: readonly WorldId[];
}

/**
 * What it costs a power to put a captive to death, as far as it knows: his own remember it for ten years, his people
 * have a martyr, and whoever is bound to either thinks less of it.
 * @source invented
 */
export function executionBill(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  person: Character,
): Bill {
  const { shame, head } = rules.numbers.persons.execution;
  const { faction, species } = person;
  const ruled = person.role === 'head';
  const near = new Set([...membersWith(realm, faction), ...membersWith(realm, by)]);
  const kin = idsOf(realm.factions).filter((id) => realm.factions[id]?.species === species);
  const courts = [...new Set([...near, ...kin])]
    .filter((id) => id !== by && id !== faction && realm.factions[id]?.alive === true)
    .sort();
  return {
    shame: [
      ...term('execution.captive', -shame),
      ...term('execution.head', ruled ? -shame * (head - 1) : 0, person.id),
    ],
    times: ruled ? head : 1,
    courts: [faction, ...courts],
    movements: movementsOf(realm, by)
      .filter((movement) => movement.species === species)
      .map(({ id }) => id),
    worlds: inOrder(realm.worlds)
      .filter((world) => world.owner === by && millionsOn(world, species) > 0)
      .map(({ id }) => id),
  };
}

/** Puts a captive to death and charges what it costs. */
export function putToDeath(realm: Realm, rules: Ruleset, by: FactionId, person: Character): void {
  const { execution } = rules.numbers.persons;
  const { shame, times, courts, movements, worlds } = executionBill(realm, rules, by, person);
  const { hold: _hold, heldSince: _since, ...others } = person;
  realm.characters[person.id] = { ...others, status: 'dead', until: 0, captor: null };
  for (const court of courts) {
    if (court === person.faction) remember(realm, rules, court, by, 'executed', person.id, times);
    else remember(realm, rules, court, by, 'sawExecution', person.id);
  }
  for (const { amount } of shame) earnPrestige(realm, rules, by, amount);
  for (const id of movements) makeMartyr(realm, rules, id);
  for (const id of worlds) {
    const world = realm.worlds[id];
    if (world) world.loyalty = clamp(world.loyalty - execution.loyalty, 0, 100);
  }
}

function makeMartyr(realm: Realm, { numbers }: Ruleset, id: MovementId): void {
  const movement = realm.movements?.[id];
  if (!movement) return;
  const { radicalism, support } = numbers.persons.execution;
  const worlds = Object.fromEntries(
    idsOf(movement.worlds).flatMap((world) => {
      const here = movement.worlds[world];
      return here ? [[world, { ...here, support: clamp(here.support + support, 0, 100) }]] : [];
    }),
  );
  const moved = {
    ...movement,
    worlds,
    radicalism: clamp(movement.radicalism + radicalism, 0, 100),
  };
  realm.movements = { ...realm.movements, [id]: moved };
}
