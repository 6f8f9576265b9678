/** The hatching a faction's space carries, so that a map reads without colour vision. */
export type Pattern =
  | 'solid'
  | 'diagonal'
  | 'dots'
  | 'cross'
  | 'vertical'
  | 'horizontal'
  | 'chevron'
  | 'rings';

/** A faction's colour as `#rrggbb`, chosen to glow on near-black, and its pattern. */
export interface Livery {
  colour: string;
  pattern: Pattern;
}

/**
 * Faction id to livery. Factions that share a map in 2295 or 2370 keep a CIEDE2000 distance of at
 * least 17 in full colour vision; where protanopia or deuteranopia brings a pair below 14 their
 * patterns differ. The eight houses are the sandbox's generated powers.
 */
export const palette: Record<string, Livery> = {
  klingon: { colour: '#ec2c24', pattern: 'solid' },
  cardassian: { colour: '#a8805c', pattern: 'diagonal' },
  bajor: { colour: '#78a9ff', pattern: 'rings' },
  terran: { colour: '#ffe070', pattern: 'vertical' },
  rebellion: { colour: '#fff6e6', pattern: 'cross' },
  commonwealth: { colour: '#8fd0f0', pattern: 'chevron' },
  romulan: { colour: '#52b88c', pattern: 'chevron' },
  ferengi: { colour: '#fc871e', pattern: 'dots' },
  vulcan: { colour: '#c98f7a', pattern: 'horizontal' },
  andorian: { colour: '#7fc4e8', pattern: 'vertical' },
  tellarite: { colour: '#b5745a', pattern: 'cross' },
  trill: { colour: '#a58be0', pattern: 'dots' },
  betazed: { colour: '#d98fd0', pattern: 'rings' },
  orion: { colour: '#93ea2c', pattern: 'horizontal' },
  gorn: { colour: '#3b8a34', pattern: 'cross' },
  tholian: { colour: '#ff9aa8', pattern: 'dots' },
  breen: { colour: '#79e6f5', pattern: 'vertical' },
  tzenkethi: { colour: '#b93cf0', pattern: 'horizontal' },
  talarian: { colour: '#d3a7d8', pattern: 'diagonal' },
  sheliak: { colour: '#6f78bd', pattern: 'chevron' },
  borg: { colour: '#4fe05f', pattern: 'cross' },
  dominion: { colour: '#9a7fff', pattern: 'diagonal' },
  prime_starfleet: { colour: '#bcd4ff', pattern: 'vertical' },
  true_way: { colour: '#d9b98a', pattern: 'chevron' },
  independent: { colour: '#8d8c96', pattern: 'horizontal' },
  pirates: { colour: '#d06a55', pattern: 'cross' },
  alliance: { colour: '#d9542b', pattern: 'rings' },
  house1: { colour: '#e2607a', pattern: 'solid' },
  house2: { colour: '#5fb4ff', pattern: 'diagonal' },
  house3: { colour: '#ffc94d', pattern: 'dots' },
  house4: { colour: '#58c98a', pattern: 'cross' },
  house5: { colour: '#b98cff', pattern: 'vertical' },
  house6: { colour: '#ff8f4a', pattern: 'horizontal' },
  house7: { colour: '#7fe0e0', pattern: 'chevron' },
  house8: { colour: '#e8e2d4', pattern: 'rings' },
};

/** The livery of a faction; ids that a modder brings without colours fly the independents' grey. */
export function liveryOf(faction: string): Livery {
  return palette[faction] ?? { colour: '#8d8c96', pattern: 'horizontal' };
}
