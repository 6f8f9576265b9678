import { scale } from '../../../lib/integers';
import type { Term } from '../../../lib/terms';
import { remember } from '../../../rules/diplomacy/memories';
import { lootOf, type Raiders, raidersOf } from '../../../rules/economy/raids';
import { heldBy, type RealmIndex } from '../../../rules/economy/realmIndex';
import type { Game } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { TurnContext } from '../../context';

type Incomes = ReadonlyMap<FactionId, { readonly latinum: readonly Term[] }>;

/** Trade of one owner in one system that raiders can lay hands on. */
interface Prey {
  readonly raiders: Raiders;
  latinum: number;
}

/**
 * Latinum that raids have moved, by faction: gains positive, losses negative.
 * @source invented
 */
export function raidTrade(
  game: Game,
  context: TurnContext,
  realmIndex: RealmIndex,
  incomes: Incomes,
): ReadonlyMap<FactionId, number> {
  const moved = new Map<FactionId, number>();
  const move = (faction: FactionId, latinum: number) =>
    moved.set(faction, (moved.get(faction) ?? 0) + latinum);
  for (const [victim, income] of incomes) {
    for (const [system, prey] of preyOn(game, context, realmIndex, victim, income.latinum)) {
      for (const [by, latinum] of lootOf(prey.raiders, prey.latinum)) {
        if (latinum === 0) continue;
        move(victim, -latinum);
        move(by, latinum);
        remember(game, context.rules, victim, by, 'tradeRaided', system);
        const fact = { system, by, from: victim, latinum };
        context.emit({ type: 'tradeRaided', ...fact }, system, [by, victim]);
      }
    }
  }
  return moved;
}

function preyOn(
  game: Game,
  { rules }: TurnContext,
  realmIndex: RealmIndex,
  victim: FactionId,
  earnings: readonly Term[],
): ReadonlyMap<SystemId, Prey> {
  const found = new Map<SystemId, Prey>();
  for (const world of heldBy(realmIndex, victim).worlds) {
    const { system } = world;
    const raiders = raidersOf(game, rules, world, realmIndex.fleets.get(system) ?? []);
    if (raiders.size === 0) continue;
    const earned = earnings.find(({ subject }) => subject === world.id)?.amount ?? 0;
    if (earned <= 0) continue;
    const prey = found.get(system) ?? { raiders, latinum: 0 };
    prey.latinum += scale(earned, rules.numbers.economy.raidShare);
    found.set(system, prey);
  }
  return found;
}
