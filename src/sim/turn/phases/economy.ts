import { within } from '../../events/within';
import { idsOf } from '../../lib/ordered';
import type { Term } from '../../lib/terms';
import { total } from '../../lib/terms';
import { fillChests } from '../../rules/alliance/dues';
import { worldsOf } from '../../rules/chart/worlds';
import { guaranteesOf } from '../../rules/diplomacy/guarantees';
import { endTreaty } from '../../rules/diplomacy/treaties';
import { edictsPaidIn, setEdict } from '../../rules/economy/edicts';
import { type Flow, incomeOf } from '../../rules/economy/income';
import { settleMarket } from '../../rules/economy/market';
import { heldBy, type RealmIndex, realmIndexOf } from '../../rules/economy/realmIndex';
import { holdingStill } from '../../rules/figures/stillness';
import { removeShips } from '../../rules/fleets/fleetShips';
import { noteFlight, type Refugees, takeIn } from '../../rules/peoples/growth';
import { liveMonth } from '../../rules/peoples/liveMonth';
import type { Faction } from '../../state/faction';
import type { Game } from '../../state/game';
import type { FactionId, ShipId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { type Stock, stockKinds } from '../../state/stocks';
import type { World } from '../../state/world';
import type { TurnContext } from '../context';
import { raidTrade } from './economy/raidTrade';
import { runBlockades } from './economy/runBlockades';

type Incomes = ReadonlyMap<FactionId, Record<Flow, Term[]>>;

/**
 * Everyone earns and pays at once, by what the turn so far has left them; then crews that
 * went unpaid too long desert, and the peoples of all worlds live through the month.
 * @source invented
 */
export function economy(game: Game, context: TurnContext): void {
  const realmIndex = realmIndexOf(game, context.rules);
  const incomes = holdingStill(game, () => incomesOf(game, context.rules, realmIndex));
  fillChests(game, incomes);
  tellBlockades(game, context, realmIndex);
  const raided = raidTrade(game, context, realmIndex, incomes);
  for (const faction of living(game)) balance(faction, context, incomes, raided);
  runBlockades(game, context, realmIndex);
  for (const faction of living(game)) lapseGuarantees(game, context, faction);
  for (const faction of living(game)) mutiny(game, context, faction, realmIndex);
  const refugees: Refugees = new Map();
  for (const faction of living(game)) {
    for (const world of heldBy(realmIndex, faction.id).worlds) {
      noteFlight(game, context.rules, world, refugees);
      live(game, context, world, realmIndex);
    }
  }
  takeIn(game, refugees);
}

function incomesOf(game: Game, rules: Ruleset, realmIndex: RealmIndex): Incomes {
  return new Map(living(game).map(({ id }) => [id, incomeOf(game, rules, id, realmIndex)]));
}

function living(game: Game): Faction[] {
  return idsOf(game.factions)
    .map((id) => game.factions[id] as Faction)
    .filter((faction) => faction.alive);
}

/** Says month by month which developed worlds are sealed off; an outpost has little to lose. */
function tellBlockades(game: Game, { emit }: TurnContext, { blockader }: RealmIndex): void {
  for (const world of worldsOf(game)) {
    const { id, owner, development, system } = world;
    const by = owner === null || development !== 'developed' ? null : blockader(world);
    if (owner === null || by === null) continue;
    emit({ type: 'worldBlockaded', world: id, by, owner }, system, [by, owner]);
  }
}

/** Books the month. What cannot be paid stays unpaid: the stock is empty, the arrears grow. */
function balance(
  faction: Faction,
  context: TurnContext,
  incomes: Incomes,
  raided: ReadonlyMap<FactionId, number>,
): void {
  const { books, id } = faction;
  const income = incomes.get(id);
  if (!books || !income) return;
  settleMarket(context.rules, books);
  const unpaid = new Set<Stock>();
  for (const stock of stockKinds) {
    const extra = stock === 'latinum' ? (raided.get(id) ?? 0) : 0;
    const left = books.stocks[stock] + total(income[stock]) + extra;
    books.stocks[stock] = Math.max(0, left);
    if (left >= 0) {
      books.arrears[stock] = Math.max(0, books.arrears[stock] - 1);
      continue;
    }
    books.arrears[stock] += 1;
    const months = books.arrears[stock];
    unpaid.add(stock);
    context.emit(
      { type: 'shortage', faction: id, stock, missing: -left, months },
      null,
      [id],
      false,
    );
  }
  if (unpaid.size > 0) lapseEdicts(faction, context, unpaid);
}

/** What is not paid for is not in force: every edict that costs something of a stock that did not suffice. */
function lapseEdicts(faction: Faction, context: TurnContext, unpaid: ReadonlySet<Stock>): void {
  const edicts = edictsPaidIn(context.rules, faction, unpaid);
  if (edicts.length === 0) return;
  for (const edict of edicts) setEdict(faction, edict, false);
  context.emit({ type: 'edictsLapsed', faction: faction.id, edicts }, null, [faction.id], false);
}

/** A word that is not paid for is given to nobody. */
function lapseGuarantees(game: Game, context: TurnContext, { id, books }: Faction): void {
  if (!books || books.arrears.influence === 0) return;
  for (const treaty of guaranteesOf(game, id)) endTreaty(game, context, treaty);
}

/** Crews without pay or fuel for too long desert with their ships, one by one. */
function mutiny(game: Game, context: TurnContext, faction: Faction, realmIndex: RealmIndex): void {
  const { mutinyAfter, mutinyChance } = context.rules.numbers.economy;
  const arrears = faction.books?.arrears;
  if (!arrears || Math.max(arrears.dilithium, arrears.latinum) <= mutinyAfter) return;
  for (const fleet of heldBy(realmIndex, faction.id).fleets) {
    const deserters = fleet.ships.filter((id) => context.luck('mutiny', id).chance(mutinyChance));
    if (deserters.length === 0) continue;
    const where = fleet.place.kind === 'system' ? fleet.place.system : null;
    const told = within(context, `mutiny:${fleet.id}`);
    for (const id of deserters) reportDeserter(game, told, faction.id, id, where);
    const ships = deserters.length;
    context.emit(
      { type: 'mutiny', faction: faction.id, fleet: fleet.id, name: fleet.name, ships },
      where,
      [faction.id],
    );
    removeShips(game, deserters);
  }
}

function reportDeserter(
  game: Game,
  context: TurnContext,
  faction: FactionId,
  id: ShipId,
  where: SystemId | null,
): void {
  const ship = game.ships[id];
  if (!ship) return;
  const { name, class: shipClass } = ship;
  context.emit(
    { type: 'shipLost', ship: id, name, class: shipClass, faction, how: 'mutiny', by: null },
    where,
    [faction],
    false,
  );
}

/** A month of a world's peoples, told where its unrest comes to a head. */
function live(game: Game, context: TurnContext, world: World, realmIndex: RealmIndex): void {
  const { rules } = context;
  const before = world.unrest;
  liveMonth(game, rules, world, realmIndex);
  const { unrest } = world;
  const { unrestHalves, unrestStops } = rules.numbers.peoples;
  const crossed = [1, unrestHalves, unrestStops].some((step) => before < step && unrest >= step);
  if (crossed && world.owner !== null) {
    const fact = { type: 'worldUnrest', world: world.id, faction: world.owner, unrest } as const;
    context.emit(fact, world.system, [world.owner]);
  }
}
