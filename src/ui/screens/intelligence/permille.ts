import { tenths } from '../../../text';

/** Permille as a share with its sign, for sums of chances. */
export function permille(amount: number): string {
  return `${amount > 0 ? '+' : ''}${tenths(amount)} %`;
}
