/** How things are called when their name is not known, and words that ids of no thing stand for. */
export const naming = {
  nobody: 'nobody',
  deepSpace: 'deep space',
  world: 'a world',
  fleet: 'a fleet',
  ship: 'a ship',
  officer: 'an officer',
  and: 'and',

  /** Names of powers that are peoples or houses take no article. */
  withArticle: (name: string) =>
    /^(the|house|free) /i.test(name) || /s$/.test(name) ? name : `the ${name}`,

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
  } as Readonly<Record<string, string>>,
};
