import { type Character, courtOf, idsOf, type Sector, type View } from '../../../sim';
import { words } from '../../../text';

/** What a person does now, in words; null when without a post, as far as the view knows. */
export function postOf(view: View, person: Character): string | null {
  const t = words.screens.characters;
  const fleet = Object.values(view.fleets).find(({ commander }) => commander === person.id);
  if (fleet) return t.commands(fleet.name);
  const sector = sectorsOf(view).find(({ governor }) => governor === person.id);
  if (sector) return t.governs(sector.name);
  if (person.role === 'head') return t.leads;
  const sits = courtOf(view, person.faction).some((seat) => seat.person === person.id);
  return sits ? t.sits : null;
}

/** The sectors of the view's power, in order of id. */
export function sectorsOf(view: View): Sector[] {
  const sectors = view.factions[view.faction]?.books?.sectors ?? {};
  return idsOf(sectors).flatMap((id) => sectors[id] ?? []);
}
