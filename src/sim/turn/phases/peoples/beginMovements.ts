import { clamp } from '../../../lib/integers';
import type { Luck } from '../../../lib/luck';
import { idsOf, inOrder } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { heldBy, type RealmIndex } from '../../../rules/economy/realmIndex';
import { demandOf, homesUnder, isMet } from '../../../rules/peoples/movements/demands';
import { groundsFor } from '../../../rules/peoples/movements/support';
import type { Game } from '../../../state/game';
import { type FactionId, nextId, type SpeciesId } from '../../../state/ids';
import type { Movement, MovementWorld } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { TurnContext } from '../../context';
import { factOf } from './factOf';

/**
 * Where enough drives a people to it, somebody may begin to speak for it: the more, the likelier. Word of mouth makes no
 * noise at first; nobody rises before he has murmured.
 * @source invented
 */
export function beginMovements(game: Game, context: TurnContext, realmIndex: RealmIndex): void {
  for (const { id, alive } of inOrder(game.factions)) {
    if (!alive) continue;
    for (const species of peoplesUnder(realmIndex, id)) {
      const isBusy = Object.values(game.movements ?? {}).some(
        (movement) => movement.ruler === id && movement.species === species,
      );
      if (!isBusy) mayBegin(game, context, realmIndex, id, species);
    }
  }
}

function peoplesUnder(realmIndex: RealmIndex, ruler: FactionId): SpeciesId[] {
  const found = new Set<SpeciesId>();
  for (const { people, development } of heldBy(realmIndex, ruler).worlds) {
    if (development !== 'developed') continue;
    for (const { species } of people) found.add(species);
  }
  return [...found].sort();
}

function mayBegin(
  game: Game,
  context: TurnContext,
  realmIndex: RealmIndex,
  ruler: FactionId,
  species: SpeciesId,
): void {
  const { rules } = context;
  const { begin } = rules.numbers.movements;
  const worlds: Record<string, MovementWorld> = {};
  let most = 0;
  for (const world of homesUnder(game, rules, ruler, species)) {
    const grounds = total(groundsFor(game, rules, ruler, species, world, realmIndex));
    most = Math.max(most, grounds);
    if (grounds >= begin.at) worlds[world.id] = { support: begin.support };
  }
  if (idsOf(worlds).length === 0) return;
  const luck = context.luck('movement', ruler, species);
  const chance = clamp(begin.chance * (most - begin.at + 1), 0, 1000);
  if (!luck.chance(chance)) return;
  begun(game, context, ruler, species, worlds, luck);
}

function begun(
  game: Game,
  context: TurnContext,
  ruler: FactionId,
  species: SpeciesId,
  worlds: Record<string, MovementWorld>,
  luck: Luck,
): void {
  const { rules } = context;
  const demand = demandOf(game, rules, ruler, species);
  if (isMet(game, rules, { ruler, species, demand })) return;
  const movement: Movement = {
    id: nextId(game, 'movement', ruler),
    ruler,
    species,
    demand,
    leader: leaderOf(game, rules, species, luck),
    began: game.turn,
    step: 'murmurs',
    since: game.turn,
    radicalism: rules.numbers.movements.begin.radicalism,
    worlds,
    answer: null,
    given: {},
    answeredOn: 0,
    aid: {},
  };
  game.movements = { ...game.movements, [movement.id]: movement };
  const fact = { leader: movement.leader, worlds: idsOf(worlds) };
  context.emit({ type: 'movementBegan', ...factOf(movement), ...fact }, null, [ruler], false);
}

/** Somebody with a name of that people whom nobody has heard of yet; a people whose names nobody wrote down is spoken for under a new one. */
function leaderOf(game: Game, rules: Ruleset, species: SpeciesId, luck: Luck): string {
  const known = new Set(Object.values(game.characters).map(({ name }) => name));
  const named = inOrder(rules.cultures)
    .filter((culture) => culture.species === species)
    .flatMap(({ personNames }) => personNames)
    .filter((name) => !known.has(name));
  if (named.length > 0) return luck.pick(named);
  const { heads, tails } = rules.sandbox.starNames;
  return luck.pick(heads) + luck.pick(tails);
}
