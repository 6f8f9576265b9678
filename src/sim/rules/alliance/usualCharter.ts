import type { CharterId } from '../../state/alliance';
import type { Ruleset } from '../../state/ruleset';

/**
 * The charter of an alliance that nobody chose one for: the first that the content lists. Empty in
 * rules without charters.
 */
export function usualCharter({ charters }: Ruleset): CharterId {
  return Object.keys(charters)[0] ?? '';
}
