import type { Technology } from '../sim';
import { byId } from './byId';
import { defenceTechnologies } from './technologies/defenceTechnologies';
import { industryTechnologies } from './technologies/industryTechnologies';
import { propulsionTechnologies } from './technologies/propulsionTechnologies';
import { sensorsTechnologies } from './technologies/sensorsTechnologies';
import { societyTechnologies } from './technologies/societyTechnologies';
import { weaponsTechnologies } from './technologies/weaponsTechnologies';

const tree = [
  ...propulsionTechnologies,
  ...weaponsTechnologies,
  ...defenceTechnologies,
  ...sensorsTechnologies,
  ...industryTechnologies,
  ...societyTechnologies,
] as const;

export type TechnologyKey = (typeof tree)[number]['id'];

/** The tree of knowledge: six fields of five tiers. */
export const technologies = byId<Technology>(tree);
