import type { SeatPlanner } from '../ai/computerTurn';
import { type SparringPartner, sparring, sparringPartners } from '../ai/sparring/sparring';
import { type FactionId, nearest, type Scenario } from '../sim';
import { type Options, UsageError } from './options';

/** Who plays which power in the place of the usual player: plain data. */
export type Seated = Readonly<Record<FactionId, SparringPartner>>;

/**
 * The seats a command line gives to simple strategies, as in `--seat klingon=campaigner,gorn=turtle`.
 * Throws a UsageError for a power that does not play or a strategy that does not exist.
 */
export function seatedBy(options: Options, { factions }: Scenario): Seated {
  const text = options.text('seat');
  if (text === null) return {};
  const ids = factions.map(({ id }) => id);
  return Object.fromEntries(
    text.split(',').map((entry) => {
      const [power = '', name = ''] = entry.split('=');
      return [known('power', power, ids), known('strategy', name, sparringPartners)];
    }),
  );
}

/**
 * The same seats as `--beside` gives them, for comparison: to one strategy, or (`usual`) to the usual player; null where it is
 * not asked for. Throws a UsageError for a strategy that does not exist, or where no seat is compared.
 */
export function besideBy(options: Options, seated: Seated): Seated | null {
  const name = options.text('beside');
  if (name === null) return null;
  if (Object.keys(seated).length === 0)
    throw new UsageError('--beside compares what --seat gives.');
  if (name === 'usual') return {};
  const strategy = known('strategy', name, sparringPartners);
  return Object.fromEntries(Object.keys(seated).map((power) => [power, strategy]));
}

/** Planners for those seats. */
export function plannersOf(seated: Seated): Record<FactionId, SeatPlanner> {
  return Object.fromEntries(Object.entries(seated).map(([id, name]) => [id, sparring[name]]));
}

function known<T extends string>(what: string, given: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  const near = nearest(given, [...choices]);
  const hint = near ? `Did you mean "${near}"?` : `There are: ${choices.join(', ')}.`;
  throw new UsageError(`--seat takes POWER=STRATEGY; there is no ${what} "${given}". ${hint}`);
}
