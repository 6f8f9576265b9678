import { adjust, divide } from '../../lib/integers';
import type { Alliance } from '../../state/alliance';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

/**
 * Latinum a great partner pays the broker a turn: the more, the nearer it brings them to equality.
 * @source invented
 */
export function brokersFee(rules: Ruleset, { brokerage }: Alliance, partner: FactionId): number {
  const { fee, favour } = rules.numbers.alliance.dues;
  const { parity, lean, effort } = brokerage;
  const even = divide(fee * parity, 100);
  if (lean === null) return even;
  return adjust(even, lean === partner ? favour * effort : -favour * effort);
}
