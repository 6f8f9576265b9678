/**
 * An unequal partnership of seventy-five years: what it left in the minds of its members.
 * @source seed 10
 */
export const alliances = [
  {
    id: 'alliance',
    name: 'Klingon-Cardassian Alliance',
    members: ['klingon', 'cardassian', 'bajor'],
    leader: 'klingon',
    broker: 'bajor',
    charter: 'khitomer',
    shares: { klingon: 600, cardassian: 250, bajor: 150 },
    offices: { supremeLegate: 'cardassian', intendant: 'bajor' },
    parity: 35,
  },
];

export const relations = ['klingon', 'cardassian', 'bajor'].map((member) => ({
  between: [member, 'rebellion'],
  kind: 'war',
  by: 'rebellion',
  cause: 'liberation',
}));

export const opinions = [
  // Many Cardassians resent the smaller share; Dukat looks to Bajor to raise it.
  { of: 'cardassian', about: 'klingon', points: -22, spread: 12 },
  { of: 'klingon', about: 'cardassian', points: -8, spread: 10 },
  { of: 'cardassian', about: 'bajor', points: 14, spread: 10 },
  { of: 'bajor', about: 'cardassian', points: 8, spread: 14 },
  { of: 'bajor', about: 'klingon', points: 2, spread: 12 },
  { of: 'klingon', about: 'bajor', points: 4, spread: 10 },
  ...['klingon', 'cardassian', 'bajor'].flatMap((master) => [
    { of: 'rebellion', about: master, points: -120 },
    { of: master, about: 'rebellion', points: -60 },
  ]),
  { of: 'orion', about: 'rebellion', points: 10, spread: 15 },
  { of: 'rebellion', about: 'orion', points: 5, spread: 15 },
];

export const treaties = [
  { between: ['orion', 'bajor'], kind: 'trade' },
  { between: ['orion', 'cardassian'], kind: 'trade' },
];
