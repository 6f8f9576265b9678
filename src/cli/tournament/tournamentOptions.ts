import type { Difficulty } from '../../ai/planOrders';
import { type SparringPartner, sparringPartners } from '../../ai/sparring/sparring';
import { ruleset } from '../../content';
import { contentIds } from '../../sim';
import { gameOptions } from '../chooseScenario';
import { type OptionSpec, type Options, UsageError } from '../options';
import type { Competitor } from './competitor';

/** Who may be asked to play against whom. */
const fields = ['levels', 'temperaments', 'simple', 'module'] as const;

const difficulties = ['easy', 'normal', 'hard'] as const satisfies readonly Difficulty[];

/** What the command line of `tournament` may hold: its seeds are numbers, not texts. */
export const tournamentOptions: OptionSpec = {
  texts: [
    ...gameOptions.filter((name) => name !== 'seed'),
    ...fields,
    'games',
    'turns',
    'seed-from',
  ],
  flags: ['json'],
};

/** Two who play each other. */
export type Pairing = readonly [Competitor, Competitor];

/** Everybody's opponents as a command line asks for them. Throws a UsageError for what nobody can choose. */
export function pairingsOf(options: Options): Pairing[] {
  const asked = fields.filter((field) => options.text(field) !== null);
  const [field, more] = asked;
  if (field === undefined || more !== undefined) {
    throw new UsageError(`Who plays? One of ${fields.map((name) => `--${name}`).join(', ')}.`);
  }
  const difficulty = options.oneOf('difficulty', ['normal', 'easy', 'hard']);
  const usual: Competitor = { kind: 'level', difficulty };
  switch (field) {
    case 'levels':
      return everyTwo(
        listed(options, field, difficulties).map((level) => ({ kind: 'level', difficulty: level })),
      );
    case 'temperaments':
      return everyTwo(
        listed(options, field, contentIds(ruleset.temperaments)).map((temperament) => ({
          kind: 'temperament',
          temperament,
          difficulty,
        })),
      );
    case 'simple':
      return listed<SparringPartner>(options, field, sparringPartners).map((name) => [
        usual,
        { kind: 'simple', name },
      ]);
    case 'module':
      return [[usual, { kind: 'module', path: options.text(field) ?? '', difficulty }]];
  }
}

function everyTwo(competitors: readonly Competitor[]): Pairing[] {
  if (competitors.length < 2) throw new UsageError('It takes two to play against each other.');
  return competitors.flatMap((one, at) =>
    competitors.slice(at + 1).map((another): Pairing => [one, another]),
  );
}

function listed<T extends string>(options: Options, name: string, choices: readonly T[]): T[] {
  const names = [...new Set((options.text(name) ?? '').split(','))];
  return names.map((given) => {
    const found = choices.find((choice) => choice === given);
    if (found !== undefined) return found;
    throw new UsageError(`--${name} takes some of ${choices.join(', ')}, not "${given}".`);
  });
}
