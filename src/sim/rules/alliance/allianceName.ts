import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { AllianceNames, Ruleset } from '../../state/ruleset';

/** What an alliance is called by founders who are no people: `Klingon-Cardassian Alliance`. */
export function allianceName(
  rules: Ruleset,
  { factions }: Pick<Realm, 'factions'>,
  kind: keyof AllianceNames,
  powers: Readonly<Record<string, FactionId>>,
): string {
  return rules.allianceNames[kind].replace(/\{(\w+)\}/g, (_, role: string) => {
    const id = powers[role] ?? '';
    return rules.cultures[factions[id]?.culture ?? '']?.adjective ?? id;
  });
}
