/** How an opinion is called and coloured wherever one is shown: from hatred to devotion. */
export const opinionBands = ['hostile', 'cold', 'even', 'warm', 'devoted'] as const;
export type OpinionBand = (typeof opinionBands)[number];

/** From ember to ice: told apart without colour vision by their lightness as well. */
export const opinionColours: Readonly<Record<OpinionBand, string>> = {
  hostile: '#ff5f3a',
  cold: '#d99a55',
  even: '#a8a39c',
  warm: '#8fbfdd',
  devoted: '#5fd8ff',
};

/** Points of opinion, without sign, from which it is more than indifference, and more than a mood. */
const mood = 15;
const passion = 50;

/** The band of an opinion in points. */
export function opinionBand(points: number): OpinionBand {
  if (points <= -passion) return 'hostile';
  if (points <= -mood) return 'cold';
  if (points < mood) return 'even';
  return points < passion ? 'warm' : 'devoted';
}
