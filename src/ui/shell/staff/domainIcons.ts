import type { StaffDomain } from '../../../sim';

/** The drawing of each domain of a staff. */
export const domainIcons: Readonly<Record<StaffDomain, string>> = {
  scouting: 'explore',
  fronts: 'fleets',
  yards: 'production',
  research: 'research',
  trade: 'ledger',
  diplomacy: 'diplomacy',
  council: 'council',
  offices: 'crown',
};
