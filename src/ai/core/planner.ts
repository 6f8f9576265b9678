import type {
  Books,
  Command,
  Faction,
  FactionId,
  Fleet,
  GivenOrder,
  Order,
  Reason,
  ReasonCode,
  Ruleset,
  SystemId,
  Temperament,
  TemperamentId,
  View,
} from '../../sim';
import { applyOrder, atWar, planningCopy, required, validateOrder } from '../../sim';
import { aimsOf } from './aims';
import { type Decided, decidedBy } from './decided';
import type { Gate } from './gate';
import { type Purpose, purpose } from './purpose';
import { cautious, type Difficulty, type Skill, skillOf } from './skill';

export type OwnFleet = Fleet & { command: Command };

export interface PlanOptions {
  /** Instead of the temperament of the faction. */
  readonly temperament?: TemperamentId;
  readonly difficulty: Difficulty;
  /**
   * Orders that were given this month before the planner was asked, the first first: it plans on top
   * of them and leaves to a person what he ordered himself.
   */
  readonly given?: readonly GivenOrder[];
  /** Plans for a person who asks now: politics are thought through whatever the month. */
  readonly counsel?: boolean;
  /** Opens the gate of a person's staff on the planner's view: what it is left, and its limits. */
  readonly gate?: (view: View, rules: Ruleset) => Gate;
  /** Also answers offers, talks and votes that wait for an answer in person. */
  readonly answers?: boolean;
}

/** An order with what it is for. */
export interface PlannedOrder extends GivenOrder {
  readonly reason: Reason;
  readonly purpose: Purpose;
}

/** A computer player at work on one turn's orders. */
export interface Planner {
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
  readonly orders: readonly PlannedOrder[];
  /** What was ordered before, and may not be touched. */
  readonly decided: Decided;
  readonly counsel: boolean;
  /** What the staff of a person keeps to; null: nobody set it any limits. */
  readonly gate: Gate | null;
  readonly answers: boolean;
  /** Whether a faction is an enemy as things stand now. */
  isFoe(faction: FactionId): boolean;
  /** Gives an order unless the rules forbid it; whether it was given. */
  give(order: Order, reason: Reason): boolean;
  /** What there is to say of a purpose where nothing can be ordered yet. */
  readonly remarks: readonly { readonly purpose: Purpose; readonly reason: Reason }[];
  remark(reason: Reason): void;
  /** Says what the orders from now on are for. */
  serve(purpose: Purpose): void;
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

/** Opens a planner on a view as the month began; the view stays as it is. */
export function openPlanner(source: View, rules: Ruleset, options: PlanOptions): Planner {
  const view = planningCopy(source);
  const me = view.faction;
  const decided = takeUp(view, rules, options.given ?? []);
  const gate = options.gate?.(view, rules) ?? null;
  const own = required(view.factions[me], me);
  const books = required(own.books, 'own books');
  const temperament =
    rules.temperaments[options.temperament ?? leaningOf(own, books, rules)] ?? even;
  const counsel = options.counsel ?? false;
  const skill = skillOf(options.difficulty, temperament);
  const orders: PlannedOrder[] = [];
  const remarks: { purpose: Purpose; reason: Reason }[] = [];
  let serving: Purpose = purpose('ready');
  const foes = new Map<FactionId, boolean>();
  return {
    view,
    rules,
    me,
    own,
    books,
    temperament,
    skill: counsel ? cautious(skill) : skill,
    aims: aimsOf(view, me),
    orders,
    decided,
    counsel,
    gate,
    answers: options.answers ?? false,
    isFoe(faction) {
      let foe = foes.get(faction);
      if (foe === undefined) {
        foe = atWar(view, me, faction);
        foes.set(faction, foe);
      }
      return foe;
    },
    remarks,
    remark: (reason) => remarks.push({ purpose: serving, reason }),
    serve(next) {
      serving = next;
    },
    give(order, reason) {
      if (decided.forbids(order) || gate?.admits(order, serving) === false) return false;
      if (validateOrder(order, { view, faction: me, rules }) !== null) return false;
      if (gate && gate.stops(order, reason) !== null) return false;
      applyOrder(order, { realm: view, faction: me, rules });
      orders.push({ order, reason, purpose: serving });
      if (order.type === 'declareWar') foes.clear();
      return true;
    },
  };
}

/** How a faction leans: as its scenario noted among its plans, else as its culture does. */
function leaningOf({ culture }: Faction, { plan }: Books, rules: Ruleset): TemperamentId {
  return plan.temperament ?? rules.cultures[culture]?.temperament ?? even.id;
}

/** Carries out in a view what was ordered before, as far as it stands; what that decides. */
function takeUp(view: View, rules: Ruleset, given: readonly GivenOrder[]): Decided {
  const before = new Set(given.length === 0 ? [] : Object.keys(view.fleets));
  const { faction } = view;
  const legal = given.filter(({ order }) => {
    if (validateOrder(order, { view, faction, rules }) !== null) return false;
    applyOrder(order, { realm: view, faction, rules });
    return true;
  });
  const made = given.length === 0 ? [] : Object.keys(view.fleets).filter((id) => !before.has(id));
  return decidedBy(view, legal, made);
}

/** Why an order is given: a code of `src/text`, what its sentence needs, and what weighed. */
export function because(
  code: ReasonCode,
  values: Readonly<Record<string, string | number>> = {},
  terms: Reason['terms'] = [],
): Reason {
  return { code, values, terms };
}
