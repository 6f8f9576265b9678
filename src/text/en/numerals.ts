/** The signs of numbers. */
export const numerals = {
  thousands: '\u2009',
  decimals: '.',
  minus: '\u2212',
  percent: '\u2009%',
};
