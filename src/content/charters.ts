import type { CharterForm } from '../sim';
import { byId } from './byId';

/**
 * Kinds of alliances that can be founded; the first is the usual one, where nobody chose another. Shares
 * and majorities in permille, notice in turns.
 * @source seed 1
 * @source seed 19
 */
export const charters = byId<CharterForm>([
  {
    id: 'khitomer',
    name: 'Coalition of conquest',
    text: 'Two great partners and a broker between them, bound by an enemy neither can beat alone. Weight follows strength; whoever stands outside may be enslaved.',
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
    name: 'Commonwealth of the free',
    text: 'Equal votes for every member, no broker and no bondage. Slow to strike, hard to break.',
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
    name: 'Defensive pact',
    text: 'Neighbours who fight together when one of them is attacked, and otherwise mind their own affairs.',
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
]);
