import type { CharacterTrait } from '../../sim';

/**
 * What commanders are like, as far as it changes a figure.
 * @source invented
 */
export const captainTraits = [
  {
    id: 'conqueror',
    effects: [
      { stat: 'invasion', permille: 120 },
      { stat: 'conquestLoyalty', flat: -3 },
    ],
    attitudes: { war: 30, ambition: 10 },
  },
  {
    id: 'cloaked_gunnery',
    effects: [
      { stat: 'cloakStrength', flat: 3 },
      { stat: 'initiative', flat: 1 },
    ],
    attitudes: { war: 20 },
  },
  {
    id: 'flagship_pride',
    effects: [
      { stat: 'commandLimit', flat: 2 },
      { stat: 'evasion', flat: -5 },
    ],
    attitudes: { honour: 20, ambition: 10 },
  },
  {
    id: 'station_killer',
    effects: [
      { stat: 'bombardment', permille: 200 },
      { stat: 'attack', permille: 20 },
    ],
    attitudes: { war: 20, forgiveness: -10 },
  },
  {
    id: 'one_armed_hero',
    effects: [
      { stat: 'boarding', permille: 200 },
      { stat: 'training', flat: 30 },
    ],
    attitudes: { war: 10, honour: 20 },
  },
  {
    id: 'blitz',
    common: 'commander',
    effects: [
      { stat: 'speed', permille: 60 },
      { stat: 'endurance', flat: -1 },
    ],
    attitudes: { war: 20 },
  },
  {
    id: 'field_commander',
    common: 'commander',
    effects: [
      { stat: 'invasion', permille: 100 },
      { stat: 'training', flat: 20 },
    ],
  },
  {
    id: 'honour_debt',
    effects: [{ stat: 'accuracy', flat: 15 }],
  },
  {
    id: 'raider',
    common: 'commander',
    effects: [
      { stat: 'speed', permille: 40 },
      { stat: 'attack', permille: 30 },
      { stat: 'shields', permille: -30 },
    ],
    attitudes: { war: 10, trade: -10 },
  },
  {
    id: 'badlands_hunter',
    effects: [{ stat: 'sensorStrength', flat: 3 }],
  },
  {
    id: 'pattern_reader',
    effects: [
      { stat: 'decloakChance', flat: 40 },
      { stat: 'initiative', flat: 1 },
    ],
  },
  {
    id: 'charismatic',
    common: 'commander',
    effects: [
      { stat: 'loyalty', flat: 3 },
      { stat: 'training', flat: 40 },
    ],
    attitudes: { coalition: 20, equality: 10 },
  },
  {
    id: 'reckless',
    common: 'commander',
    effects: [
      { stat: 'attack', permille: 80 },
      { stat: 'evasion', flat: -20 },
    ],
    attitudes: { war: 10 },
  },
  {
    id: 'sensor_array',
    effects: [
      { stat: 'sensorStrength', flat: 2 },
      { stat: 'sensorRange', permille: 100 },
    ],
  },
  {
    id: 'tinkerer',
    effects: [
      { stat: 'repair', permille: 250 },
      { stat: 'shipUpkeep', permille: -30 },
    ],
    attitudes: { trade: 10 },
  },
  {
    id: 'plan_thief',
    effects: [{ stat: 'researchIncome', permille: 60 }],
  },
  {
    id: 'hothead',
    common: 'commander',
    effects: [
      { stat: 'attack', permille: 60 },
      { stat: 'accuracy', flat: -15 },
    ],
    attitudes: { war: 20, forgiveness: -20 },
  },
  {
    id: 'smuggler',
    effects: [
      { stat: 'blockadeRunning', flat: 200 },
      { stat: 'latinumIncome', permille: 40 },
    ],
    attitudes: { trade: 20, honour: -10 },
  },
  {
    id: 'calm',
    common: 'commander',
    effects: [{ stat: 'accuracy', flat: 20 }],
    attitudes: { war: -10, forgiveness: 10 },
  },
  {
    id: 'deep_cover',
    effects: [
      { stat: 'cloakStrength', flat: 2 },
      { stat: 'detectionStrength', flat: 1 },
    ],
  },
  {
    id: 'gleeful_cruelty',
    effects: [
      { stat: 'invasion', permille: 80 },
      { stat: 'loyalty', flat: -4 },
    ],
    attitudes: { bondage: 20, forgiveness: -20 },
  },
  {
    id: 'boarding_leader',
    common: 'commander',
    effects: [{ stat: 'boarding', permille: 300 }],
  },
  {
    id: 'brave',
    common: 'commander',
    effects: [{ stat: 'training', flat: 30 }],
  },
  {
    id: 'all_in_gambler',
    effects: [
      { stat: 'attack', permille: 60 },
      { stat: 'shields', permille: -40 },
    ],
  },
  {
    id: 'strict_idealist',
    common: 'governor',
    effects: [
      { stat: 'loyalty', flat: 3 },
      { stat: 'bondageYield', permille: -150 },
    ],
    attitudes: { bondage: -30, equality: 20 },
  },
  {
    id: 'pilot',
    common: 'commander',
    effects: [{ stat: 'evasion', flat: 20 }],
  },
  {
    id: 'spymaster',
    effects: [{ stat: 'detectionStrength', flat: 3 }],
    attitudes: { coalition: -10, honour: -10 },
  },
  {
    id: 'freight_runner',
    effects: [
      { stat: 'supplyRange', permille: 100 },
      { stat: 'blockadeRunning', flat: 100 },
    ],
  },
  {
    id: 'genius',
    effects: [{ stat: 'researchIncome', permille: 100 }],
  },
  {
    id: 'artefact_hunter',
    effects: [{ stat: 'researchIncome', permille: 80 }],
  },
  {
    id: 'hit_and_run',
    common: 'commander',
    effects: [
      { stat: 'speed', permille: 60 },
      { stat: 'evasion', flat: 15 },
    ],
  },
  {
    id: 'freedom_teacher',
    effects: [
      { stat: 'loyalty', flat: 4 },
      { stat: 'militia', permille: 100 },
    ],
    attitudes: { bondage: -30, equality: 20 },
  },
  {
    id: 'merciless',
    common: 'commander',
    effects: [
      { stat: 'attack', permille: 40 },
      { stat: 'loyalty', flat: -2 },
    ],
    attitudes: { forgiveness: -20 },
  },
  {
    id: 'resolute',
    common: 'commander',
    effects: [{ stat: 'shields', permille: 40 }],
    attitudes: { honour: 10 },
  },
  {
    id: 'miracle_repairs',
    effects: [{ stat: 'repair', permille: 400 }],
  },
  {
    id: 'old_guard',
    common: 'commander',
    effects: [
      { stat: 'training', flat: 50 },
      { stat: 'researchIncome', permille: -40 },
    ],
    attitudes: { coalition: -10, honour: 10, forgiveness: -10 },
  },
  {
    id: 'infiltrator',
    effects: [{ stat: 'cloakStrength', flat: 2 }],
  },
  {
    id: 'secret_fleet',
    effects: [
      { stat: 'shipUpkeep', permille: -60 },
      { stat: 'cloakStrength', flat: 2 },
    ],
  },
  {
    id: 'ambitious',
    common: 'commander',
    effects: [
      { stat: 'initiative', flat: 1 },
      { stat: 'loyalty', flat: -2 },
    ],
    attitudes: { ambition: 30, honour: -10 },
  },
  {
    id: 'loyal',
    common: 'commander',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'training', flat: 20 },
    ],
    attitudes: { honour: 20, coalition: 10 },
  },
  {
    id: 'slave_liberator',
    effects: [
      { stat: 'invasion', permille: 60 },
      { stat: 'loyalty', flat: 3 },
    ],
    attitudes: { bondage: -40 },
  },
  {
    id: 'portal_invader',
    effects: [
      { stat: 'invasion', permille: 120 },
      { stat: 'supplyRange', permille: -40 },
    ],
  },
] as const satisfies readonly CharacterTrait[];
