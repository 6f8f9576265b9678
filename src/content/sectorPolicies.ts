import type { SectorPolicyRule } from '../sim';

/**
 * What governors build under each policy when a queue is empty: the first that is possible.
 * @source invented
 */
export const sectorPolicies = [
  { id: 'none', builds: [] },
  {
    id: 'industry',
    builds: [
      'duranium_mine',
      'foundry',
      'dilithium_mine',
      'smelter',
      'refinery',
      'reactor',
      'trade_hub',
      'shipyard_1',
      'orbital_foundry',
      'replicator_works',
      'exchange',
      'administration',
    ],
  },
  {
    id: 'war',
    builds: [
      'orbital_battery',
      'barracks',
      'shipyard_1',
      'sensor_array',
      'drydock',
      'shipyard_2',
      'academy',
      'planetary_shield',
      'supply_depot',
      'tachyon_grid',
      'fortress',
      'planet_guns',
    ],
  },
  {
    id: 'calm',
    builds: [
      'temple',
      'hospital',
      'granaries',
      'administration',
      'casino',
      'monument',
      'intelligence_bureau',
      'trade_hub',
      'embassy',
    ],
  },
  {
    id: 'science',
    builds: [
      'laboratory',
      'institute',
      'reactor',
      'trade_hub',
      'joint_institute',
      'hospital',
      'sensor_array',
      'deep_array',
    ],
  },
] satisfies readonly SectorPolicyRule[];
