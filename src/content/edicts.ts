import type { Edict } from '../sim';
import { byId } from './byId';

const list = [
  {
    id: 'work_drive',
    upkeep: 2,
    perWorld: 500,
    fuel: 0,
    pay: 0,
    effects: [
      { stat: 'industry', permille: 150 },
      { stat: 'loyalty', flat: -3 },
    ],
  },
  {
    id: 'deep_shafts',
    upkeep: 2,
    perWorld: 400,
    fuel: 0,
    pay: 0,
    effects: [
      { stat: 'duraniumIncome', permille: 200 },
      { stat: 'loyalty', flat: -2 },
    ],
  },
  {
    id: 'open_markets',
    upkeep: 3,
    perWorld: 500,
    fuel: 0,
    pay: 0,
    effects: [{ stat: 'latinumIncome', permille: 120 }],
  },
  {
    id: 'patronage',
    upkeep: 2,
    perWorld: 500,
    fuel: 0,
    pay: 0,
    effects: [{ stat: 'researchIncome', permille: 200 }],
  },
  {
    id: 'homesteads',
    upkeep: 2,
    perWorld: 300,
    fuel: 0,
    pay: 0,
    effects: [
      { stat: 'growth', permille: 1000 },
      { stat: 'settleCost', permille: -200 },
    ],
  },
  {
    id: 'public_feasts',
    upkeep: 2,
    perWorld: 400,
    fuel: 0,
    pay: 0,
    effects: [{ stat: 'loyalty', flat: 6 }],
  },
  {
    id: 'merchant_fuel',
    upkeep: 1,
    perWorld: 200,
    fuel: 5,
    pay: 0,
    effects: [{ stat: 'latinumIncome', permille: 150 }],
  },
  {
    id: 'double_shifts',
    upkeep: 1,
    perWorld: 200,
    fuel: 0,
    pay: 25,
    effects: [
      { stat: 'industry', permille: 500 },
      { stat: 'loyalty', flat: -2 },
    ],
  },
  {
    id: 'call_to_arms',
    upkeep: 3,
    perWorld: 300,
    fuel: 0,
    pay: 0,
    effects: [
      { stat: 'shipUpkeep', permille: -150 },
      { stat: 'garrisonLimit', permille: 250 },
      { stat: 'training', flat: 10 },
    ],
  },
  {
    id: 'far_voices',
    upkeep: 6,
    perWorld: 300,
    fuel: 0,
    pay: 0,
    effects: [],
    esteem: 6,
  },
] as const satisfies readonly Edict[];

export type EdictKey = (typeof list)[number]['id'];

/**
 * Edicts: what a power's will is bent to while it pays for them. Upkeep in influence a month: a part of its own, and a share
 * of a point for each developed world, in permille; fuel and pay:
 * dilithium and latinum a month for each developed world.
 * @source invented
 */
export const edicts = byId<Edict>(list);
