import type { Ruleset } from '../../sim';
import { powerName } from '../../text';
import type { PowerChoice } from './PowerList';

/** What a scenario or its card says of powers. */
interface Told {
  readonly factions: readonly (Omit<PowerChoice, 'name'> & {
    readonly name?: string;
    readonly culture?: string;
    readonly playable: boolean;
  })[];
}

/** The powers of a scenario that a person may play. */
export function powersOf({ factions }: Told, rules: Ruleset): PowerChoice[] {
  return factions
    .filter(({ playable }) => playable)
    .map((power) => ({
      id: power.id,
      name: powerName(rules, power),
      difficulty: power.difficulty,
    }));
}
