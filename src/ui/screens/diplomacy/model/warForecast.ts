import {
  applyOrder,
  atWar,
  type FactionId,
  idsOf,
  type Order,
  opinionOf,
  planningCopy,
  type Ruleset,
  type SystemId,
  systemOwner,
  type View,
} from '../../../../sim';

/** What follows from a declaration of war, by the rules that would carry it out. */
export interface WarForecast {
  /** Who would be at war with the declarer and is not yet. */
  readonly against: readonly FactionId[];
  /** Who would stand beside him against the enemy and does not yet. */
  readonly beside: readonly FactionId[];
  /** Whose opinion of him would change, from and to how many points. */
  readonly opinions: readonly OpinionChange[];
}

export interface OpinionChange {
  readonly faction: FactionId;
  readonly before: number;
  readonly after: number;
}

/** Declares the war on a copy of what is known, and looks who is at war with whom. */
export function warForecast(
  view: View,
  rules: Ruleset,
  order: Extract<Order, { type: 'declareWar' }>,
): WarForecast {
  const me = view.faction;
  const after = planningCopy(view);
  applyOrder(order, { realm: after, faction: me, rules });
  const living = idsOf(view.factions).filter((id) => view.factions[id]?.alive);
  const joins = (enemy: FactionId) => (id: FactionId) =>
    id !== enemy && atWar(after, enemy, id) && !atWar(view, enemy, id);
  return {
    against: living.filter(joins(me)),
    beside: living.filter((id) => id !== me && joins(order.on)(id)),
    opinions: opinionChanges(view, after, rules, living),
  };
}

function opinionChanges(
  before: View,
  after: View,
  rules: Ruleset,
  powers: readonly FactionId[],
): OpinionChange[] {
  const me = before.faction;
  return powers
    .map((faction) => ({
      faction,
      before: opinionOf(before, rules, faction, me),
      after: opinionOf(after, rules, faction, me),
    }))
    .filter((change) => change.faction !== me && change.before !== change.after)
    .sort((a, b) => a.after - a.before - (b.after - b.before));
}

/** Systems of an enemy that a war may be about: those in which he owns a world. */
export function goalChoices(view: View, enemy: FactionId): SystemId[] {
  return idsOf(view.chart.systems).filter((id) => systemOwner(view, id) === enemy);
}
