import type { Office } from '../sim';
import { byId } from './byId';

/** Offices of alliances. Standing in points. */
export const offices = byId<Office>([
  {
    id: 'regent',
    name: 'Regent',
    text: 'Heads the coalition: commands its joint operations and sees his motions taken first.',
    standing: 40,
    powers: ['command', 'agenda'],
    effects: [{ stat: 'training', permille: 100 }],
  },
  {
    id: 'supremeLegate',
    name: 'Supreme Legate',
    text: 'Keeps the common chest, and takes the first part of whatever is paid out of it.',
    standing: 30,
    powers: ['chest'],
    effects: [{ stat: 'latinumIncome', permille: 30 }],
  },
  {
    id: 'intendant',
    name: 'Intendant',
    text: 'Holds the subject peoples of the coalition to their work, and takes a tithe of what the unfree make.',
    standing: 20,
    powers: ['subjects'],
    effects: [{ stat: 'influenceIncome', permille: 100 }],
  },
  {
    id: 'speaker',
    name: 'Speaker',
    text: 'Keeps the order of business and speaks for all.',
    standing: 0,
    powers: ['agenda'],
    effects: [{ stat: 'influenceIncome', permille: 50 }],
  },
  {
    id: 'marshal',
    name: 'Marshal',
    text: 'Commands what the members send.',
    standing: 0,
    powers: ['command'],
    effects: [],
  },
]);
