/** The right of withdrawal in words: said before a treaty is signed, and while its term runs. */
export const withdrawal = {
  term: (until: string) =>
    `Borders close with the war. Ships of both sides may go home by the shortest way, and have until ${until}; whoever stays longer gives offence.`,
  passage: (months: number) =>
    `When it ends, ships have ${months === 1 ? 'one month' : `${months} months`} to go home without giving offence.`,
  leavers: (until: string) =>
    `Borders close with it. These ships must go home, and have until ${until}; whoever stays longer gives offence:`,
  noLeavers: 'Borders close with it. No ships that you see would have to go home.',
  label: 'Border closed',
  leaveBy: (until: string) => `go home by ${until}`,
  overdue: 'should have gone home',
};
