import { type FactionId, idsOf, membersWith, type View } from '../../../../sim';

/** Living powers, the viewer first, then its allies, then the others, each alliance together. */
export function powersOf(view: View, faction: FactionId | null): FactionId[] {
  const living = idsOf(view.factions).filter((id) => view.factions[id]?.alive);
  const own = faction === null ? [] : [faction];
  const allies = own.flatMap((id) => membersWith(view, id)).filter((id) => !own.includes(id));
  const near = [...own, ...allies];
  const alliance = (id: FactionId) => view.factions[id]?.alliance ?? '~';
  const rest = living
    .filter((id) => !near.includes(id))
    .sort((a, b) => (alliance(a) < alliance(b) ? -1 : alliance(a) > alliance(b) ? 1 : 0));
  return [...near, ...rest];
}
