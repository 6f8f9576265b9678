import type {
  Books,
  Command,
  Faction,
  FactionId,
  Fleet,
  GivenOrder,
  Order,
  Reason,
  Ruleset,
  SystemId,
  Temperament,
  TemperamentId,
  View,
} from '../sim';
import { applyOrder, atWar, known, planningCopy, validateOrder } from '../sim';
import { aimsOf } from './aims';
import { type Difficulty, type Skill, skillOf } from './skill';

export type OwnFleet = Fleet & { command: Command };

export interface PlanOptions {
  /** Instead of the temperament of the faction's culture. */
  readonly temperament?: TemperamentId;
  readonly difficulty: Difficulty;
}

/** A computer player at work on one turn's orders. */
export interface Mind {
  /** What it knows, with the orders given so far already applied. */
  readonly view: View;
  readonly rules: Ruleset;
  readonly me: FactionId;
  readonly own: Faction;
  readonly books: Books;
  readonly temperament: Temperament;
  readonly skill: Skill;
  /** Systems it must hold to reach its aims. */
  readonly aims: ReadonlySet<SystemId>;
  readonly orders: readonly GivenOrder[];
  /** Whether a faction is an enemy as things stand now. */
  isFoe(faction: FactionId): boolean;
  /** Gives an order unless the rules forbid it; whether it was given. */
  give(order: Order, reason: Reason): boolean;
}

const even: Temperament = {
  id: 'even',
  aggression: 50,
  caution: 50,
  expansion: 50,
  science: 50,
  trade: 50,
  stealth: 50,
};

/** Opens a mind on a view; the view stays as it is. */
export function openMind(source: View, rules: Ruleset, options: PlanOptions): Mind {
  const view = planningCopy(source);
  const me = view.faction;
  const own = known(view.factions[me], me);
  const leaning = options.temperament ?? rules.cultures[own.culture]?.temperament ?? 'even';
  const temperament = rules.temperaments[leaning] ?? even;
  const orders: GivenOrder[] = [];
  const foes = new Map<FactionId, boolean>();
  return {
    view,
    rules,
    me,
    own,
    books: known(own.books, 'own books'),
    temperament,
    skill: skillOf(options.difficulty, temperament),
    aims: aimsOf(view, me),
    orders,
    isFoe(faction) {
      let foe = foes.get(faction);
      if (foe === undefined) {
        foe = atWar(view, me, faction);
        foes.set(faction, foe);
      }
      return foe;
    },
    give(order, reason) {
      if (validateOrder(order, { view, faction: me, rules }) !== null) return false;
      applyOrder(order, { realm: view, faction: me, rules });
      orders.push({ order, reason });
      if (order.type === 'declareWar') foes.clear();
      return true;
    },
  };
}

/** Why an order is given: a code of `src/text`, what its sentence needs, and what weighed. */
export function because(
  code: string,
  values: Readonly<Record<string, string | number>> = {},
  terms: Reason['terms'] = [],
): Reason {
  return { code, values, terms };
}
