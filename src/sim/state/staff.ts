/** Fields of government that a power's staff can look after. What an order belongs to, `src/ai/staff` says. */
export const staffDomains = [
  'scouting',
  'fronts',
  'yards',
  'research',
  'trade',
  'diplomacy',
  'council',
  'offices',
] as const;
export type StaffDomain = (typeof staffDomains)[number];

/** What the staff does in a domain: nothing, show what it would do, or do it as the month ends. */
export const staffModes = ['off', 'propose', 'do'] as const;
export type StaffMode = (typeof staffModes)[number];

/** What parts of a domain are named by: a front by the power behind it, yards by their sector. */
export const staffParts: Readonly<Record<StaffDomain, 'none' | 'faction' | 'sector'>> = {
  scouting: 'none',
  fronts: 'faction',
  yards: 'sector',
  research: 'none',
  trade: 'none',
  diplomacy: 'none',
  council: 'none',
  offices: 'none',
};

/** What the staff may be told never to do, never to fall below, or never to go beyond. */
export const limitKinds = [
  'noWar',
  'keepTreaties',
  'keepWorlds',
  'keepTechnologies',
  'keepShips',
  'floor',
  'spend',
  'homeFleets',
  'spareFleet',
] as const;
export type LimitKind = (typeof limitKinds)[number];

/** What a limit is about, and whether it is a bare ban or an amount. */
export const limitShapes: Readonly<
  Record<LimitKind, { readonly about: 'none' | 'stock' | 'fleet'; readonly amount: boolean }>
> = {
  noWar: { about: 'none', amount: false },
  keepTreaties: { about: 'none', amount: false },
  keepWorlds: { about: 'none', amount: false },
  keepTechnologies: { about: 'none', amount: false },
  keepShips: { about: 'none', amount: false },
  floor: { about: 'stock', amount: true },
  spend: { about: 'stock', amount: true },
  homeFleets: { about: 'none', amount: true },
  spareFleet: { about: 'fleet', amount: false },
};

/** What a power leaves to its staff, in its own books. */
export interface Staff {
  /** By domain, or by domain and part (see `staffKey`). A part that is absent is as its domain; a domain proposes. */
  modes: Record<string, StaffMode>;
  /** By kind, or by kind and what it is about: units, fleets, or 1 for a ban. */
  limits: Record<string, number>;
}

/** The key of a domain or its part, of a limit or what it is about. */
export function staffKey(kind: StaffDomain | LimitKind, about: string | null = null): string {
  return about === null ? kind : `${kind}|${about}`;
}

/** What the staff does in a part of a domain. */
export function staffModeOf(
  staff: Staff | undefined,
  domain: StaffDomain,
  part: string | null = null,
): StaffMode {
  return (
    (part === null ? undefined : staff?.modes[staffKey(domain, part)]) ??
    staff?.modes[staffKey(domain)] ??
    'propose'
  );
}

/** How much a limit allows; null where none is set. */
export function staffLimitOf(
  staff: Staff | undefined,
  kind: LimitKind,
  about: string | null = null,
): number | null {
  return staff?.limits[staffKey(kind, about)] ?? null;
}
