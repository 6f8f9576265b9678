import type { Alliance, OfficeId, OfficePower, Ruleset } from '../../../../sim';

const powerIcons: Readonly<Record<OfficePower, string>> = {
  command: 'swords',
  agenda: 'list',
  chest: 'latinum',
  subjects: 'enslaved',
};

/** The mark of an office: a crown for the first, else of what it lets its holder do. */
export function officeIcon(rules: Ruleset, { charter }: Alliance, office: OfficeId): string {
  if (rules.charters[charter.form]?.offices[0] === office) return 'crown';
  const [power] = rules.offices[office]?.powers ?? [];
  return power === undefined ? 'medal' : powerIcons[power];
}
