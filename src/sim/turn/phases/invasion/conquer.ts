import { clamp } from '../../../lib/integers';
import { greatest, inOrder } from '../../../lib/ordered';
import { lawOver } from '../../../rules/alliance/leastStatus';
import { recordSpoil } from '../../../rules/alliance/spoils';
import { enslavedOn, noteFreedom, statusUnder } from '../../../rules/alliance/subjectLaw';
import { layClaim } from '../../../rules/diplomacy/claims';
import { recordCapture, recordLoss } from '../../../rules/diplomacy/losses';
import { remember } from '../../../rules/diplomacy/memories';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import { alterWorld } from '../../../rules/figures/alterWorld';
import { modifiersOf } from '../../../rules/figures/modifiers';
import { garrisonLimit, risersOn } from '../../../rules/ground/defences';
import { lawFor, lawsOf } from '../../../rules/peoples/laws/standingLaw';
import { factionTraits } from '../../../rules/traits';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { FactionId, SpeciesId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';
import { loseWorld } from './loseWorld';

/** Chance that a building comes through a conquest, in permille; wonders always do. */
const buildingStands = 750;

/** Loyalty that kinship with the conqueror, or freedom from bondage, adds on the first day. */
const kinship = 25;
const gratitude = 30;

/** What a lost world counts in a war, in duranium for each size. */
export const worthOfWorld = 50;

/** What a conquest cost, in points of troops. */
export interface Toll {
  readonly attackersLost: number;
  readonly defendersLost: number;
}

/**
 * Makes a world its conqueror's: works stop, buildings suffer, its peoples get their new status, the
 * loser's sectors and capital move.
 * @source invented
 */
export function conquer(
  game: Game,
  context: TurnContext,
  world: World,
  by: FactionId,
  toll: Toll,
): void {
  const { rules } = context;
  const from = world.owner;
  const bound = enslavedOn(world);
  const risers = risersOn(rules, world);
  const freed = newStatus(game, context, world, by);
  noteFreedom(world, bound, game.turn);
  const liberated = freed.length > 0;
  thank(game, context, world, by, freed);
  layClaim(game, rules, world);
  alterWorld(game, world, { owner: by });
  world.loyalty = firstLoyalty(game, context, world, by, liberated);
  world.unrest = 0;
  world.defences = 0;
  world.takenOn = game.turn;
  world.works = { queue: [], governor: null, delegated: false };
  if (world.development === 'none') world.development = 'outpost';
  if (liberated) enlist(game, rules, world, risers);
  const luck = context.luck('ruins', world.id);
  const buildings = world.buildings.filter(
    (id) => rules.buildings[id]?.unique || luck.chance(buildingStands),
  );
  alterWorld(game, world, { buildings });
  const victor = game.factions[by];
  if (victor?.books) victor.books.intel.surveyed[world.system] = game.turn;
  if (victor) takeSeat(victor, world);
  const developed = world.development === 'developed';
  earnPrestige(game, rules, by, developed ? rules.numbers.ground.prestigeWorld : 1);
  context.emit(
    { type: 'worldInvaded', world: world.id, by, from, ...toll, liberated },
    world.system,
    from === null ? [by] : [by, from],
  );
  if (from !== null) {
    recordLoss(game, rules, from, [by], worthOfWorld * world.size);
    recordSpoil(game, rules, world, by, from);
    recordCapture(game, world.id, from, by);
    remember(game, rules, from, by, 'worldTaken', world.id);
    loseWorld(game, context, from, world);
  }
}

/**
 * Kin are citizens; the rest are what the victor's law makes of them; where it has none they are freed, put in bondage
 * or made subjects by its ways. All within the law of its alliance. Returns the species that came out of bondage.
 */
function newStatus(game: Game, context: TurnContext, world: World, by: FactionId): SpeciesId[] {
  const ways = factionTraits(game, context.rules, by).find(({ conquest }) => conquest)?.conquest;
  const kin = game.factions[by]?.species;
  const law = lawOver(game, by);
  const freed: SpeciesId[] = [];
  for (const people of world.people) {
    const own = lawFor(lawsOf(game.factions[by]), people.species, null)?.status;
    const status = statusUnder(people, kin, ways, law, own);
    if (people.status === 'enslaved' && status !== 'enslaved') freed.push(people.species);
    people.status = status;
    delete people.freed;
  }
  return freed;
}

/** Who rose stays under arms, as far as there is room for him. */
function enlist(game: Game, rules: Ruleset, world: World, risers: number): void {
  const room = garrisonLimit(game, rules, world) - world.garrison;
  world.garrison += clamp(risers, 0, Math.max(0, room));
}

/** Powers of the freed remember who freed their kin. */
function thank(
  game: Game,
  { rules }: TurnContext,
  world: World,
  by: FactionId,
  freed: readonly SpeciesId[],
): void {
  for (const { id, species, alive } of inOrder(game.factions)) {
    if (alive && freed.includes(species)) remember(game, rules, id, by, 'worldFreed', world.id);
  }
}

function firstLoyalty(
  game: Game,
  { rules }: TurnContext,
  world: World,
  by: FactionId,
  liberated: boolean,
): number {
  const base = rules.numbers.ground.conquestLoyalty;
  const most = greatest(world.people, ({ millions }) => millions);
  const kin = most !== null && most.species === game.factions[by]?.species;
  const loyalty = modifiersOf(game, rules, by).apply('conquestLoyalty', base);
  return clamp(loyalty + (kin ? kinship : 0) + (liberated ? gratitude : 0), 0, 100);
}

/** A power without a seat rules from the first developed world it takes. */
function takeSeat(victor: Faction, world: World): void {
  if (victor.capital === null && world.development === 'developed') victor.capital = world.id;
}
