import type { Office } from '../sim';
import { byId } from './byId';

const list = [
  {
    id: 'regent',
    standing: 40,
    powers: ['command', 'agenda'],
    effects: [{ stat: 'training', permille: 100 }],
  },
  {
    id: 'supremeLegate',
    standing: 30,
    powers: ['chest'],
    effects: [{ stat: 'latinumIncome', permille: 30 }],
  },
  {
    id: 'intendant',
    standing: 20,
    powers: ['subjects'],
    effects: [{ stat: 'influenceIncome', permille: 100 }],
  },
  {
    id: 'speaker',
    standing: 0,
    powers: ['agenda'],
    effects: [{ stat: 'influenceIncome', permille: 50 }],
  },
  {
    id: 'marshal',
    standing: 0,
    powers: ['command'],
    effects: [],
  },
] as const satisfies readonly Office[];

export type OfficeKey = (typeof list)[number]['id'];

/**
 * Offices of alliances. Standing in points.
 * @source seed 10
 * @source invented
 */
export const offices = byId<Office>(list);
