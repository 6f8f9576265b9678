import type { FactionId, SimpleCondition, SystemId, View } from '../../sim';
import { idsOf, membersWith, partsOf, questionOf } from '../../sim';

/** Systems that the aims of a faction, as far as they are not yet met, tell it to hold. */
export function aimsOf(view: View, me: FactionId): ReadonlySet<SystemId> {
  return new Set(openPartsOf(view, me).flatMap((condition) => placesIn(view, condition)));
}

/** Systems that a faction must hold for a victory that ends the game. */
export function victoryPlaces(view: View, faction: FactionId): ReadonlySet<SystemId> {
  const victories = view.objectives.filter(
    (each) => each.faction === faction && each.metOn === null && each.kind === 'victory',
  );
  return new Set(
    victories.flatMap(({ when }) => partsOf(when).flatMap((part) => placesIn(view, part))),
  );
}

/** Systems of victories that others have all but won: they are so, and only their months are not over. */
export function placesOfEndings(view: View, me: FactionId): ReadonlySet<SystemId> {
  const side = new Set(membersWith(view, me));
  const running = view.objectives.filter(
    ({ faction, kind, since }) => kind === 'victory' && since !== undefined && !side.has(faction),
  );
  return new Set(
    running.flatMap(({ when }) => partsOf(when).flatMap((part) => placesIn(view, part))),
  );
}

function placesIn(view: View, condition: SimpleCondition): SystemId[] {
  const { definition, asked } = questionOf(condition);
  return definition.places?.(view, asked).map(({ system }) => system) ?? [];
}

/** Living powers with which the open aims of a faction would have it in one alliance, in order of id. */
export function alliesWanted(view: View, me: FactionId): FactionId[] {
  const wanted = new Set(openPartsOf(view, me).flatMap((condition) => partnersIn(condition, me)));
  const { factions } = view;
  return idsOf(factions).filter((id) => wanted.has(id) && factions[id]?.alive === true);
}

function partnersIn(condition: SimpleCondition, me: FactionId): readonly FactionId[] {
  const { definition, asked } = questionOf(condition);
  const together = definition.together?.(asked) ?? [];
  return together.includes(me) ? together.filter((id) => id !== me) : [];
}

/** Developed worlds that the open aims of a faction would have it own; 0 where none asks for any. */
export function developedWanted(view: View, me: FactionId): number {
  const counts = openPartsOf(view, me).flatMap((condition) => {
    const { definition, asked } = questionOf(condition);
    const { faction, count } = definition.developed?.(asked) ?? { faction: null, count: 0 };
    return faction === me ? [count] : [];
  });
  return Math.max(0, ...counts);
}

/** What the unmet aims of a faction ask for, part by part; what is denied is not asked for. */
function openPartsOf({ objectives }: View, me: FactionId): SimpleCondition[] {
  const open = objectives.filter(({ faction, metOn }) => faction === me && metOn === null);
  return open.flatMap(({ when }) => partsOf(when));
}
