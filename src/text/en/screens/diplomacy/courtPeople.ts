import type { WantKind, WinningMeans } from '../../../../sim';
import { number, percent, tenths } from '../../../format';
import { calendar } from '../../calendar';

/** Words of the people of a court. */
export const courtPeople = {
  head: 'Head of state',
  councillor: 'Councillor',
  weight: (permille: number) => `${percent(permille)} of what the court thinks`,
  since: (date: string) => `at court since ${date}`,
  fromTheStart: 'at court from the beginning',
  wants: (what: string) => `Wants ${what}`,
  wantsNothing: 'Wants nothing in particular',
  want: {
    peace: (power: string) => `peace with ${power}`,
    world: (power: string, what: string) => `${what}, which ${power} holds`,
    war: (power: string) => `war with ${power}`,
    office: (power: string) => `an office for the court, under the lead of ${power}`,
    treaty: (power: string, what: string) => `a treaty with ${power}: ${what.toLowerCase()}`,
    bondage: () => 'bondage kept',
    freedom: () => 'bondage ended',
  } satisfies Readonly<Record<WantKind, (power: string, what: string) => string>>,
  nature: 'Nature',
  saysOf: (power: string) => `Says of ${power}`,
  nothing: 'nothing',
  speaksFor: (power: string, months: number) =>
    `Speaks for ${power}, less from month to month, for ${calendar.months(months)}.`,
  suit: 'You are winning him over. Should somebody else court him too this month, the lot decides, and who loses is paid back.',
  win: { flatter: 'Flatter', bribe: 'Bribe' } satisfies Readonly<Record<WinningMeans, string>>,
  cost: {
    flatter: (price: number) => `${number(price)} influence`,
    bribe: (price: number) => `${number(price)} latinum`,
  } satisfies Readonly<Record<WinningMeans, (price: number) => string>>,
  price: 'Price',
  brings: (points: number, months: number) =>
    `${number(points)} points of their opinion of you at first, fading over ${calendar.months(months)}.`,
  exposure: (permille: number) => `${tenths(permille)} % a month that it comes to light`,
  exposureTitle: 'Chance of exposure',
  exposed: 'Whoever is exposed falls, the court remembers it of you, and everybody hears.',
  dismiss: 'Dismiss',
  dismissal: (influence: number, prestige: number) =>
    `${number(influence)} influence and ${number(prestige)} prestige; he is not called again for a long time.`,
  leaves: 'Leaves the court with this month.',
  alone: 'Nobody sits beside the head of state.',
};
