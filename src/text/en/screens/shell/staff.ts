import { number } from '../../../format';
import { domainWords, limitWords, modeWords } from '../../codes/staff';

/** What is left to the staff, within what limits, and what it did. */
export const staff = {
  domains: domainWords,
  modes: modeWords,
  limits: limitWords,

  tabs: { label: 'Advisor', month: 'This month', staff: 'Staff and limits' },
  intro:
    'What you leave to your staff it does as each month ends, on top of your own orders and never against them. What it did, and why, stands in the reports.',
  everything: 'Everything',
  everythingText: 'All domains at once.',
  asAll: 'As all',
  asAllHint: 'As in the whole domain.',
  modeOf: (what: string) => `${what}: what the staff does`,
  parts: {
    fronts: (count: number) => (count === 0 ? 'By front' : `By front: ${number(count)} set apart`),
    yards: (count: number) => (count === 0 ? 'By sector' : `By sector: ${number(count)} set apart`),
  },
  noSectors: 'You have no sectors yet.',
  governed: (count: number) =>
    count === 1
      ? 'One world is left to its governor: the staff leaves it alone.'
      : `${number(count)} worlds are left to their governors: the staff leaves them alone.`,

  limitsTitle: 'Limits',
  limitsIntro:
    'They hold for all that the staff does or proposes, never for what you order yourself.',
  storesTitle: 'Stores',
  floorHint: 'Nothing is ordered that would leave less, once all queues are paid.',
  spendHint: 'All that is ordered in a month together. Empty: no limit.',
  stockLimit: (limit: string, stock: string) => `${limit}: ${stock}`,
  fleetsTitle: 'Fleets',
  homeFleets: 'Armed fleets kept at home',
  homeFleetsHint: 'In systems with a world of yours, or on their way there.',
  spareFleets: 'Fleets left to you',
  chooseFleet: 'Choose a fleet',
  lift: (what: string) => `No longer: ${what}`,

  willDo: 'Done as the month ends',
  forbidden: 'What your limits forbid',

  did: 'Your staff',
  didCount: (count: number) => (count === 1 ? 'one order given' : `${number(count)} orders given`),
  kept: (count: number) =>
    count === 1
      ? 'one thing forbidden by your limits'
      : `${number(count)} things forbidden by your limits`,
  keptTag: 'Not done',
  keptMore: (count: number) => (count === 1 ? 'and one more' : `and ${number(count)} more`),
};
