const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const calendar = {
  /** `May 2295`. */
  date: ({ year, month }: { year: number; month: number }) => `${months[month - 1] ?? ''} ${year}`,
  month: (month: number) => months[month - 1] ?? '',
  months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
};
