import { number, tenths } from '../../../format';

/** Rows of lists to choose from: where a thing is, and how large. */
export const choices = {
  nothing: 'Nothing is called so.',
  /** One or several facts about a thing, in a line. */
  note: (...facts: readonly string[]) => facts.filter((fact) => fact !== '').join(' · '),
  away: (distance: number) => `${tenths(distance)} light years from your capital`,
  noWay: 'no way there from your capital',
  people: (millions: number) =>
    millions === 0 ? 'nobody lives there' : `${number(millions)} million people`,
  unknown: 'nothing known of it',
  worlds: (count: number) => (count === 1 ? '1 world' : `${number(count)} worlds`),
  knownWorlds: (count: number) => (count === 1 ? '1 world known' : `${number(count)} worlds known`),
  fleet: (ships: string, strength: number) => `${ships}, fighting strength ${number(strength)}`,
};
