import {
  type Bond,
  type FactionId,
  idsOf,
  membersWith,
  pairKey,
  type Relation,
  relationOf,
  type View,
} from '../../../sim';

/** Two powers and what is between them, each pair once. */
export interface BondLine {
  readonly a: FactionId;
  readonly b: FactionId;
  readonly bond: Bond;
}

/** Living powers, the viewer first, then allies together, then in order of id. */
export function powersOf(view: View, faction: FactionId | null): FactionId[] {
  const living = idsOf(view.factions).filter((id) => view.factions[id]?.alive);
  const first = faction === null ? [] : membersWith(view, faction).filter((id) => id !== faction);
  const own = faction === null ? [] : [faction, ...first];
  const rest = living.filter((id) => !own.includes(id));
  const alliance = (id: FactionId) => view.factions[id]?.alliance ?? '~';
  return [
    ...own,
    ...rest.sort((a, b) => (alliance(a) < alliance(b) ? -1 : alliance(a) > alliance(b) ? 1 : 0)),
  ];
}

export function bondLines(view: View, powers: readonly FactionId[]): BondLine[] {
  return powers.flatMap((a, index) =>
    powers.slice(index + 1).map((b) => ({ a, b, bond: relationOf(view, a, b) })),
  );
}

export function relationBetween(view: View, a: FactionId, b: FactionId): Relation | undefined {
  return view.relations[pairKey(a, b)];
}
