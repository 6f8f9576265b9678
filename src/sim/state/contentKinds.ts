export const shipRoles = [
  'scout',
  'raider',
  'escort',
  'cruiser',
  'battleship',
  'carrier',
  'transport',
  'settler',
  'station',
] as const;
export type ShipRole = (typeof shipRoles)[number];

export const fields = [
  'propulsion',
  'weapons',
  'defence',
  'sensors',
  'industry',
  'society',
] as const;
export type Field = (typeof fields)[number];

export const buildingKinds = [
  'works',
  'fleet',
  'science',
  'trade',
  'defence',
  'order',
  'influence',
  'wonder',
] as const;
export type BuildingKind = (typeof buildingKinds)[number];

/**
 * The closed list of what peoples and their rulers care about; each figure from −100 (abhors) to
 * 100 (lives for), 0 is indifferent. They weigh in opinions, answers and votes.
 */
export const attitudes = [
  'war',
  'bondage',
  'coalition',
  'trade',
  'equality',
  'ambition',
  'honour',
  'forgiveness',
] as const;
export type Attitude = (typeof attitudes)[number];
