/** Words of the Council's page about bids and sales in secret. */
export const secrets = {
  title: 'What you know and others do not',
  text: (bid: number, told: number, thanks: number) =>
    `Whoever is told thinks ${bid} points less of who bid in secret, and ${thanks} more of who told it, unless he sold or bought himself. Who was given away thinks ${told} points less of the teller. Broken confidence costs trust in one’s word.`,
  tell: (name: string) => `Tell ${name}`,
  tellAll: 'Tell them all',
} as const;
