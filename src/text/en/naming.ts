import type { NumberedKind, PeopleStatus, QueueItem, Stock } from '../../sim';
/** How things are called when their name is not known, and words that ids of no thing stand for. */
export const naming = {
  nobody: 'nobody',
  deepSpace: 'deep space',
  world: 'a world',
  fleet: 'a fleet',
  ship: 'a ship',
  officer: 'an officer',
  and: 'and',

  /** A power of a people that rose. */
  risen: (place: string) => `Rising of ${place}`,

  /** Names of powers that are peoples or houses take no article. */
  withArticle: (name: string) =>
    /^(the|house|free) /i.test(name) || /s$/.test(name) ? name : `the ${name}`,

  /** `a Trade hub`, `an Exchange`; a name with an article of its own takes no other. */
  article: (name: string) => {
    if (/^(the|a|an) /i.test(name)) return name;
    return /^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`;
  },

  /** What a thing is called by the kind in its id, when it is not known or not yet there. */
  kinds: {
    fleet: 'a fleet',
    ship: 'a ship',
    character: 'an officer',
    sector: 'a sector',
    item: 'an entry of a queue',
    treaty: 'a treaty',
    deal: 'an offer',
    pledge: 'a promise',
    founding: 'talks',
    congress: 'congress',
    alliance: 'an alliance',
    motion: 'a motion',
    operation: 'a joint operation',
    movement: 'a movement',
    agent: 'an agent',
    suspicion: 'a suspicion',
    decision: 'a decision',
  } satisfies Readonly<Record<NumberedKind, string>>,

  movementOf: (people: string) => `the movement of the ${people}`,

  words: {
    dilithium: 'dilithium',
    duranium: 'duranium',
    latinum: 'latinum',
    influence: 'influence',
    research: 'research',
    citizen: 'citizens',
    client: 'clients',
    subject: 'subjects',
    enslaved: 'enslaved people',
    ship: 'ship',
    building: 'building',
    troops: 'troops',
    refit: 'refit',
    develop: 'development',
  } satisfies Readonly<
    Record<Exclude<Stock, 'industry'> | PeopleStatus | QueueItem['kind'] | 'research', string>
  >,
};
