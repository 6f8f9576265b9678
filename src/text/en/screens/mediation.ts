import { number, percent } from '../../format';

/** Words of the broker's page about quarrels that it could settle. */
export const mediation = {
  title: 'Quarrels you could settle',
  text: (ease: number, influence: number) =>
    `Promise each side a settlement with the other, for what each will give. When both have taken it up, ${percent(ease)} of what each holds against the other is forgotten, and both remember who did it. It costs you ${number(influence)} influence; a settlement promised to one side only is a promise broken.`,
  none: 'No two members have a quarrel that is old enough and great enough.',
  quarrel: (a: string, b: string) => `What ${a} and ${b} hold against each other`,
  offer: (name: string) => `Offer it to ${name}`,
  agreed: (name: string) => `${name} has taken it up.`,
} as const;
