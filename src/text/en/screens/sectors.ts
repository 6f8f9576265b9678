import { number, percent } from '../../format';

/** Sectors: worlds around a seat, with a policy and a governor. */
export const sectors = {
  title: 'Sectors',
  none: 'No sector has been founded yet.',
  noneHint:
    'A sector joins the worlds nearest to its seat. Its governor raises their income and, by its policy, fills the queues that are left to him.',
  nameOf: (world: string) => `${world} Sector`,
  seat: 'Seat',
  worlds: (count: number) => (count === 1 ? '1 world' : `${number(count)} worlds`),
  members: 'Worlds that belong to it',
  delegated: 'queue left to the governor',
  policy: 'Policy',
  policyHints: {
    none: 'Queues are left as they are.',
    industry: 'Mines, foundries and yards first.',
    war: 'Batteries, barracks and yards, then troops and warships.',
    calm: 'What keeps people content.',
    science: 'Laboratories and institutes first.',
  } as const,
  governor: 'Governor',
  noGovernor: 'No governor',
  /** `bonus` in permille of income and industry. */
  governorOf: (name: string, skill: number, bonus: number) =>
    `${name}, administration ${skill} (+${percent(bonus)})`,
  governs: (governor: string, sector: string) => `${governor}; now ${sector}`,
  found: 'Found a sector',
  foundHere: 'Make this world the seat of a sector',
  foundText: 'Every world of yours belongs to the nearest seat by lanes.',
  name: 'Name',
  chooseSeat: 'Seat',
  noSeat: 'Every developed world of yours is a seat already.',
  dissolve: 'Dissolve',
  dissolveTitle: (name: string) => `Dissolve ${name}?`,
  dissolveText:
    'Its worlds fall to the nearest other seat, and its governor is free for another post.',
  keep: 'Keep it',
};
