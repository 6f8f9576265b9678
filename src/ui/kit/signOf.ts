/** The class of a signed amount: what is gained, lost, or neither. */
export function signOf(amount: number): 'good' | 'bad' | 'even' {
  if (amount > 0) return 'good';
  return amount < 0 ? 'bad' : 'even';
}
