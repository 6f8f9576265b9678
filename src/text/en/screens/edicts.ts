import { number } from '../../format';

/** The view of edicts. */
export const edicts = {
  title: 'Edicts',
  intro: (inForce: number, most: number, proclaim: number) =>
    `${number(inForce)} of at most ${number(most)} in force. To proclaim one costs ${number(proclaim)} influence, to uphold it what it names, every month; one that is not paid for lapses.`,
  price: (amount: number, stock: string) => `${number(amount)} ${stock.toLowerCase()}`,
  upkeep: (prices: readonly string[]) => `${prices.join(', ')} a month`,
  /** What an edict costs wherever it is in force: in influence, and for each developed world. */
  everywhere: (influence: number, perWorld: number, fuel: number, pay: number) =>
    [
      `${number(influence)} influence a month`,
      ...(perWorld > 0
        ? [`one more for each ${number(Math.round(1000 / perWorld))} developed worlds or so`]
        : []),
      ...(fuel > 0 ? [`${number(fuel)} dilithium for each developed world`] : []),
      ...(pay > 0 ? [`${number(pay)} latinum for each developed world`] : []),
    ].join(', '),
  /** What other courts come to think. */
  esteem: (points: number) =>
    `Courts not at war with one come to think up to ${number(points)} points better of it, from month to month, as far as its word is trusted; it fades when the edict is lifted`,
  /** What it changes in a month of this realm. */
  here: (changes: readonly string[]) => `Here, a month: ${changes.join(', ')}`,
  figures: {
    dilithium: 'dilithium',
    duranium: 'duranium',
    latinum: 'latinum',
    influence: 'influence',
    research: 'research',
    industry: 'work',
  },
  inForce: 'In force',
  proclaim: (name: string) => `Proclaim ${name}`,
  lift: (name: string) => `Lift ${name}`,
};
