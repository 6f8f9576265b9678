import { type Character, idsOf, type Ruleset, type Sector, type View } from '../../../sim';
import { words } from '../../../text';
import type { SelectOption } from '../../kit/Select';
import { sectorsOf } from '../characters/posts';

/** Governors of the view's power who can serve, the ablest first. */
export function governorsOf(view: View): Character[] {
  return idsOf(view.characters)
    .flatMap((id) => view.characters[id] ?? [])
    .filter(({ faction, role }) => faction === view.faction && role === 'governor')
    .filter(({ status }) => status === 'active')
    .sort((a, b) => b.skills.administration - a.skills.administration);
}

/** Whom a sector may be given, with what he adds and the sector he would leave. */
export function governorOptions(view: View, rules: Ruleset, sector: Sector): SelectOption[] {
  const t = words.sectors;
  const perLevel = rules.numbers.economy.governorSkill;
  const others = sectorsOf(view).filter(({ id }) => id !== sector.id);
  const known = governorsOf(view).map(({ id, name, skills: { administration } }) => {
    const label = t.governorOf(name, administration, administration * perLevel);
    const other = others.find(({ governor }) => governor === id);
    return { value: id, label: other ? t.governs(label, other.name) : label };
  });
  const unfit =
    sector.governor !== null && known.every(({ value }) => value !== sector.governor)
      ? [{ value: sector.governor, label: view.characters[sector.governor]?.name ?? t.governor }]
      : [];
  return [{ value: '', label: t.noGovernor }, ...known, ...unfit];
}
