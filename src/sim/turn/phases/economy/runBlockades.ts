import { scale } from '../../../lib/integers';
import { inOrder } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { worldsOf } from '../../../rules/chart/worlds';
import type { RealmIndex } from '../../../rules/economy/realmIndex';
import { runTerms } from '../../../rules/smuggling/runOdds';
import { sealOn } from '../../../rules/smuggling/seals';
import { tollOf } from '../../../rules/smuggling/toll';
import { watchTerms } from '../../../rules/smuggling/watchTerms';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Seal } from '../../../state/seal';
import type { Works, World } from '../../../state/world';
import type { TurnContext } from '../../context';

/**
 * Runners go to sealed worlds, as many as can be paid, by the watch that was felt the month before; then the month's own watch is
 * felt, and what smugglers take of the trade of who is cut off. Where a seal is lifted, or is another's, its runners are called back: there is an open way, or another to be learned.
 * @source invented
 */
export function runBlockades(
  game: Game,
  context: TurnContext,
  { blockader, fleets }: RealmIndex,
): void {
  const seals: Record<string, Seal> = {};
  for (const world of worldsOf(game)) {
    const by = world.development === 'developed' ? blockader(world) : null;
    const before = sealOn(game, world.id);
    if (by === null) {
      if (before !== null && world.works) callBack(world.works);
      continue;
    }
    const isSame = before?.by === by;
    const { through, caught } = isSame ? run(game, context, world, before) : noRuns;
    const watch = total(watchTerms(game, context.rules, world, by, fleets));
    const since = isSame ? before.since : game.turn;
    seals[world.id] = { world: world.id, by, since, watch, through, caught };
  }
  if (Object.keys(seals).length > 0) game.seals = seals;
  else delete game.seals;
  for (const { id, books } of inOrder(game.factions)) {
    if (books === null) continue;
    const toll = tollOf(game, context.rules, id);
    if (toll > 0) books.toll = toll;
    else delete books.toll;
  }
}

const noRuns = { through: 0, caught: 0 };

function callBack(works: Works): void {
  delete works.runners;
  delete works.parts;
}

function run(game: Game, context: TurnContext, world: World, seal: Seal): typeof noRuns {
  const { owner, works } = world;
  const books = owner === null ? null : (game.factions[owner]?.books ?? null);
  if (owner === null || !books || works?.runners === undefined) return noRuns;
  const { price } = context.rules.numbers.smuggling;
  const sent = Math.min(works.runners, Math.floor(books.stocks.latinum / price));
  if (sent === 0) return noRuns;
  const odds = total(runTerms(game, context.rules, world, seal));
  const luck = context.luck('runners', world.id);
  let through = 0;
  for (let each = 0; each < sent; each += 1) if (luck.chance(odds)) through += 1;
  books.stocks.latinum -= sent * price;
  const { parts, prize: share } = context.rules.numbers.smuggling;
  if (through > 0) works.parts = (works.parts ?? 0) + through * parts;
  const caught = sent - through;
  const prize = scale(caught * price, share);
  enrich(game, seal.by, prize);
  const fact = { world: world.id, by: seal.by, owner, through, caught, prize };
  context.emit({ type: 'blockadeRun', ...fact }, world.system, [owner, seal.by], false);
  return { through, caught };
}

function enrich(game: Game, faction: FactionId, latinum: number): void {
  const books = game.factions[faction]?.books;
  if (books) books.stocks.latinum += latinum;
}
