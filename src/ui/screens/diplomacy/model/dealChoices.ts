import {
  chartIndex,
  type DealItem,
  type DealItemKind,
  dealRefusal,
  type FactionId,
  idsOf,
  membersWith,
  type PromiseTerms,
  type Ruleset,
  relationOf,
  type SystemId,
  systemOwner,
  type TreatyKind,
  type TreatyTerms,
  treatyBetween,
  treatyKinds,
  type View,
} from '../../../../sim';

/** Whose basket something is laid into, and who would receive it. */
export interface Side {
  readonly view: View;
  readonly rules: Ruleset;
  readonly giver: FactionId;
  readonly receiver: FactionId;
}

export const itemKinds: readonly DealItemKind[] = [
  'stock',
  'world',
  'technology',
  'fleet',
  'prisoner',
  'favour',
  'promise',
  'treaty',
  'peace',
];

export const promiseKinds: readonly PromiseTerms['kind'][] = [
  'vote',
  'war',
  'spare',
  'cede',
  'lean',
];

/** Turns a treaty or a promise may be given for; 0 is open-ended. */
export const treatyTurns = [0, 12, 24, 36, 60] as const;
export const promiseTurns = [6, 12, 24, 36] as const;

const firstAmount = 50;
const firstTribute = 10;
const mostZone = 16;

/** Every item of a kind that could be laid into the basket as it is, the first is the default. */
export function choicesOf(side: Side, kind: DealItemKind): DealItem[] {
  switch (kind) {
    case 'stock':
      return [{ kind, stock: 'latinum', amount: firstAmount }];
    case 'favour':
      return allied(side) ? [{ kind, amount: 1 }] : [];
    case 'promise':
      return promiseKinds.flatMap((each) => promisesOf(side, each)).map(promised);
    case 'treaty':
      return treatyKinds.flatMap((each) => treatiesToSign(side, each));
    case 'peace':
      return relationOf(side.view, side.giver, side.receiver) === 'war' ? [{ kind }] : [];
    default:
      return goodsOf(side, kind).filter((item) => canBeGiven(side, item));
  }
}

const promised = (promise: PromiseTerms): DealItem => ({
  kind: 'promise',
  promise,
  turns: promise.kind === 'vote' ? 0 : promiseTurns[1],
});

function goodsOf(
  { view, giver, receiver }: Side,
  kind: 'world' | 'technology' | 'fleet' | 'prisoner',
): DealItem[] {
  switch (kind) {
    case 'world':
      return idsOf(view.worlds)
        .filter((id) => view.worlds[id]?.owner === giver && view.factions[giver]?.capital !== id)
        .map((world) => ({ kind, world }));
    case 'technology': {
      const known = new Set(view.factions[receiver]?.technologies ?? []);
      const own = view.factions[giver]?.technologies ?? [];
      return own.filter((id) => !known.has(id)).map((technology) => ({ kind, technology }));
    }
    case 'fleet':
      return idsOf(view.fleets)
        .filter((id) => view.fleets[id]?.faction === giver && view.age[id] === undefined)
        .map((fleet) => ({ kind, fleet }));
    case 'prisoner':
      return idsOf(view.characters)
        .filter((id) => view.characters[id]?.captor === giver)
        .map((character) => ({ kind, character }));
  }
}

/**
 * Whether the rules would let it change hands, nothing else being on the table. Enemies may always
 * lay it down: it can be the price of a peace.
 */
function canBeGiven({ view, rules, giver, receiver }: Side, item: DealItem): boolean {
  if (relationOf(view, giver, receiver) === 'war') return true;
  const own = view.faction === giver;
  const [from, to] = own ? [giver, receiver] : [receiver, giver];
  const baskets = { from, to, give: own ? [item] : [], take: own ? [] : [item] };
  return dealRefusal(view, rules, baskets) === null;
}

function allied({ view, giver, receiver }: Side): boolean {
  return relationOf(view, giver, receiver) === 'allied';
}

/** Promises of a kind the giver could make. */
export function promisesOf(side: Side, kind: PromiseTerms['kind']): PromiseTerms[] {
  const { view, giver, receiver } = side;
  const others = idsOf(view.factions).filter(
    (id) => view.factions[id]?.alive && id !== giver && id !== receiver,
  );
  switch (kind) {
    case 'vote':
      return (commonAlliance(side)?.council?.agenda ?? []).flatMap(({ id: motion }) =>
        (['aye', 'nay'] as const).map((choice) => ({ kind, motion, choice })),
      );
    case 'war':
      return others
        .filter((on) => ['peace', 'truce'].includes(relationOf(view, giver, on)))
        .map((on) => ({ kind, on }));
    case 'spare':
      return [receiver, ...others]
        .filter((faction) => ['peace', 'truce'].includes(relationOf(view, giver, faction)))
        .map((faction) => ({ kind, faction }));
    case 'cede':
      return idsOf(view.worlds)
        .filter((id) => {
          const owner = view.worlds[id]?.owner ?? null;
          return owner !== null && owner !== giver && owner !== receiver;
        })
        .map((world) => ({ kind, world }));
    case 'lean':
      return leansOf(side).map((toward) => ({ kind, toward }));
  }
}

function commonAlliance(side: Side) {
  return allied(side) ? side.view.alliances[side.view.factions[side.giver]?.alliance ?? ''] : null;
}

/** A broker may promise to lean to a partner, or to nobody. */
function leansOf(side: Side): (FactionId | null)[] {
  const alliance = commonAlliance(side);
  if (!alliance || alliance.broker !== side.giver) return [];
  const partners = membersWith(side.view, side.giver).filter((id) => id !== side.giver);
  return [side.receiver, ...partners.filter((id) => id !== side.receiver), null];
}

function treatiesToSign(side: Side, kind: TreatyKind): DealItem[] {
  if (treatyBetween(side.view, kind, side.giver, side.receiver) !== null) return [];
  return [{ kind: 'treaty', terms: treatyTerms(side, kind) }];
}

/** Terms a treaty of the kind begins with. */
export function treatyTerms(side: Side, kind: TreatyKind): TreatyTerms {
  const paid = kind === 'tribute' || kind === 'protectorate';
  return {
    kind,
    turns: kind === 'tribute' ? treatyTurns[2] : treatyTurns[0],
    zone:
      kind === 'armistice' ? zoneCandidates(side.view, side.giver, side.receiver).slice(0, 3) : [],
    stock: paid ? 'latinum' : null,
    amount: paid ? firstTribute : 0,
  };
}

/** Systems between two powers, seats of neither: each touches space of both. */
export function zoneCandidates(view: View, a: FactionId, b: FactionId): SystemId[] {
  const chart = chartIndex(view.chart);
  const seats = [a, b].map((id) => view.worlds[view.factions[id]?.capital ?? '']?.system);
  const touching = (id: SystemId) => {
    const near = [id, ...chart.neighbours(id).map(({ system }) => system)];
    const owners = new Set(near.map((each) => systemOwner(view, each)));
    return owners.has(a) && owners.has(b);
  };
  return idsOf(view.chart.systems)
    .filter((id) => !seats.includes(id) && touching(id))
    .slice(0, mostZone);
}
