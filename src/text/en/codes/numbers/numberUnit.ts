import { number, tenths } from '../../../format';

const shown = {
  share: (value: number) => `${tenths(value)} %`,
  length: (value: number) => `${tenths(value)} light years`,
  months: (value: number) => (value === 1 ? '1 month' : `${number(value)} months`),
  price: (value: number) => `${Number((value / 1000).toFixed(2))} latinum a unit`,
};

const counted = (one: string, many: string) => (value: number) =>
  `${number(value)} ${Math.abs(value) === 1 ? one : many}`;

/** How a figure of each unit is written. */
export const unitWords = {
  ...shown,
  points: counted('point', 'points'),
  dilithium: counted('dilithium', 'dilithium'),
  duranium: counted('duranium', 'duranium'),
  latinum: counted('latinum', 'latinum'),
  research: counted('research', 'research'),
  work: counted('work', 'work'),
  influence: counted('influence', 'influence'),
  prestige: counted('prestige', 'prestige'),
  millions: (value: number) => `${number(value)} million people`,
  units: counted('unit', 'units'),
  damage: counted('damage', 'damage'),
  worlds: counted('world', 'worlds'),
  ships: counted('ship', 'ships'),
  slots: counted('slot', 'slots'),
  entries: counted('entry', 'entries'),
  rounds: counted('round', 'rounds'),
  steps: counted('step a month', 'steps a month'),
  characters: counted('character', 'characters'),
  members: counted('member', 'members'),
  agents: counted('agent', 'agents'),
  powers: counted('power', 'powers'),
  systems: counted('system', 'systems'),
  wars: counted('war', 'wars'),
  violations: counted('violation', 'violations'),
  offers: counted('offer', 'offers'),
  favours: counted('favour', 'favours'),
  times: counted('time', 'times'),
};

/** What a number of the rules counts. */
export type NumberUnit = keyof typeof unitWords;

/** The keys of a group of numbers, at any depth. */
type KeysIn<Group> = Group extends readonly unknown[]
  ? never
  : Group extends object
    ? { [Key in keyof Group & string]: Key | KeysIn<Group[Key]> }[keyof Group & string]
    : never;

/** Units for numbers of a group, by the innermost key that needs one; none for what is no number. */
export type UnitsOf<Group> = Readonly<Partial<Record<KeysIn<Group>, NumberUnit>>>;
