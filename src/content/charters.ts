import type { CharterForm } from '../sim';
import { byId } from './byId';

const list = [
  {
    id: 'khitomer',
    offices: ['regent', 'supremeLegate', 'intendant'],
    equalVotes: false,
    majority: 500,
    charterMajority: 667,
    brokered: true,
    vetoes: [],
    war: 'council',
    subjects: 'bondage',
    tariff: 30,
    quota: 300,
    technology: false,
    notice: 6,
  },
  {
    id: 'commonwealth',
    offices: ['speaker', 'marshal'],
    equalVotes: true,
    majority: 500,
    charterMajority: 667,
    brokered: false,
    vetoes: [],
    war: 'council',
    subjects: 'freedom',
    tariff: 40,
    quota: 200,
    technology: true,
    notice: 3,
  },
  {
    id: 'pact',
    offices: ['speaker'],
    equalVotes: true,
    majority: 500,
    charterMajority: 667,
    brokered: false,
    vetoes: [],
    war: 'members',
    subjects: 'bondage',
    tariff: 0,
    quota: 150,
    technology: false,
    notice: 2,
  },
] as const satisfies readonly CharterForm[];

export type CharterKey = (typeof list)[number]['id'];

/**
 * Kinds of alliances that can be founded; the first is the usual one, where nobody chose another. Shares
 * and majorities in permille, notice in turns.
 * @source seed 1
 * @source seed 19
 */
export const charters = byId<CharterForm>(list);
