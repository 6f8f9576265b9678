import type { CharacterTrait } from '../../sim';

/** What commanders are like, as far as it changes a figure. */
export const captainTraits = [
  {
    id: 'conqueror',
    name: 'Conqueror',
    effects: [
      { stat: 'invasion', permille: 120 },
      { stat: 'conquestLoyalty', flat: -3 },
    ],
    attitudes: { war: 30, ambition: 10 },
    text: 'Worlds fall; what then becomes of them is for others.',
  },
  {
    id: 'cloaked_gunnery',
    name: 'Cloaked gunnery',
    effects: [
      { stat: 'cloakStrength', flat: 3 },
      { stat: 'initiative', flat: 1 },
    ],
    text: 'Has drilled a crew to fire from nowhere.',
  },
  {
    id: 'flagship_pride',
    name: 'Pride of the flagship',
    effects: [
      { stat: 'commandLimit', flat: 2 },
      { stat: 'evasion', flat: -5 },
    ],
    text: 'Leads from the largest ship, in front.',
  },
  {
    id: 'station_killer',
    name: 'Station killer',
    effects: [
      { stat: 'bombardment', permille: 200 },
      { stat: 'attack', permille: 20 },
    ],
    text: 'Knows where a ring breaks.',
  },
  {
    id: 'one_armed_hero',
    name: 'One-armed hero',
    effects: [
      { stat: 'boarding', permille: 200 },
      { stat: 'training', flat: 30 },
    ],
    text: 'Crews follow what they have seen bleed.',
  },
  {
    id: 'blitz',
    name: 'Blitz',
    effects: [
      { stat: 'speed', permille: 60 },
      { stat: 'endurance', flat: -1 },
    ],
    text: 'Forward, and let the tenders catch up.',
  },
  {
    id: 'field_commander',
    name: 'Field commander',
    effects: [
      { stat: 'invasion', permille: 100 },
      { stat: 'training', flat: 20 },
    ],
    text: 'At home in mud.',
  },
  {
    id: 'honour_debt',
    name: 'Debt of honour',
    effects: [{ stat: 'accuracy', flat: 15 }],
    text: 'Owes a life, and means to pay.',
  },
  {
    id: 'raider',
    name: 'Raider',
    effects: [
      { stat: 'speed', permille: 40 },
      { stat: 'attack', permille: 30 },
      { stat: 'shields', permille: -30 },
    ],
    text: 'Strikes what cannot strike back.',
  },
  {
    id: 'badlands_hunter',
    name: 'Badlands hunter',
    effects: [{ stat: 'sensorStrength', flat: 3 }],
    text: 'Reads storms like a map.',
  },
  {
    id: 'pattern_reader',
    name: 'Reader of patterns',
    effects: [
      { stat: 'decloakChance', flat: 40 },
      { stat: 'initiative', flat: 1 },
    ],
    text: 'Sees the plan behind three skirmishes.',
  },
  {
    id: 'charismatic',
    name: 'Charismatic',
    effects: [
      { stat: 'loyalty', flat: 3 },
      { stat: 'training', flat: 40 },
    ],
    text: 'People who meant to leave stay.',
  },
  {
    id: 'reckless',
    name: 'Reckless',
    effects: [
      { stat: 'attack', permille: 80 },
      { stat: 'evasion', flat: -20 },
    ],
    text: 'The odds are for other people.',
  },
  {
    id: 'sensor_array',
    name: 'Master of sensors',
    effects: [
      { stat: 'sensorStrength', flat: 2 },
      { stat: 'sensorRange', permille: 100 },
    ],
    text: 'Hears the one note that does not belong.',
  },
  {
    id: 'tinkerer',
    name: 'Tinkerer',
    effects: [
      { stat: 'repair', permille: 250 },
      { stat: 'shipUpkeep', permille: -30 },
    ],
    text: 'Holds a fleet together with wire.',
  },
  {
    id: 'plan_thief',
    name: 'Thief of plans',
    effects: [{ stat: 'researchIncome', permille: 60 }],
    text: 'Why invent what has been drawn already?',
  },
  {
    id: 'hothead',
    name: 'Hothead',
    effects: [
      { stat: 'attack', permille: 60 },
      { stat: 'accuracy', flat: -15 },
    ],
    text: 'Will not wait for the signal.',
  },
  {
    id: 'smuggler',
    name: 'Smuggler',
    effects: [
      { stat: 'blockadeRunning', flat: 200 },
      { stat: 'latinumIncome', permille: 40 },
    ],
    text: 'There is always a way in.',
  },
  {
    id: 'calm',
    name: 'Calm',
    effects: [{ stat: 'accuracy', flat: 20 }],
    text: 'The voice does not change when the hull does.',
  },
  {
    id: 'deep_cover',
    name: 'Deep cover',
    effects: [
      { stat: 'cloakStrength', flat: 2 },
      { stat: 'detectionStrength', flat: 1 },
    ],
    text: 'Has been someone else for years.',
  },
  {
    id: 'gleeful_cruelty',
    name: 'Gleeful cruelty',
    effects: [
      { stat: 'invasion', permille: 80 },
      { stat: 'loyalty', flat: -4 },
    ],
    text: 'Laughs on the open channel.',
  },
  {
    id: 'boarding_leader',
    name: 'Boarding leader',
    effects: [{ stat: 'boarding', permille: 300 }],
    text: 'First through the hatch.',
  },
  {
    id: 'brave',
    name: 'Brave',
    effects: [{ stat: 'training', flat: 30 }],
    text: 'A small man in a large hour.',
  },
  {
    id: 'all_in_gambler',
    name: 'Gambler',
    effects: [
      { stat: 'attack', permille: 60 },
      { stat: 'shields', permille: -40 },
    ],
    text: 'Everything on one throw.',
  },
  {
    id: 'strict_idealist',
    name: 'Idealist',
    effects: [
      { stat: 'loyalty', flat: 3 },
      { stat: 'bondageYield', permille: -150 },
    ],
    text: 'Will not use the enemy’s tools.',
  },
  {
    id: 'pilot',
    name: 'Pilot',
    effects: [{ stat: 'evasion', flat: 20 }],
    text: 'Threads needles with a warship.',
  },
  {
    id: 'spymaster',
    name: 'Spymaster',
    effects: [{ stat: 'detectionStrength', flat: 3 }],
    text: 'Knows what is in your desk.',
  },
  {
    id: 'freight_runner',
    name: 'Freight runner',
    effects: [
      { stat: 'supplyRange', permille: 100 },
      { stat: 'blockadeRunning', flat: 100 },
    ],
    text: 'The cargo arrives.',
  },
  {
    id: 'genius',
    name: 'Genius',
    effects: [{ stat: 'researchIncome', permille: 100 }],
    text: 'Three sciences before breakfast.',
  },
  {
    id: 'artefact_hunter',
    name: 'Hunter of artefacts',
    effects: [{ stat: 'researchIncome', permille: 80 }],
    text: 'Digs where legends say.',
  },
  {
    id: 'hit_and_run',
    name: 'Hit and run',
    effects: [
      { stat: 'speed', permille: 60 },
      { stat: 'evasion', flat: 15 },
    ],
    text: 'Never where the answer lands.',
  },
  {
    id: 'freedom_teacher',
    name: 'Teacher of freedom',
    effects: [
      { stat: 'loyalty', flat: 4 },
      { stat: 'militia', permille: 100 },
    ],
    text: 'Teaches reading, then rifles.',
  },
  {
    id: 'merciless',
    name: 'Merciless',
    effects: [
      { stat: 'attack', permille: 40 },
      { stat: 'loyalty', flat: -2 },
    ],
    text: 'Takes no surrender.',
  },
  {
    id: 'resolute',
    name: 'Resolute',
    effects: [{ stat: 'shields', permille: 40 }],
    text: 'Does not step back.',
  },
  {
    id: 'miracle_repairs',
    name: 'Worker of miracles',
    effects: [{ stat: 'repair', permille: 400 }],
    text: 'Needs eight days, takes two.',
  },
  {
    id: 'old_guard',
    name: 'Old guard',
    effects: [
      { stat: 'training', flat: 50 },
      { stat: 'researchIncome', permille: -40 },
    ],
    text: 'It was good enough for the admirals of old.',
  },
  {
    id: 'infiltrator',
    name: 'Infiltrator',
    effects: [{ stat: 'cloakStrength', flat: 2 }],
    text: 'Arrives with the staff.',
  },
  {
    id: 'secret_fleet',
    name: 'Keeper of a secret fleet',
    effects: [
      { stat: 'shipUpkeep', permille: -60 },
      { stat: 'cloakStrength', flat: 2 },
    ],
    text: 'Some ships are on no list.',
  },
  {
    id: 'ambitious',
    name: 'Ambitious',
    effects: [
      { stat: 'initiative', flat: 1 },
      { stat: 'loyalty', flat: -2 },
    ],
    text: 'The next chair is always better.',
  },
  {
    id: 'loyal',
    name: 'Loyal',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'training', flat: 20 },
    ],
    text: 'Serves the office, whoever sits in it.',
  },
  {
    id: 'slave_liberator',
    name: 'Breaker of chains',
    effects: [
      { stat: 'invasion', permille: 60 },
      { stat: 'loyalty', flat: 3 },
    ],
    text: 'Every lock is a personal insult.',
  },
  {
    id: 'portal_invader',
    name: 'Invader through the portal',
    effects: [
      { stat: 'invasion', permille: 120 },
      { stat: 'supplyRange', permille: -40 },
    ],
    text: 'One universe was not enough.',
  },
] satisfies readonly CharacterTrait[];
