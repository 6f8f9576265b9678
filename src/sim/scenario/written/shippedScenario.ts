import { required } from '../../lib/invariant';
import type { Ruleset } from '../../state/ruleset';
import type { Scenario } from '../types';
import type { Atlas } from './atlas';
import { expandScenario } from './expandScenario';
import type { WrittenScenario } from './types';
import { withoutComments } from './withoutComments';

/**
 * A starting point that comes with the game, in full. Tests hold every such file to what is asked of
 * anybody's; throws when its lists come to more than a scenario can have.
 */
export function shippedScenario(
  file: unknown,
  atlas: Atlas,
  rules: Pick<Ruleset, 'cultures'>,
): Scenario {
  const written = withoutComments(file) as WrittenScenario;
  return required(expandScenario(written, atlas, rules).scenario, 'the scenario in full');
}
