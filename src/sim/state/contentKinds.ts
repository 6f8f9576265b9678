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
