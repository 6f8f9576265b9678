import { idsOf } from '../../lib/ordered';
import type { Faction } from '../../state/faction';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { World } from '../../state/world';
import { enslavedOn, noteFreedom } from '../alliance/subjectLaw';
import { alterWorld } from '../figures/alterWorld';
import { giveUpClaim } from './claims';

/**
 * A world passes peacefully to another power, with its garrison and works but without what was being
 * built. Its new ruler's own kin become citizens. A power's seat is never handed over.
 * @source invented
 */
export function handOverWorld(game: Game, world: World, to: FactionId): void {
  const from = world.owner === null ? undefined : game.factions[world.owner];
  const receiver = game.factions[to];
  if (!receiver || world.owner === to) return;
  if (from) dissolveSectorOf(from, world);
  if (from) giveUpClaim(game, world.id, from.id);
  alterWorld(game, world, { owner: to });
  world.works = { queue: [], governor: null, delegated: false };
  world.takenOn = game.turn;
  const bound = enslavedOn(world);
  for (const people of world.people) {
    if (people.species === receiver.species) people.status = 'citizen';
  }
  noteFreedom(world, bound, game.turn);
  if (receiver.books) receiver.books.intel.surveyed[world.system] = game.turn;
  if (receiver.capital === null && world.development === 'developed') receiver.capital = world.id;
}

/** Worlds of a sector whose seat is lost belong to the next nearest seat by themselves. */
export function dissolveSectorOf({ books }: Faction, world: World): void {
  if (!books) return;
  for (const id of idsOf(books.sectors)) {
    if (books.sectors[id]?.seat === world.id) delete books.sectors[id];
  }
}
