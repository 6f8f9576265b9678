import {
  type Baskets,
  copy,
  type DealItem,
  dealRefusal,
  type FactionId,
  type Game,
  idsOf,
  type Luck,
  type PromiseTerms,
  type Ruleset,
  stockKinds,
  type TreatyTerms,
  treatyKinds,
  type View,
} from '../../src/sim';

/** What random baskets are drawn from: what a faction knows, and luck. */
interface Table {
  readonly view: View;
  readonly rules: Ruleset;
  readonly luck: Luck;
}

/** Baskets between a faction and another, sound in form; most that are drawn cannot be carried out. */
export function randomBaskets(table: Table, to: FactionId): Baskets {
  const { view, luck } = table;
  const from = view.faction;
  const basket = (giver: FactionId, receiver: FactionId, most: number) =>
    Array.from({ length: luck.below(most + 1) }, () => randomItem(table, giver, receiver));
  const give = basket(from, to, 3);
  const take = basket(to, from, 2);
  if (luck.chance(150)) give.push({ kind: 'peace' });
  return { from, to, give, take };
}

/** Baskets that can be carried out as far as the faction knows; what cannot be given is taken off. */
export function feasibleBaskets(table: Table, to: FactionId): Baskets | null {
  const drawn = randomBaskets(table, to);
  const can = (baskets: Baskets) => dealRefusal(table.view, table.rules, baskets) === null;
  let baskets: Baskets = { ...drawn, give: [], take: [] };
  for (const item of drawn.give) {
    const more = { ...baskets, give: [...baskets.give, item] };
    if (can(more)) baskets = more;
  }
  for (const item of drawn.take) {
    const more = { ...baskets, take: [...baskets.take, item] };
    if (can(more)) baskets = more;
  }
  return can(baskets) ? baskets : null;
}

function randomItem(table: Table, giver: FactionId, receiver: FactionId): DealItem {
  const { view, rules, luck } = table;
  const of = (ids: readonly string[]) => (ids.length === 0 ? 'nothing' : luck.pick(ids));
  const kind = luck.pick([
    'stock',
    'stock',
    'stock',
    'world',
    'technology',
    'fleet',
    'prisoner',
    'favour',
    'promise',
    'promise',
    'treaty',
    'treaty',
  ] as const);
  switch (kind) {
    case 'stock':
      return { kind, stock: luck.pick(stockKinds), amount: luck.between(1, 300) };
    case 'world':
      return { kind, world: of(owned(view, giver)) };
    case 'technology':
      return { kind, technology: of(lessons(view, rules, giver, receiver)) };
    case 'fleet':
      return {
        kind,
        fleet: of(idsOf(view.fleets).filter((id) => view.fleets[id]?.faction === giver)),
      };
    case 'prisoner':
      return { kind, character: of(captives(view)) };
    case 'favour':
      return { kind, amount: luck.between(1, 3) };
    case 'promise':
      return {
        kind,
        promise: randomPromise(table),
        turns: luck.between(1, 24),
        ...(luck.chance(300)
          ? { deposit: { stock: luck.pick(stockKinds), amount: luck.between(1, 100) } }
          : {}),
      };
    case 'treaty':
      return { kind, terms: randomTreaty(table) };
  }
}

function owned(view: View, owner: FactionId): string[] {
  return idsOf(view.worlds).filter((id) => view.worlds[id]?.owner === owner);
}

function lessons(view: View, rules: Ruleset, teacher: FactionId, pupil: FactionId): string[] {
  const known = view.factions[pupil]?.technologies ?? [];
  return (view.factions[teacher]?.technologies ?? []).filter(
    (id) =>
      !known.includes(id) && rules.technologies[id]?.requires.every((each) => known.includes(each)),
  );
}

function captives(view: View): string[] {
  return idsOf(view.characters).filter((id) => view.characters[id]?.status === 'captured');
}

function randomPromise({ view, luck }: Table): PromiseTerms {
  const faction = () => luck.pick(idsOf(view.factions));
  const motions = Object.values(view.alliances).flatMap(({ council }) => council?.agenda ?? []);
  switch (luck.pick(['vote', 'war', 'lean', 'cede', 'spare', 'settle'] as const)) {
    case 'vote':
      return {
        kind: 'vote',
        motion: motions.length === 0 ? 'nothing' : luck.pick(motions).id,
        choice: luck.pick(['aye', 'nay'] as const),
      };
    case 'war':
      return { kind: 'war', on: faction() };
    case 'settle':
      return { kind: 'settle', with: faction() };
    case 'lean':
      return { kind: 'lean', toward: luck.chance(300) ? null : faction() };
    case 'cede':
      return {
        kind: 'cede',
        world: luck.pick(idsOf(view.worlds)),
        ...(luck.chance(300) ? { ifHeld: true as const } : {}),
      };
    case 'spare':
      return { kind: 'spare', faction: faction() };
  }
}

function randomTreaty({ view, luck }: Table): TreatyTerms {
  const kind = luck.pick(treatyKinds);
  const pays = kind === 'tribute' || (kind === 'protectorate' && luck.chance(500));
  return {
    kind,
    turns: luck.chance(500) ? 0 : luck.between(6, 24),
    zone: kind === 'armistice' ? [luck.pick(idsOf(view.chart.systems))] : [],
    stock: pays ? luck.pick(stockKinds) : null,
    amount: pays ? luck.between(1, 20) : 0,
  };
}

/** A copy of a game in which a small gift of somebody's lies before every power. */
export function withOffers(state: Game): Game {
  const game = copy(state);
  const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
  for (const [at, to] of living.entries()) {
    const from = living[(at + 1) % living.length] as FactionId;
    const id = `deal:${from}:900`;
    const give: DealItem[] = [{ kind: 'stock', stock: 'latinum', amount: 1 }];
    game.deals[id] = { id, from, to, give, take: [], turn: game.turn, counters: null };
  }
  return game;
}
